import type { Transport } from "@connectrpc/connect";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { createOldTransport } from "../../rpc/a2a-v0_3/old-transport.js";
import { type Failure, Refusal } from "../errors.js";
import type { RpcError } from "../json-rpc.js";
import type { A2ACall } from "./a2a-call.js";
import { rpcErrorOf } from "./errors.js";
import { type Job, jobOf } from "./job.js";
import { oldJobOf } from "./old-job.js";
import { readMessage } from "./read-proto-json.js";
import { oldErrorOf } from "./v0_3/errors.js";
import { findV03Method } from "./v0_3/methods.js";
import { type Version, versionName } from "./version.js";

/** How a version of A2A says things in JSON-RPC. */
export interface RpcDialect {
  /** Throws METHOD_NOT_FOUND, INVALID_ARGUMENT. */
  jobOf(call: A2ACall, method: string, params: unknown): Job;
  errorOf(failure: Failure): RpcError;
  /** Whether a method's caller looks for events even where it fails before there are any. */
  failsByEvent(method: string): boolean;
}

/** An RPC's name is its method (A2A 1.0, §9.1, §9.4). */
const methods = new Map(A2AService.methods.map((method) => [method.name, method]));

/** The dialects of all versions, over a transport to the A2A service. */
export function createRpcDialects(transport: Transport): Readonly<Record<Version, RpcDialect>> {
  const old = createOldTransport(transport);
  return {
    "1.0": {
      jobOf(call, name, params) {
        const method = methods.get(name);
        if (method === undefined) throw noSuchMethod(name, "1.0");
        call.name(method.name);
        return jobOf(transport, method, readMessage(method.input, params ?? {}, "params"));
      },
      errorOf: rpcErrorOf,
      failsByEvent: () => false,
    },
    "0.3": {
      jobOf(call, name, params) {
        const operation = findV03Method(name);
        if (operation === undefined) throw noSuchMethod(name, "0.3");
        return oldJobOf(old, call, operation, params);
      },
      errorOf: oldErrorOf,
      // Each answer to them is a JSON-RPC response in an event (0.3.0, §7.2.1, §7.9).
      failsByEvent: (name) => findV03Method(name)?.stream === true,
    },
  };
}

function noSuchMethod(name: string, version: Version): Refusal {
  return new Refusal(
    "METHOD_NOT_FOUND",
    `There is no such method in A2A ${version}. ${hint(name)}`,
  );
}

function hint(name: string): string {
  if (methods.has(name)) return `Send the header ${versionName}: 1.0 to call ${name}.`;
  return findV03Method(name) === undefined
    ? "Those of A2A 1.0 are named like SendMessage, those of 0.3 like message/send."
    : `Leave out the header ${versionName} to call ${name}, or call the RPC of A2A 1.0.`;
}
