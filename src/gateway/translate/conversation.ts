import type { JsonObject } from "../json-rpc.js";
import { type Message, readMessage } from "./message.js";
import { maxHistory, type PlanCall, planCall } from "./plan-call.js";
import { PreferencesReader } from "./preferences.js";
import { optionalObject, optionalString, type Reader } from "./reader.js";
import { readOutputs } from "./outputs.js";

/** What `execute` and the raw task have in common: a list of messages, oldest first. */
export function readConversation(
  reader: Reader,
  params: JsonObject,
  path: string,
  taskId: string | number | undefined,
): PlanCall {
  const preferences = new PreferencesReader();
  const metadata = optionalObject(reader, params, "metadata", path);
  if (metadata !== undefined) {
    const wishes = optionalObject(reader, metadata, "preferences", `${path}.metadata`);
    if (wishes) preferences.read(reader, wishes, `${path}.metadata.preferences`);
  }
  const messages = readMessages(reader, params, path, preferences);
  const last = messages.findLast(({ role }) => role === "user");
  const own = optionalString(reader, params, "contextId", path);
  return planCall(reader, {
    taskId: taskId ?? last?.taskId,
    contextId: own ?? last?.contextId,
    contextPath: own === undefined ? `${last?.path}.contextId` : `${path}.contextId`,
    messages,
    preferences,
    acceptedOutputs: readOutputs(reader, params, path),
    outputsPath: `${path}.configuration.acceptedOutputModes`,
  });
}

function readMessages(
  reader: Reader,
  params: JsonObject,
  path: string,
  preferences: PreferencesReader,
): Message[] {
  const at = `${path}.messages`;
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
  for (let index = 0; index < list.length; index++) {
    const message = readMessage(reader, list[index], `${at}[${index}]`, preferences);
    if (message !== undefined) messages.push(message);
  }
  return messages;
}
