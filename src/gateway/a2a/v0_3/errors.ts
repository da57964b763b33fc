import type { Failure } from "../../errors.js";
import type { RpcError } from "../../json-rpc.js";
import { rpcError } from "../../send.js";

/**
 * A failure as 0.3 tells it (specification 0.3.0, §6.12 and §8): the error object of JSON-RPC, and the body of
 * an HTTP+JSON answer (the status is the failure's), also in an `event: error` of a stream. `data` is an
 * object with the reason, what is known beside it, and field violations: 0.3 leaves its shape to us. Codes that
 * 0.3 does not have are from its range for those of servers.
 */
export function oldErrorOf(failure: Failure): RpcError {
  return rpcError(failure, {});
}
