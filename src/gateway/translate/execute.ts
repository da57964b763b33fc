import type { JsonObject } from "../json-rpc.js";
import { readConversation, readMessages } from "./conversation.js";
import type { PlanCall } from "./plan-call.js";
import { PreferencesReader } from "./preferences.js";
import type { Reader } from "./reader.js";

/**
 * `execute`: params `{contextId?, taskId?, messages, metadata?, configuration?}`. The last user message is
 * the request, earlier ones are history.
 */
export function readExecute(reader: Reader, params: JsonObject): PlanCall {
  const preferences = new PreferencesReader();
  const messages = readMessages(reader, params, "params", preferences);
  return readConversation(reader, params, "params", messages, preferences);
}
