import type { RunningAgent } from "../support.js";
import type { Caller } from "./caller.js";
import { grpcCaller } from "./grpc-caller.js";
import { restCaller, rpcCaller } from "./http-callers.js";

/** The bindings of 1.0 by their names; gRPC's connection closes by itself. */
export const callers = {
  "JSON-RPC": rpcCaller,
  "HTTP+JSON": restCaller,
  gRPC: grpcCaller,
} as const satisfies Record<string, (agent: RunningAgent) => Caller>;

export type Binding = keyof typeof callers;

export const bindings = Object.keys(callers) as Binding[];
