import { StudlyError } from "../domain/errors.js";

/** A place in the order of a list of contexts: just after the context with this time and id. */
export interface Position {
  readonly updatedAt: number;
  readonly id: string;
}

const shape = /^(\d{1,16}):(.+)$/s;

/** The opaque text of a position. */
export function encodeCursor(position: Position): string {
  return Buffer.from(`${position.updatedAt}:${position.id}`).toString("base64url");
}

/** The position of a cursor; throws StudlyError invalid_argument, naming `field`, if it is malformed. */
export function decodeCursor(cursor: string, field = "page_token"): Position {
  const bytes = Buffer.from(cursor, "base64url");
  const match = shape.exec(bytes.toString());
  const [, updatedAt, id] = match ?? [];
  if (updatedAt === undefined || id === undefined || bytes.toString("base64url") !== cursor) {
    const description = "is not a token that an earlier page gave";
    throw new StudlyError(
      "invalid_argument",
      `${field} ${description}. Leave it empty to start from the first page.`,
      { violations: [{ field, description }] },
    );
  }
  return { updatedAt: Number(updatedAt), id };
}

/** True if `a` is listed before `b`: newer first, then the greater id (by code units). */
export function listedBefore(a: Position, b: Position): boolean {
  return a.updatedAt === b.updatedAt ? a.id > b.id : a.updatedAt > b.updatedAt;
}
