import type { JsonObject } from "../json-rpc.js";
import { readConversation } from "./conversation.js";
import { readMessage } from "./message.js";
import type { PlanCall } from "./plan-call.js";
import { PreferencesReader } from "./preferences.js";
import type { Reader } from "./reader.js";

/**
 * `message/send` of A2A 0.3: params `{message, configuration?, metadata?}`. Telex sends the query as it
 * understood it in a text part, and earlier chunks of the conversation in a data part.
 */
export function readMessageSend(reader: Reader, params: JsonObject): PlanCall {
  const preferences = new PreferencesReader();
  const message = readMessage(reader, params["message"], "params.message", preferences);
  if (message?.role === "agent") reader.problems.add("params.message.role", "must be user");
  const messages = message === undefined ? [] : [message];
  return readConversation(reader, params, "params", messages, preferences);
}
