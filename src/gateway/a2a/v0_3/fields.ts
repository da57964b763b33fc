import { isObject, type JsonObject } from "../../json-rpc.js";
import type { Problems } from "../../translate/problems.js";
import { member } from "../../translate/reader.js";

/** An object of a caller, and where it stands in what the caller sent: "params.message". */
export interface Source {
  readonly problems: Problems;
  readonly object: JsonObject;
  /** "" for a body. */
  readonly path: string;
}

/** A member as it came, under the name that the caller used; undefined if it is not there. */
export interface Field {
  readonly value: unknown;
  readonly path: string;
}

/** The largest int32. */
const maxCount = 2 ** 31 - 1;

/** The value as a source; undefined, and a problem, if it is no object. */
export function sourceOf(problems: Problems, value: unknown, path: string): Source | undefined {
  if (isObject(value)) return { problems, object: value, path };
  const description = isAbsent(value) ? "is required" : "must be an object";
  return problems.add(path === "" ? "body" : path, description);
}

/**
 * The first of these members that is there. A name in camelCase may be spelled in snake_case, as ProtoJSON
 * allows; null is not there.
 */
export function fieldOf({ object, path }: Source, first: string, ...others: string[]): Field {
  for (const name of [first, ...others]) {
    for (const spelled of [name, snakeCase(name)]) {
      const value = object[spelled];
      if (!isAbsent(value)) return { value, path: member(path, spelled) };
    }
  }
  return { value: undefined, path: member(path, first) };
}

/** A string; "" if it is absent. */
export function optionalString(source: Source, name: string, ...others: string[]): string {
  const { value = "", path } = fieldOf(source, name, ...others);
  if (typeof value === "string") return value;
  source.problems.add(path, "must be a string");
  return "";
}

/** A string that is not empty. */
export function requiredString(source: Source, name: string, ...others: string[]): string {
  const { value, path } = fieldOf(source, name, ...others);
  if (value === undefined || value === "") source.problems.add(path, "is required");
  else if (typeof value !== "string") source.problems.add(path, "must be a string");
  else return value;
  return "";
}

/** An object; undefined if it is absent. */
export function optionalObject(source: Source, name: string): JsonObject | undefined {
  const { value, path } = fieldOf(source, name);
  if (value === undefined || isObject(value)) return value;
  return source.problems.add(path, "must be an object");
}

/** A list of strings; empty if it is absent. */
export function optionalStrings(source: Source, name: string): string[] {
  const { value = [], path } = fieldOf(source, name);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  source.problems.add(path, "must be a list of strings");
  return [];
}

export function optionalBoolean(source: Source, name: string): boolean | undefined {
  const { value, path } = fieldOf(source, name);
  if (value === undefined || typeof value === "boolean") return value;
  return source.problems.add(path, "must be true or false");
}

/** A whole number from 0 on; digits in a string count too, as in ProtoJSON and URLs. */
export function optionalCount(source: Source, name: string): number | undefined {
  const { value, path } = fieldOf(source, name);
  if (value === undefined) return undefined;
  const count = typeof value === "string" && /^\d{1,10}$/.test(value) ? Number(value) : value;
  if (typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= maxCount) {
    return count;
  }
  return source.problems.add(path, `must be a whole number from 0 to ${maxCount}`);
}

/** Each element of a list, read; those that `read` gives undefined for are left out. */
export function eachOf<T>(
  { problems }: Source,
  { value, path }: Field,
  read: (problems: Problems, value: unknown, path: string) => T | undefined,
): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.add(path, "must be a list");
    return [];
  }
  return value.flatMap((item: unknown, index) => read(problems, item, `${path}[${index}]`) ?? []);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

const snakeCases = new Map<string, string>();

function snakeCase(name: string): string {
  let snake = snakeCases.get(name);
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakeCases.set(name, snake);
  }
  return snake;
}
