import type { DescMessage, Message } from "@bufbuild/protobuf";
import { isCertainlyValid } from "./certainly-valid.js";

/**
 * Holds a message to the rules of the contract: nothing to wait for if it certainly keeps to them, else a
 * promise that rejects with invalid_argument and the violations if it does not.
 */
export function holdToRules(desc: DescMessage, message: Message): Promise<void> | undefined {
  return isCertainlyValid(desc, message) ? undefined : judge(desc, message);
}

/** protovalidate costs 0.2 s to load and its first verdict 0.1 s, so it is loaded when first needed. */
async function judge(desc: DescMessage, message: Message): Promise<void> {
  const { assertValid } = await import("./protovalidate.js");
  assertValid(desc, message);
}
