import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRecord, encodeRecord } from "../../../src/store/records/record.js";
import { assertReadable, migrate, schemaVersion } from "../../../src/store/records/schema.js";

const name = fc.oneof(fc.string(), fc.constantFrom("$base64", "$$base64", "$$$base64"));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "grapheme" }),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
    fc.uint8Array(),
    fc.array(tie("value")),
    fc.dictionary(name, tie("value"), { noNullPrototype: true }),
  ),
}));

describe("records", () => {
  it("gives back what was written, bytes and names that look like ours included", () => {
    const property = fc.property(value, (any) => {
      expect(decodeRecord("task", encodeRecord(any))).toEqual(any);
    });
    fc.assert(property, { seed: 20_261_124, numRuns: 500 });
  });

  it("refuses what a newer Studly wrote, and says what to do", () => {
    expect(() => assertReadable(schemaVersion + 1)).toThrow(/newer Studly .*export/);
    expect(() => assertReadable(schemaVersion)).not.toThrow();
  });

  it("refuses bytes that are no record without quoting them", () => {
    const secret = new TextEncoder().encode("secret");
    let text = "";
    try {
      decodeRecord("task", secret);
    } catch (error) {
      text = String(error);
    }
    expect(text).not.toBe("");
    expect(text).not.toContain("secret");
  });

  it("takes an older value through every later step, in order", () => {
    const steps = [
      (_: string, old: unknown) => `${old}+2`,
      (kind: string, old: unknown) => `${old}+3(${kind})`,
    ];
    expect(migrate("plan", "1", 1, steps)).toBe("1+2+3(plan)");
    expect(migrate("plan", "2", 2, steps)).toBe("2+3(plan)");
    expect(migrate("plan", "3", 3, steps)).toBe("3");
  });
});
