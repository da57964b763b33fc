import type { DescField, DescMessage, Message } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";

/** "lf.a2a.v1.Task.id" */
export function nameOf(field: DescField): string {
  return `${field.parent.typeName}.${field.name}`;
}

/** The fields that are set in a message and in the messages within. */
export function fieldsSet(schema: DescMessage, message: Message): string[] {
  const found: string[] = [];
  walk(schema, message, (_, __, set) => void found.push(...set.map(nameOf)));
  return found;
}

/** Fields that were sent and have no name here, by their numbers. */
export function unknownFields(schema: DescMessage, message: Message): string[] {
  const found: string[] = [];
  walk(schema, message, ({ typeName }, { $unknown = [] }) => {
    found.push(...$unknown.map(({ no }) => `${typeName} ${no}`));
  });
  return found;
}

type Visit = (schema: DescMessage, message: Message, set: readonly DescField[]) => void;

function walk(schema: DescMessage, message: Message, visit: Visit): void {
  const looked = reflect(schema, message);
  const set = schema.fields.filter((field) => looked.isSet(field));
  visit(schema, message, set);
  for (const field of set) {
    if (!field.message?.typeName.startsWith("lf.a2a.v1.")) continue;
    const value: unknown = looked.get(field);
    const within =
      field.fieldKind === "message" ? [value] : [...(value as Iterable<unknown>)].map(lastOf);
    for (const each of within)
      walk(field.message, (each as { readonly message: Message }).message, visit);
  }
}

/** Maps are read as pairs. */
function lastOf(entry: unknown): unknown {
  return Array.isArray(entry) ? entry.at(-1) : entry;
}
