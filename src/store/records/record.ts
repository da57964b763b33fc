import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { RecordSchema } from "../../../gen/studly/store/v1/record_pb.js";
import { holdsBytes, parseWithBytes, stringifyWithBytes } from "./bytes-in-json.js";
import { assertReadable, migrate, type RecordKind, schemaVersion } from "./schema.js";

/** Versions of a value that is compared and set; 0 where it is not. */
export interface RecordVersions {
  readonly version: number;
  readonly born: number;
}

/** A value as it was stored. */
export interface DecodedRecord<T> extends RecordVersions {
  readonly value: T;
}

const noVersions: RecordVersions = { version: 0, born: 0 };
const bodyField = RecordSchema.field.body.number;
const decoder = new TextDecoder();

/** A value of the domain as the bytes that every durable store holds (proto/studly/store/v1). */
export function encodeRecord(value: unknown, { version, born } = noVersions): Uint8Array {
  const hasBytes = holdsBytes(value);
  const body = hasBytes ? stringifyWithBytes(value) : JSON.stringify(value);
  const record = create(RecordSchema, {
    schema: schemaVersion,
    version: BigInt(version),
    born: BigInt(born),
    hasBytes,
  });
  return withBody(toBinary(RecordSchema, record), body);
}

/** The record with its last field, which is most of it and is copied only once this way. */
function withBody(head: Uint8Array, body: string): Uint8Array {
  const length = Buffer.byteLength(body);
  const tag = new BinaryWriter().tag(bodyField, WireType.LengthDelimited).uint32(length).finish();
  const bytes = Buffer.allocUnsafe(head.length + tag.length + length);
  bytes.set(head);
  bytes.set(tag, head.length);
  bytes.write(body, head.length + tag.length);
  return bytes;
}

/**
 * The value of a record of this kind, migrated to today's schema. Throws Error for one of a newer schema
 * and for bytes that are no record; it never quotes them.
 */
export function decodeRecord<T>(kind: RecordKind, bytes: Uint8Array): DecodedRecord<T> {
  const { schema, version, born, hasBytes, body } = fromBinary(RecordSchema, bytes);
  assertReadable(schema);
  const text = decoder.decode(body);
  const value: unknown = hasBytes ? parseWithBytes(text) : JSON.parse(text);
  return {
    value: migrate(kind, value, schema) as T,
    version: Number(version),
    born: Number(born),
  };
}
