import type { Timestamp } from "@bufbuild/protobuf/wkt";

const msPerSecond = 1_000;
const nanosPerMs = 1_000_000;

/** Milliseconds since the epoch as a Timestamp. */
export function timestampTo(ms: number): Timestamp {
  const seconds = Math.floor(ms / msPerSecond);
  return {
    $typeName: "google.protobuf.Timestamp",
    seconds: BigInt(seconds),
    nanos: Math.round((ms - seconds * msPerSecond) * nanosPerMs),
  };
}

/** A Timestamp as milliseconds since the epoch, rounded down. */
export function timestampFrom({ seconds, nanos }: Timestamp): number {
  return Number(seconds) * msPerSecond + Math.floor(nanos / nanosPerMs);
}
