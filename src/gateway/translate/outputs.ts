import type { JsonObject } from "../json-rpc.js";
import { member, optionalObject, type Reader } from "./reader.js";

const maxModes = 100;
const markdown = "text/markdown";
const json = "application/json";

/** Modes under which a caller can use the Markdown text, and the plan as data. */
const textModes = new Set(["*/*", "text", "text/*", "text/plain", markdown]);
const dataModes = new Set(["*/*", "data", "application/*", json]);
/** Files, made for those who name their type. */
const fileModes = new Set(["text/calendar", "text/csv", "image/svg+xml"]);

/**
 * `configuration.acceptedOutputModes` as the contract's accepted_outputs; empty means all. Markdown can be
 * read as plain text, so `text/plain` takes it. Adds a problem if there is nothing that we make.
 */
export function readOutputs(reader: Reader, params: JsonObject, path: string): string[] {
  const configuration = optionalObject(reader, params, "configuration", path);
  const modes = configuration?.["acceptedOutputModes"] ?? [];
  if (Array.isArray(modes) && modes.length === 0) return [];
  const at = outputsPath(path);
  if (!Array.isArray(modes) || !modes.every((mode) => typeof mode === "string")) {
    reader.problems.add(at, "must be a list of media types");
    return [];
  }
  const types = modes.slice(0, maxModes).map(essenceOf);
  const text = types.some((type) => textModes.has(type));
  const data = types.some((type) => dataModes.has(type));
  const files = types.filter((type) => fileModes.has(type));
  if (!text && !data && files.length === 0) {
    reader.problems.add(at, `must contain ${markdown}, text/plain or ${json}, or be empty`);
  }
  if (files.length === 0) return text === data ? [] : [text ? markdown : json];
  return [...(text ? [markdown] : []), ...(data ? [json] : []), ...new Set(files)];
}

export function outputsPath(path: string): string {
  return member(path, "configuration.acceptedOutputModes");
}

function essenceOf(mode: string): string {
  return (mode.split(";", 1)[0] ?? "").trim().toLowerCase();
}
