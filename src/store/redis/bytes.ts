import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { decodeRecord, encodeRecord } from "../records/record.js";
import type { RecordKind } from "../records/schema.js";

// Less than this is not worth the time.
const worthwhileBytes = 2_048;
const fast = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
// A record begins with another byte: it is protobuf whose first field is a number.
const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/**
 * A value as the bytes that are stored. Large ones are compressed: a plan takes a quarter of the memory, of the
 * network and of the append-only file, and Redis is what there is one of.
 */
export function toBytes(value: unknown): Buffer {
  const { buffer, byteOffset, byteLength } = encodeRecord(value);
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return byteLength < worthwhileBytes ? bytes : zstdCompressSync(bytes, fast);
}

/** The value of stored bytes. Throws Error for those of a newer schema. */
export function fromBytes<T>(kind: RecordKind, bytes: Buffer): T {
  const isCompressed = bytes.subarray(0, zstdMagic.length).equals(zstdMagic);
  return decodeRecord<T>(kind, isCompressed ? zstdDecompressSync(bytes) : bytes);
}
