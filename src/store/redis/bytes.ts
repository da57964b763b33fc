import { decodeRecord, encodeRecord } from "../records/record.js";
import type { RecordKind } from "../records/schema.js";

/** A value as the bytes that are stored. */
export function toBytes(value: unknown): Buffer {
  const { buffer, byteOffset, byteLength } = encodeRecord(value);
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The value of stored bytes. Throws Error for those of a newer schema. */
export function fromBytes<T>(kind: RecordKind, bytes: Buffer): T {
  return decodeRecord<T>(kind, bytes).value;
}
