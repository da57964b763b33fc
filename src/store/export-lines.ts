import { z } from "zod";
import { parseWithBytes, stringifyWithBytes } from "./records/bytes-in-json.js";
import { assertReadable, migrate, schemaVersion } from "./records/schema.js";
import type { StoreEntry } from "./store-entry.js";

/** The first line of an export: of which schema the others are. */
export function headLine(): string {
  return JSON.stringify({ studly: "export", schema: schemaVersion });
}

/** One entry as one line. */
export function entryLine(entry: StoreEntry): string {
  return stringifyWithBytes(entry);
}

const head = z.object({ studly: z.literal("export"), schema: z.int().min(1) });
const strings = z.array(z.string());
// Enough to be told from what is no export; the rest is what this or an older Studly has written.
const contextEntry = z.looseObject({
  kind: z.literal("context"),
  context: z.looseObject({
    id: z.string(),
    owner: z.string(),
    createdAt: z.number(),
    updatedAt: z.number(),
    turns: z.array(z.looseObject({ role: z.enum(["user", "agent"]), text: z.string() })),
    facts: z.looseObject({}),
    plan: z.looseObject({ id: z.string() }).optional(),
  }),
  replies: z.array(
    z.looseObject({
      keys: strings,
      value: z.looseObject({ contextId: z.string(), turnId: z.string(), markdown: z.string() }),
    }),
  ),
});
const taskEntry = z.looseObject({
  kind: z.literal("task"),
  stored: z.looseObject({
    owner: z.string(),
    number: z.int().min(0),
    task: z.looseObject({
      id: z.string(),
      contextId: z.string(),
      status: z.looseObject({ state: z.string(), timestamp: z.number() }),
      artifacts: z.array(z.looseObject({ artifactId: z.string(), parts: z.array(z.unknown()) })),
      history: z.array(z.looseObject({ messageId: z.string() })),
    }),
  }),
  keys: strings,
  updates: z.array(z.looseObject({ kind: z.string(), number: z.int().min(1) })),
  pushes: z.array(z.looseObject({ config: z.looseObject({ id: z.string(), taskId: z.string() }) })),
});
const entry = z.discriminatedUnion("kind", [
  contextEntry,
  taskEntry,
]) as z.ZodType<unknown> as z.ZodType<StoreEntry>;

/**
 * The entries of an export. Throws Error with the number of the first line that is none, and for an export
 * of a newer schema; what was before that line has been given out.
 */
export async function* readEntries(lines: AsyncIterable<string>): AsyncGenerator<StoreEntry> {
  let number = 0;
  let schema: number | undefined;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const value = parsed(line, number);
    if (schema !== undefined) yield migrated(checked(entry, value, number), schema);
    else {
      schema = checked(head, value, number).schema;
      assertReadable(schema);
    }
  }
  if (schema === undefined) throw new Error("There is no export: not even its first line.");
}

function parsed(line: string, number: number): unknown {
  try {
    return parseWithBytes(line);
  } catch {
    // The parser's message may quote what learners said.
    throw new Error(`Line ${number} is not JSON. Was the export cut off?`);
  }
}

function checked<T>(shape: z.ZodType<T>, value: unknown, number: number): T {
  const { success, error } = shape.safeParse(value);
  // As it was written, its order included.
  if (success) return value as T;
  const [issue] = error.issues;
  const where = issue?.path.join(".") || "the whole line";
  throw new Error(`Line ${number} is not a line of an export (${where}).`);
}

/** Each of its values is of that schema. */
function migrated(entry: StoreEntry, schema: number): StoreEntry {
  if (schema === schemaVersion) return entry;
  const today = <T>(kind: Parameters<typeof migrate>[0], value: T) =>
    migrate(kind, value, schema) as T;
  if (entry.kind === "task") {
    const { stored, updates, pushes } = entry;
    return {
      ...entry,
      stored: today("task", stored),
      updates: updates.map((update) => today("update", update)),
      pushes: pushes.map((push) => today("push", push)),
    };
  }
  const { plan, ...context } = entry.context;
  return {
    ...entry,
    context: {
      ...today("context", context),
      ...(plan === undefined ? {} : { plan: today("plan", plan) }),
    },
    replies: entry.replies.map(({ keys, value }) => ({ keys, value: today("reply", value) })),
  };
}
