/** A type of the SDK with no field left out: the compiler sees to it that a sample says all that there is. */
export type Full<T> = T extends Buffer
  ? T
  : T extends (infer Item)[]
    ? Full<Item>[]
    : T extends object
      ? { [Name in keyof T]-?: Full<Exclude<T[Name], undefined>> }
      : T;

let count = 0;

/** A text that is nowhere else. */
export function text(name: string): string {
  return `${name} ${++count}`;
}

/** A number that is nowhere else. */
export function number(): number {
  return 1_000 + ++count;
}

/** A time that is nowhere else. */
export function time(): string {
  return new Date(Date.UTC(2026, 0, 1) + ++count * 1_001).toISOString();
}

export function object(): { [key: string]: unknown } {
  return { [text("key")]: { text: text("value"), list: [number(), true, null, { deep: 1.5 }] } };
}

/** An object of texts that are nowhere else. */
export function texts<const Name extends string>(...names: Name[]): { [Each in Name]: string } {
  return Object.fromEntries(names.map((name) => [name, text(name)])) as { [Each in Name]: string };
}
