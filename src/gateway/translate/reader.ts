import type { Clean } from "../clean-text.js";
import { isObject, type JsonObject } from "../json-rpc.js";
import type { Problems } from "./problems.js";

/** What every reader of params is given. */
export interface Reader {
  readonly clean: Clean;
  readonly problems: Problems;
}

/** The path of a member; the raw task's own members have no path before them. */
export function member(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/**
 * An optional string; absent, null and "" are undefined, since many callers write down every field that
 * they know.
 */
export function optionalString(
  { problems }: Reader,
  object: JsonObject,
  name: string,
  path: string,
): string | undefined {
  const value = object[name] ?? "";
  if (typeof value !== "string") return problems.add(member(path, name), "must be a string");
  return value === "" ? undefined : value;
}

/** An optional object; absent and null are undefined. */
export function optionalObject(
  { problems }: Reader,
  object: JsonObject,
  name: string,
  path: string,
): JsonObject | undefined {
  const value = object[name] ?? undefined;
  if (value === undefined || isObject(value)) return value;
  return problems.add(member(path, name), "must be an object");
}
