import { isObject, type JsonObject } from "../json-rpc.js";
import type { PreferencesReader } from "./preferences.js";
import type { Reader } from "./reader.js";

export const maxParts = 100;
/** Code points of a message's text; the contract's limit. */
export const maxText = 20_000;
/** UTF-16 units before cleaning: HTML takes more than what it says. */
const maxRawText = 2 * maxText;
const maxFileName = 500;

/** What a message's parts say. */
export interface Content {
  text: string;
  /** Lists of earlier chunks, as they came. */
  chunks: (readonly unknown[])[] | undefined;
  /** A line for each file; files are never fetched. */
  files: string[] | undefined;
}

/**
 * Reads parts of the kinds text, data and file; `type` may stand for `kind`, as in older A2A, and a part
 * that says neither is what it holds. Agents' texts are cut at the limit, learners' are refused.
 */
export function readParts(
  reader: Reader,
  parts: unknown,
  path: string,
  role: "user" | "agent",
  preferences: PreferencesReader,
): Content {
  const content: Content = { text: "", chunks: undefined, files: undefined };
  if (!Array.isArray(parts)) {
    reader.problems.add(path, "must be a list of parts");
    return content;
  }
  if (parts.length > maxParts) reader.problems.add(path, `must have at most ${maxParts} parts`);
  const count = Math.min(parts.length, maxParts);
  for (let index = 0; index < count; index++) {
    const part: unknown = parts[index];
    const at = `${path}[${index}]`;
    if (!isObject(part)) reader.problems.add(at, "must be an object");
    else if (kindOf(part) === "text") addText(reader, content, part, at, role);
    else if (kindOf(part) === "data") addData(reader, content, part, at, role, preferences);
    else if (kindOf(part) === "file") addFile(content, part);
    else reader.problems.add(`${at}.kind`, "must be text, data or file");
  }
  if (isLonger(content.text, maxText)) {
    if (role === "agent") content.text = cut(content.text);
    else reader.problems.add(path, `must not say more than ${maxText} characters altogether`);
  }
  return content;
}

function kindOf(part: JsonObject): unknown {
  const kind = part["kind"] ?? part["type"];
  if (typeof kind === "string") return kind.toLowerCase();
  if (kind !== undefined) return kind;
  if (typeof part["text"] === "string") return "text";
  if (part["data"] !== undefined) return "data";
  return part["file"] !== undefined || part["file_url"] !== undefined ? "file" : undefined;
}

function addText(
  { clean, problems }: Reader,
  content: Content,
  part: JsonObject,
  path: string,
  role: "user" | "agent",
): void {
  const raw = part["text"] ?? "";
  if (typeof raw !== "string") {
    problems.add(`${path}.text`, "must be a string");
    return;
  }
  const tooLong = raw.length > maxRawText;
  const text = clean(tooLong ? raw.slice(0, maxRawText) : raw);
  if (role === "user" && (tooLong || isLonger(text, maxText))) {
    problems.add(`${path}.text`, `must have at most ${maxText} characters`);
  } else if (text !== "") content.text += content.text === "" ? text : `\n${text}`;
}

function addData(
  reader: Reader,
  content: Content,
  part: JsonObject,
  path: string,
  role: "user" | "agent",
  preferences: PreferencesReader,
): void {
  const { data } = part as { data?: unknown };
  if (Array.isArray(data)) {
    content.chunks ??= [];
    content.chunks.push(data);
  } else if (isObject(data) && role === "user") preferences.read(reader, data, `${path}.data`);
}

function addFile(content: Content, part: JsonObject): void {
  const file = isObject(part["file"]) ? part["file"] : part;
  const named = [file["name"], file["uri"] ?? file["url"] ?? part["file_url"]].filter(isName);
  const [first, second] = named.map((name) => name.slice(0, maxFileName).toWellFormed());
  const what = second === undefined ? (first ?? "without a name") : `${first} (${second})`;
  content.files ??= [];
  content.files.push(`Attached file: ${what}`);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Whether a text has more code points than this. */
function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > 2 * max) return true;
  let count = 0;
  for (const _ of text) if (++count > max) return true;
  return false;
}

/** Cut to the limit, and not through a surrogate pair. */
export function cut(text: string, units = maxText): string {
  return text.length <= units ? text : text.slice(0, units).toWellFormed();
}
