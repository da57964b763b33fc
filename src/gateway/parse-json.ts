import { isUtf8 } from "node:buffer";
import { Refusal } from "./errors.js";

/** Deeper bodies are refused before they are parsed; the contract needs less than ten levels. */
const maxDepth = 64;

const quote = 0x22;
const backslash = 0x5c;

/** The text of a body; throws PARSE_ERROR if it is no UTF-8, INVALID_REQUEST if it is too deep. */
export function textOf(body: Buffer): string {
  if (!isUtf8(body)) throw new Refusal("PARSE_ERROR", "The body is not UTF-8.");
  if (body.length > maxDepth && isTooDeep(body)) {
    throw new Refusal("INVALID_REQUEST", `The body is nested more than ${maxDepth} levels deep.`);
  }
  const text = body.toString("utf8");
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Throws PARSE_ERROR. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const what = text.trim() === "" ? "The body is empty." : "The body is not JSON.";
    throw new Refusal("PARSE_ERROR", what);
  }
}

function isTooDeep(body: Buffer): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (inString) {
      if (byte === backslash) at++;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    // "[" 5b and "{" 7b, "]" 5d and "}" 7d: alike but for one bit.
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > maxDepth) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return false;
}
