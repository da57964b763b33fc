import type { DescMethod, Message } from "@bufbuild/protobuf";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { jsonText } from "./proto-json.js";
import { readMessage } from "./read-proto-json.js";

/** An operation of the agent as a version of A2A says it in JSON: an RPC, and JSON to and from its messages. */
export interface Operation {
  readonly method: DescMethod;
  /** From JSON-RPC's params; absent ones are undefined. Throws invalid_argument. */
  toRequest(params: unknown): Message;
  /** JSON text of what is answered. */
  resultText(response: Message): string;
  /** JSON text of one message of a stream. */
  eventText(event: Message): string;
}

const operations = new Map<string, Operation>(
  A2AService.methods.map((method) => [method.name, operationOf(method)]),
);

/** The operation of that name in A2A 1.0: an RPC's name is its method in JSON-RPC (§9.4). */
export function findOperation(name: string): Operation | undefined {
  return operations.get(name);
}

function operationOf(method: DescMethod): Operation {
  return {
    method,
    toRequest: (params) => readMessage(method.input, params ?? {}, "params"),
    resultText: (response) => jsonText(method.output, response),
    eventText: (event) => jsonText(method.output, event),
  };
}
