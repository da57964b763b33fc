import type { Turn } from "../../../domain/conversation.js";
import { historyExtension } from "../../../domain/extensions.js";
import type { JsonObject, JsonValue } from "../../../domain/task.js";
import { type Clean, cut } from "./clean.js";
import { isList, isObject } from "./json.js";
import { maxRawText, maxText } from "./parts.js";
import type { Problems } from "./problems.js";

/** The limit of studly.v1. */
export const maxHistory = 200;

/** A2A's names, older and newer ones, and those of model APIs. */
const roles = new Map<unknown, Turn["role"]>([
  ["user", "user"],
  ["human", "user"],
  ["role_user", "user"],
  ["agent", "agent"],
  ["assistant", "agent"],
  ["model", "agent"],
  ["role_agent", "agent"],
]);

/** Reads the earlier turns of our history extension. Texts of agents are cut at the limit. */
export async function readHistory(
  { clean, problems }: { readonly clean: Clean; readonly problems: Problems },
  metadata: JsonObject,
): Promise<readonly Turn[]> {
  const list = metadata[historyExtension] ?? [];
  const path = `metadata["${historyExtension}"]`;
  if (!isList(list)) {
    problems.add(path, "must be a list of turns");
    return [];
  }
  if (list.length > maxHistory) {
    problems.add(path, `must have at most ${maxHistory} turns`);
    return [];
  }
  const turns: Turn[] = [];
  for (const [index, value] of list.entries()) {
    const turn = turnOf(problems, value, `${path}[${index}]`);
    if (turn === undefined) continue;
    const text = cut(await clean(turn.text), maxText);
    if (text !== "") turns.push({ ...turn, text });
  }
  return turns;
}

function turnOf(problems: Problems, value: JsonValue, path: string): Turn | undefined {
  if (!isObject(value)) return problems.add(path, "must be an object");
  const { role: named = "user", text, messageId = "" } = value;
  const role = roles.get(typeof named === "string" ? named.toLowerCase() : named);
  if (role === undefined) return problems.add(`${path}.role`, "must be user or agent");
  if (typeof text !== "string") return problems.add(`${path}.text`, "must be a string");
  if (role === "user" && text.length > maxRawText)
    return problems.add(`${path}.text`, `must have at most ${maxText} characters`);
  if (typeof messageId !== "string") return problems.add(`${path}.messageId`, "must be a string");
  const turn: Turn = { role, text: cut(text, maxRawText) };
  return messageId === "" ? turn : { ...turn, messageId };
}
