import fc from "fast-check";
import { expect, it } from "vitest";
import { orderedText, orderedTime } from "../../../src/store/redis/ordered-text.js";

const seed = 20_261_201;
// Half of the code units are where UTF-8 and UTF-16 differ in their order.
const text = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd000, max: 0xffff })), { maxLength: 6 })
  .map((codes) => String.fromCharCode(...codes));

it("orders texts as their code units do, and tells all of them apart", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [a, b].map((each) => Buffer.from(orderedText(each)));
      expect(Math.sign(Buffer.compare(one ?? Buffer.of(), other ?? Buffer.of()))).toBe(
        a < b ? -1 : a > b ? 1 : 0,
      );
    }),
    { seed, numRuns: 2_000 },
  );
});

it("leaves ordinary texts as they are", () => {
  expect(orderedText("naïve-id-ÿ-漢")).toBe("naïve-id-ÿ-漢");
});

it("orders times as numbers", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
      expect(orderedTime(a) < orderedTime(b)).toBe(a < b);
    }),
    { seed },
  );
});
