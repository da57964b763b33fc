import { decodeCursor } from "../cursor.js";
import { orderedText, orderedTime } from "./ordered-text.js";

/** A cursor as the end of the last member of the page before; "" for the first page. Throws invalid_argument. */
export function placeOf(cursor: string | undefined, field?: string): string | Buffer {
  if (cursor === undefined) return "";
  const { updatedAt, id } = decodeCursor(cursor, field);
  const time = orderedTime(updatedAt);
  const text = orderedText(id);
  return typeof text === "string" ? time + text : Buffer.concat([Buffer.from(time), text]);
}
