import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeRecord } from "../../../src/store/records/record.js";
import { fromBytes, toBytes } from "../../../src/store/redis/bytes.js";

it("gives every value back, large or small", () => {
  const value = fc.record({
    text: fc.string({ maxLength: 5_000, size: "max" }),
    json: fc.jsonValue(),
    raw: fc.uint8Array({ maxLength: 3_000, size: "max" }),
  });
  fc.assert(
    fc.property(value, (one) => {
      expect(fromBytes("task", toBytes(one))).toEqual(structuredClone(plain(one)));
    }),
    { seed: 20_261_202 },
  );
});

it("takes less room for what repeats itself", () => {
  const value = { sessions: Array.from({ length: 300 }, (_, at) => ({ at, title: "Practise" })) };
  expect(toBytes(value).length).toBeLessThan(encodeRecord(value).length / 3);
});

/** JSON knows no negative zero. */
function plain<T>(value: T): T {
  if (Object.is(value, -0)) return 0 as T;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(plain) as T;
  const entries = Object.entries(value).map(([key, one]) => [key, plain(one)]);
  return Object.fromEntries(entries) as T;
}
