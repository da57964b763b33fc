import type { Clean } from "./clean-text.js";
import { Refusal } from "./errors.js";
import { isObject, type JsonObject } from "./json-rpc.js";
import { readExecute } from "./translate/execute.js";
import { readMessageSend } from "./translate/message-send.js";
import type { PlanCall } from "./translate/plan-call.js";
import { Problems } from "./translate/problems.js";
import { readRawTask } from "./translate/raw-task.js";
import type { Reader } from "./translate/reader.js";

/** Reads a method's params; adds what is wrong with them to the reader's problems. */
export type Translator = (reader: Reader, params: JsonObject) => PlanCall;

const translators = new Map<string, Translator>([
  ["execute", readExecute],
  ["message/send", readMessageSend],
]);

/** The translator of a JSON-RPC method; throws METHOD_NOT_FOUND. */
export function translatorOf(method: string): Translator {
  const translator = translators.get(method);
  if (translator !== undefined) return translator;
  const known = [...translators.keys()].join(" and ");
  throw new Refusal("METHOD_NOT_FOUND", `There is no such method here; there are ${known}.`);
}

/** Throws INVALID_ARGUMENT with all that is wrong. */
export function translate(translator: Translator, params: unknown, clean: Clean): PlanCall {
  const problems = new Problems();
  if (!isObject(params)) problems.add("params", "must be an object");
  const call = isObject(params) ? translator({ clean, problems }, params) : undefined;
  problems.throwIfAny();
  if (call === undefined) throw new Error("params were wrong, and nobody said how");
  return call;
}

/** Throws INVALID_REQUEST for an object that is neither a request nor a task. */
export function translateRawTask(task: JsonObject, clean: Clean): PlanCall {
  if (!("messages" in task)) {
    const missing =
      "method" in task ? 'jsonrpc must be "2.0".' : "This is neither JSON-RPC 2.0 nor a task.";
    throw new Refusal("INVALID_REQUEST", missing);
  }
  return translate(readRawTask, task, clean);
}
