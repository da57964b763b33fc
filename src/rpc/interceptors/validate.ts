import type { DescMessage, Message } from "@bufbuild/protobuf";
import type { Interceptor } from "@connectrpc/connect";
import { holdToRules } from "../validation/hold-to-rules.js";

/**
 * Holds requests to the rules of the contract: invalid_argument with the violations as a
 * google.rpc.BadRequest and as buf.validate.Violations.
 */
export function createValidate(): Interceptor {
  return (next) => (request) => {
    const { input } = request.method;
    if (request.stream) {
      return next({ ...request, message: validated(input, request.message) });
    }
    const held = holdToRules(input, request.message);
    return held === undefined ? next(request) : held.then(() => next(request));
  };
}

async function* validated<T extends Message>(desc: DescMessage, messages: AsyncIterable<T>) {
  for await (const message of messages) {
    await holdToRules(desc, message);
    yield message;
  }
}
