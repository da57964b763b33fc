import type { JsonObject } from "../json-rpc.js";
import { readConversation, readMessages } from "./conversation.js";
import type { PlanCall } from "./plan-call.js";
import { PreferencesReader } from "./preferences.js";
import type { Reader } from "./reader.js";

/**
 * A task without the JSON-RPC envelope: `{id?, contextId?, messages}`. Its id, a string or a number, is the
 * task's.
 */
export function readRawTask(reader: Reader, task: JsonObject): PlanCall {
  const preferences = new PreferencesReader();
  const messages = readMessages(reader, task, "", preferences);
  const call = readConversation(reader, task, "", messages, preferences);
  return { ...call, taskId: taskIdOf(reader, task) ?? call.taskId };
}

function taskIdOf({ problems }: Reader, { id }: JsonObject): string | number | undefined {
  if (id === undefined || id === null || id === "") return undefined;
  if (typeof id === "string" || Number.isSafeInteger(id)) return id as string | number;
  return problems.add("id", "must be a string or a whole number");
}
