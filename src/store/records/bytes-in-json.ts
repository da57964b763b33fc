const key = "$base64";
// A key of somebody's data that looks like ours has one more dollar sign as long as it is stored.
const lookalike = /^\$+base64$/;
const escaped = /^\$\$+base64$/;

/** True if there are bytes anywhere in the value. Asked of all that is stored, so it has to be fast. */
export function holdsBytes(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsBytesWithin);
  if (value instanceof Uint8Array) return true;
  for (const name in value)
    if (holdsBytesWithin((value as Readonly<Record<string, unknown>>)[name])) return true;
  return false;
}

/** Without a call for what is neither a list nor an object. */
function holdsBytesWithin(value: unknown): boolean {
  return typeof value === "object" && value !== null && holdsBytes(value);
}

/** JSON of a value that may hold bytes. */
export function stringifyWithBytes(value: unknown): string {
  return JSON.stringify(written(value));
}

/** The value again. Throws SyntaxError. */
export function parseWithBytes(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) => read(value));
}

function written(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) return { [key]: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return value.map(written);
  const entries = Object.entries(value).map(([name, one]) => [
    lookalike.test(name) ? `$${name}` : name,
    written(one),
  ]);
  return Object.fromEntries(entries);
}

function read(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const names = Object.keys(value);
  if (names.length === 1 && names[0] === key)
    return new Uint8Array(Buffer.from(String((value as Record<string, unknown>)[key]), "base64"));
  if (!names.some((name) => escaped.test(name))) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [escaped.test(name) ? name.slice(1) : name, one]),
  );
}
