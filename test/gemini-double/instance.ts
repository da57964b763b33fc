/** The part of Gemini's schema language that structured output uses. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
}

const titles = [
  "Variables and types",
  "Branches and loops",
  "Functions",
  "Lists and dictionaries",
  "Files and errors",
  "Modules and packages",
  "Classes",
  "A small project",
];

/** A believable value of a schema: lists have eight entries, numbers are minutes, texts are titles. */
export function instanceOf(schema: Schema | undefined, depth = 0, index = 0): unknown {
  switch (schema?.type?.toLowerCase()) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, property]) => [
          name,
          instanceOf(property, depth + 1, index),
        ]),
      );
    case "array": {
      // The first list is the syllabus; lists inside it (tasks, prerequisites) are short.
      const length = depth <= 1 ? titles.length : ofNumbers(schema.items) ? 0 : 2;
      return Array.from({ length }, (_, i) => instanceOf(schema.items, depth + 1, i));
    }
    case "integer":
    case "number":
      return 60;
    case "boolean":
      return false;
    default:
      return schema?.enum?.[0] ?? titles[index % titles.length];
  }
}

function ofNumbers(schema: Schema | undefined): boolean {
  return /^(integer|number)$/i.test(schema?.type ?? "");
}
