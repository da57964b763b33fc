import type { Timestamp } from "@bufbuild/protobuf/wkt";

const nanosPerMs = 1_000_000;
/** ISO 8601 with seconds; what has no zone is in UTC, as the specification's own examples are (§9.3). */
const syntax = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?([Zz]|[+-]\d\d:\d\d)?$/;

/** A Timestamp as ISO 8601 in UTC, with 3 digits of the second, or 6 or 9 where it needs them. */
export function timeTo({ seconds, nanos }: Timestamp): string {
  const rest = nanos % nanosPerMs;
  const iso = new Date(Number(seconds) * 1_000 + (nanos - rest) / nanosPerMs).toISOString();
  if (rest === 0) return iso;
  const digits = String(rest).padStart(6, "0").replace(/000$/, "");
  return `${iso.slice(0, -1)}${digits}Z`;
}

/** undefined if this is no time. */
export function timeFrom(text: string): Timestamp | undefined {
  const [, date, time, fraction = "", zone = "Z"] = syntax.exec(text) ?? [];
  const ms = Date.parse(`${date}T${time}${zone.toUpperCase()}`);
  if (Number.isNaN(ms)) return undefined;
  return {
    $typeName: "google.protobuf.Timestamp",
    seconds: BigInt(ms / 1_000),
    nanos: Number(fraction.padEnd(9, "0")),
  };
}
