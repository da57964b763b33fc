import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { RecordSchema } from "../../../gen/studly/store/v1/record_pb.js";
import { holdsBytes, parseWithBytes, stringifyWithBytes } from "./bytes-in-json.js";
import { assertReadable, migrate, type RecordKind, schemaVersion } from "./schema.js";

const decoder = new TextDecoder();
// All of a record but the body and its length; one of two.
const plainHead = headOf(false);
const headWithBytes = headOf(true);
const longestLength = 5;

/** A value of the domain as the bytes that every durable store holds (proto/studly/store/v1). */
export function encodeRecord(value: unknown): Uint8Array {
  return holdsBytes(value)
    ? withBody(headWithBytes, stringifyWithBytes(value))
    : withBody(plainHead, JSON.stringify(value));
}

function headOf(hasBytes: boolean): Uint8Array {
  const record = toBinary(RecordSchema, create(RecordSchema, { schema: schemaVersion, hasBytes }));
  const { number } = RecordSchema.field.body;
  const tag = new BinaryWriter().tag(number, WireType.LengthDelimited).finish();
  return Buffer.concat([record, tag]);
}

/** The record with its last field, which is most of it and is copied only once this way. */
function withBody(head: Uint8Array, body: string): Uint8Array {
  const length = Buffer.byteLength(body);
  const bytes = Buffer.allocUnsafe(head.length + longestLength + length);
  bytes.set(head);
  const start = writeVarint(bytes, head.length, length);
  return bytes.subarray(0, start + bytes.write(body, start));
}

/** Where the next byte goes. */
function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let next = at;
  for (let rest = value; ; rest >>>= 7) {
    bytes[next++] = rest > 0x7f ? (rest & 0x7f) | 0x80 : rest;
    if (rest <= 0x7f) return next;
  }
}

/**
 * The value of a record of this kind, migrated to today's schema. Throws Error for one of a newer schema
 * and for bytes that are no record; it never quotes them.
 */
export function decodeRecord<T>(kind: RecordKind, bytes: Uint8Array): T {
  const { schema, hasBytes, body } = fromBinary(RecordSchema, bytes);
  assertReadable(schema);
  const text = decoder.decode(body);
  const value: unknown = hasBytes ? parseWithBytes(text) : JSON.parse(text);
  return migrate(kind, value, schema) as T;
}
