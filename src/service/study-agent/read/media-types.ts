import { StudlyError } from "../../../domain/errors.js";

/** Types of texts that are read. */
export const textTypes: ReadonlySet<string> = new Set([
  "text/plain",
  "text/markdown",
  "text/html",
  // What callers of older versions say.
  "text",
]);

/** A media type without its parameters. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** The error for a message of which nothing can be read (A2A 1.0, §3.3.2). */
export function nothingReadable(types: readonly string[]): StudlyError {
  const named = types.length === 0 ? "files" : types.slice(0, 5).join(", ");
  const description = "must have a text (text/plain, text/markdown, text/html) or JSON data";
  return new StudlyError(
    "content_type_not_supported",
    `This agent reads text and JSON data; the message has only ${named}. Say in words what you want to learn.`,
    { violations: [{ field: "message.parts", description }] },
  );
}
