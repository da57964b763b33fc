import { StudlyError } from "../domain/errors.js";

const name = "Idempotency-Key";
const printable = /^[ -~]{1,256}$/;

/** The Idempotency-Key header; throws invalid_argument unless it is 1 to 256 printable characters. */
export function idempotencyKeyFrom(header: Headers): string | undefined {
  const key = header.get(name);
  if (key === null) return undefined;
  if (printable.test(key)) return key;
  throw new StudlyError(
    "invalid_argument",
    `The ${name} header must be 1 to 256 printable ASCII characters.`,
    { violations: [{ field: name, description: "must be 1 to 256 printable ASCII characters" }] },
  );
}
