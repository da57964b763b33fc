import type { Part } from "../../../domain/task.js";
import { type Clean, cut, isLonger } from "./clean.js";
import { isList, isObject } from "./json.js";
import { essenceOf, nothingReadable, textTypes } from "./media-types.js";
import type { PreferencesReader } from "./preferences.js";
import type { Problems } from "./problems.js";

export const maxParts = 100;
/** Code points of a message's text; the limit of studly.v1. */
export const maxText = 20_000;
/** UTF-16 units before cleaning: HTML takes more than what it says. */
export const maxRawText = 2 * maxText;
const maxFileName = 500;

/** What a message's parts say. */
export interface Content {
  /** Of all text parts, a line each; files are named below a text, and never fetched. */
  readonly text: string;
  /** Lists of earlier chunks of the conversation, as they came. */
  readonly chunks: readonly (readonly unknown[])[];
}

/** What reading needs beside the parts. */
export interface PartsReader {
  readonly clean: Clean;
  readonly problems: Problems;
  readonly preferences: PreferencesReader;
}

/**
 * Reads the parts of a learner's message: texts; objects as preferences; lists as earlier chunks.
 * Throws content_type_not_supported if there is nothing but files and texts of other kinds.
 */
export async function readParts(
  reader: PartsReader,
  parts: readonly Part[],
  path: string,
): Promise<Content> {
  const { problems, preferences } = reader;
  if (parts.length > maxParts) problems.add(path, `must have at most ${maxParts} parts`);
  const texts: string[] = [];
  const chunks: (readonly unknown[])[] = [];
  const files: Part[] = [];
  for (const [index, part] of parts.slice(0, maxParts).entries()) {
    const at = `${path}[${index}]`;
    if (isText(part)) texts.push(await readText(reader, part.text, `${at}.text`));
    else if (!("data" in part)) files.push(part);
    else if (isList(part.data)) chunks.push(part.data);
    else if (isObject(part.data)) preferences.read(problems, part.data, `${at}.data`);
  }
  if (files.length > 0 && files.length === parts.length)
    throw nothingReadable(files.flatMap(({ mediaType }) => mediaType ?? []));
  const said = texts.filter((text) => text !== "").join("\n");
  if (isLonger(said, maxText))
    problems.add(path, `must not say more than ${maxText} characters altogether`);
  // A name alone says nothing that could be planned.
  const names = said === "" ? [] : files.map(nameOf);
  return { text: [said, ...names].join("\n"), chunks };
}

function isText(part: Part): part is Part & { readonly text: string } {
  if (!("text" in part)) return false;
  const { mediaType = "" } = part;
  return mediaType === "" || textTypes.has(essenceOf(mediaType));
}

async function readText(
  { clean, problems }: PartsReader,
  raw: string,
  path: string,
): Promise<string> {
  if (raw.length > maxRawText) {
    problems.add(path, `must have at most ${maxText} characters`);
    return "";
  }
  return clean(raw);
}

/** One line, whatever the name is made of. */
function nameOf(part: Part): string {
  const { filename = "", mediaType = "" } = part;
  const names = [filename, "url" in part ? part.url : ""].filter((name) => name !== "");
  const [first = mediaType || "without a name", second] = names.map(oneLine);
  return `Attached file: ${second === undefined ? first : `${first} (${second})`}`;
}

function oneLine(text: string): string {
  return cut(text.replace(/\s+/g, " ").trim(), maxFileName).toWellFormed();
}
