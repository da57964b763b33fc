/** What the records of a store are of. */
export type RecordKind = "context" | "plan" | "reply" | "task" | "artifact" | "update" | "push";

type Migration = (kind: RecordKind, value: unknown) => unknown;

/** The step from each schema to the next; the first one leads from 1 to 2. A step is never changed. */
const migrations: readonly Migration[] = [];

/** The schema in which records are written. */
export const schemaVersion = migrations.length + 1;

/** Throws Error, with what to do, for a schema that this version of Studly does not know. */
export function assertReadable(schema: number, known = schemaVersion): void {
  if (schema >= 1 && schema <= known) return;
  throw new Error(
    schema > known
      ? `The store was written by a newer Studly (schema ${schema}; this one knows up to ${known}). Start that version again, or export the store with it and import the lines here.`
      : `The store holds a record of schema ${schema}, which never was one. Check it with "studly store check".`,
  );
}

/** A value of an older schema as today's. */
export function migrate(
  kind: RecordKind,
  value: unknown,
  schema: number,
  steps: readonly Migration[] = migrations,
): unknown {
  return steps.slice(schema - 1).reduce((older, step) => step(kind, older), value);
}
