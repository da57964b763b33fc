import { decodeRecord } from "../records/record.js";
import type { RecordKind } from "../records/schema.js";
import type { Environment } from "./environment.js";
import type { Key, Table } from "./table.js";

/** What is known of something beside its record. */
export type Head = { readonly [name: string]: unknown };

export const recordTables = {
  contexts: "context",
  plans: "plan",
  replies: "reply",
  tasks: "task",
  updates: "update",
  artifacts: "artifact",
  pushes: "push",
} as const satisfies Readonly<Record<string, RecordKind>>;

const indexTables = [
  "contexts.heads",
  "contexts.by-owner",
  "contexts.used",
  "contexts.by-use",
  "replies.details",
  "replies.by-key",
  "tasks.heads",
  "tasks.by-owner",
  "tasks.by-context",
  "tasks.by-key",
  "tasks.used",
  "tasks.by-use",
  "leases",
  "leases.by-holder",
  "processes",
  "counts",
  "meta",
] as const;

export type Tables = Record<keyof typeof recordTables, Table<Uint8Array>> &
  Record<(typeof indexTables)[number], Table<unknown>>;
export type Tell = (problem: string) => void;

export function openTables(environment: Environment): Tables {
  const records = Object.keys(recordTables).map((name) => [name, environment.records(name)]);
  const indexes = indexTables.map((name) => [name, environment.index(name)]);
  return Object.fromEntries([...records, ...indexes]);
}

/** Both have the same keys. */
export function samePlaces(tables: Tables, a: keyof Tables, b: keyof Tables, tell: Tell): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    for (const key of tables[from].keys())
      if (!tables[to].has(key)) tell(`${from} ${shown(key)}: not in ${to}`);
}

export function checkRecency(tables: Tables, kind: "contexts" | "tasks", tell: Tell): void {
  const [used, byUse] = [tables[`${kind}.used`], tables[`${kind}.by-use`]];
  for (const { key, value } of used.range())
    refersTo(
      byUse,
      [Number(value), String(key)],
      `${kind}.used ${shown(key)}: not in ${kind}.by-use`,
      tell,
    );
  for (const key of byUse.keys())
    if (used.get(String(key[1])) !== key[0])
      tell(`${kind}.by-use ${shown(key)}: used at another time`);
}

export function refersTo(table: Table<unknown>, key: Key, problem: string, tell: Tell): void {
  if (!table.has(key)) tell(problem);
}

export function decoded<T>(kind: RecordKind, bytes: Uint8Array): T | undefined {
  try {
    return decodeRecord<T>(kind, bytes);
  } catch {
    return undefined;
  }
}

export function part(head: Head, name: string): string {
  return String(head[name]);
}

export function number(head: Head, name: string): number {
  return Number(head[name]);
}

export function shown(key: Key): string {
  return typeof key === "string" ? key : key.join(" ");
}
