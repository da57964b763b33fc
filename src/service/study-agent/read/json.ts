import type { JsonObject, JsonValue } from "../../../domain/task.js";

/** True for an object: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a list. */
export function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}
