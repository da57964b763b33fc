import { hash } from "node:crypto";

/** Lua that Redis runs as one atomic step. */
export interface Script {
  readonly lua: string;
  /** The name under which Redis knows it once it has run it. */
  readonly sha: string;
}

/** What a script is given. Text goes as UTF-8. */
export type ScriptArgument = string | number | Buffer;

/** Of parts of Lua, those that are used first. */
export function defineScript(...parts: readonly string[]): Script {
  const lua = parts.map((part) => part.trim()).join("\n");
  return { lua, sha: hash("sha1", lua) };
}

/** A list as a script's `list()` reads it. */
export function listOf(items: readonly ScriptArgument[]): readonly ScriptArgument[] {
  return [items.length, ...items];
}
