import type { JsonObject } from "../json-rpc.js";
import { type Message, readMessage } from "./message.js";
import { outputsPath, readOutputs } from "./outputs.js";
import { maxHistory, type PlanCall, planCall } from "./plan-call.js";
import type { PreferencesReader } from "./preferences.js";
import { member, optionalObject, optionalString, type Reader } from "./reader.js";

/**
 * What the dialects have in common: a conversation, oldest message first, with settings around it. What is
 * said beside the messages wins over what they say.
 */
export function readConversation(
  reader: Reader,
  params: JsonObject,
  path: string,
  messages: readonly Message[],
  preferences: PreferencesReader,
): PlanCall {
  const metadata = optionalObject(reader, params, "metadata", path);
  if (metadata !== undefined) {
    const at = member(path, "metadata");
    const wishes = optionalObject(reader, metadata, "preferences", at);
    if (wishes !== undefined) preferences.read(reader, wishes, `${at}.preferences`);
  }
  const last = messages.findLast(({ role }) => role === "user");
  const contextId = optionalString(reader, params, "contextId", path);
  return planCall(reader, {
    taskId: optionalString(reader, params, "taskId", path) ?? last?.taskId,
    contextId: contextId ?? last?.contextId,
    contextPath: contextId === undefined ? `${last?.path}.contextId` : member(path, "contextId"),
    messages,
    preferences,
    acceptedOutputs: readOutputs(reader, params, path),
    outputsPath: outputsPath(path),
  });
}

/** Reads `messages`, and what they say of preferences. */
export function readMessages(
  reader: Reader,
  params: JsonObject,
  path: string,
  preferences: PreferencesReader,
): Message[] {
  const at = member(path, "messages");
  const list = params["messages"];
  if (!Array.isArray(list)) {
    reader.problems.add(at, "must be a list of messages");
    return [];
  }
  if (list.length > maxHistory) {
    reader.problems.add(at, `must have at most ${maxHistory} messages`);
    return [];
  }
  const messages: Message[] = [];
  for (const [index, value] of list.entries()) {
    const message = readMessage(reader, value, `${at}[${index}]`, preferences);
    if (message !== undefined) messages.push(message);
  }
  return messages;
}
