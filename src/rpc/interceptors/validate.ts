import type { DescMessage, Message } from "@bufbuild/protobuf";
import type { Interceptor } from "@connectrpc/connect";
import { isCertainlyValid } from "../validation/certainly-valid.js";

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
    if (isCertainlyValid(input, request.message)) return next(request);
    return judge(input, request.message).then(() => next(request));
  };
}

async function* validated<T extends Message>(desc: DescMessage, messages: AsyncIterable<T>) {
  for await (const message of messages) {
    if (!isCertainlyValid(desc, message)) await judge(desc, message);
    yield message;
  }
}

/** protovalidate costs 0.2 s to load and its first verdict 0.1 s, so it is loaded when first needed. */
async function judge(desc: DescMessage, message: Message): Promise<void> {
  const { assertValid } = await import("../validation/protovalidate.js");
  assertValid(desc, message);
}
