import type { Turn } from "../../../domain/conversation.js";
import { type Clean, cut } from "./clean.js";
import { isList, isObject } from "./json.js";

const maxChunks = 20;
/** UTF-16 units of a chunk; as HTML it takes more. */
const maxChunk = 4_000;
/** How many entries of a list are looked at, from its end; how deep a chunk may be wrapped. */
const maxLooked = 200;
const maxWrapping = 4;

/** The headings of our own plans: chunks with them are answers of ours that come back. */
const ourHeadings = ["Daily Goals", "Time Estimates"];

/**
 * Earlier turns from the lists that some callers (Telex) put into a data part: chunks of the
 * conversation, oldest first, often as HTML, in shapes that vary: a string, `{text}`, `{kind, text}`,
 * or one of these wrapped in `parts`, `data` or `message`. The newest ones are kept; those that say
 * the same as a newer one, or as the request itself, are dropped.
 */
export async function turnsFromChunks(
  lists: readonly (readonly unknown[])[],
  request: string,
  clean: Clean,
): Promise<readonly Turn[]> {
  const seen = new Set(["", keyOf(request)]);
  const turns: Turn[] = [];
  for (const chunk of lists.flat().slice(-maxLooked).reverse()) {
    if (turns.length === maxChunks) break;
    const text = cut(await clean(cut(textOf(chunk), 4 * maxChunk)), maxChunk);
    const key = keyOf(text);
    if (seen.has(key)) continue;
    seen.add(key);
    const isOurs = ourHeadings.every((heading) => text.includes(heading));
    turns.push({ role: isOurs ? "agent" : "user", text });
  }
  return turns.reverse();
}

function textOf(chunk: unknown, wrapping = 0): string {
  if (typeof chunk === "string") return chunk;
  if (wrapping === maxWrapping) return "";
  if (isList(chunk)) {
    const texts = chunk.slice(0, maxLooked).map((one) => textOf(one, wrapping + 1));
    return texts.filter((text) => text !== "").join("\n");
  }
  if (!isObject(chunk)) return "";
  if (typeof chunk["text"] === "string") return chunk["text"];
  return textOf(chunk["parts"] ?? chunk["data"] ?? chunk["message"], wrapping + 1);
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
