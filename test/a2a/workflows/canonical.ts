import type { Way } from "../foreign/sdk.js";
import type { Json } from "./http.js";
import type { Step } from "./transcript.js";

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
const time = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Steps in a form in which two runs can be compared: keys sorted, ids numbered as they come, no times. */
export function canonical(steps: readonly Step[]): readonly Step[] {
  const ids = new Map<string, string>();
  const named = (id: string) => {
    const name = ids.get(id) ?? `id-${ids.size + 1}`;
    ids.set(id, name);
    return name;
  };
  return mapJson(sorted(steps), (text) => (time.test(text) ? "a time" : text.replace(uuid, named)));
}

/**
 * Without what 0.3 cannot say: the media type of a text, and in its protobuf (v0.3.0) names of files, metadata
 * of parts and referenceTaskIds; nor what the SDK does not read of that: `append`, extensions of artifacts.
 * What is wrong with a request is said of the request as the caller wrote it.
 */
export function inWordsOf({ version, binding }: Way, steps: readonly Step[]): readonly Step[] {
  if (version === "1.0") return steps;
  const missing = new Set(
    binding === "JSONRPC" ? [] : ["append", "filename", "extensions", "referenceTaskIds"],
  );
  const partMissing = new Set(binding === "JSONRPC" ? [] : ["metadata"]);
  return mapObjects(steps, (object) => {
    if (object["reason"] === "INVALID_PARAMS") return { reason: object["reason"] };
    const isText = "text" in object;
    const isPart = isText || ["raw", "url", "data"].some((kind) => kind in object);
    const left = Object.entries(object).filter(
      ([key]) =>
        !missing.has(key) && !(isText && key === "mediaType") && !(isPart && partMissing.has(key)),
    );
    return Object.fromEntries(left);
  });
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]),
  );
}

function mapJson(value: Json, text: (text: string) => string): Json {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((item) => mapJson(item, text));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapJson(item, text)]));
}

type JsonObject = { readonly [key: string]: Json };

function mapObjects(value: Json, change: (object: JsonObject) => JsonObject): Json {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(change(value as JsonObject));
  return Object.fromEntries(entries.map(([key, item]) => [key, mapObjects(item, change)]));
}
