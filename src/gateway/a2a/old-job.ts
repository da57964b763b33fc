import type { Transport } from "@connectrpc/connect";
import type { A2ACall } from "./a2a-call.js";
import { type Job, streamJob, unaryJob } from "./job.js";
import type { Operation } from "./v0_3/operations.js";

/**
 * Reads what a caller of 0.3 wants. `old` is `createOldTransport`'s. What the service finds wrong later is told by
 * the caller's own paths. Throws INVALID_ARGUMENT.
 */
export function oldJobOf<Input>(
  old: Transport,
  call: A2ACall,
  operation: Operation<Input>,
  input: Input,
): Job {
  const { rpc } = operation;
  call.name(rpc.name);
  const request = operation.toRequest(input);
  call.pathOf = operation.pathOf;
  return operation.stream
    ? streamJob(old, rpc, request, (event) => JSON.stringify(operation.toEvent(event)))
    : unaryJob(old, rpc, request, (response) => JSON.stringify(operation.toResult(response)));
}
