import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StudlyError } from "../../../src/domain/errors.js";
import { interpret } from "../../../src/planner/interpret/interpret.js";
import { requestOf } from "../support.js";
import { sampleFacts, samplePlan } from "./sample-plan.js";

/** Reads a text with and without a plan; a pattern that backtracks badly runs into the time limit. */
async function survives(text: string): Promise<void> {
  for (const options of [{}, { facts: sampleFacts, previous: samplePlan }]) {
    try {
      const result = await interpret(requestOf(text, options), "UTC");
      expect(result.confidence).toBeGreaterThanOrEqual(0);
      expect(result.confidence).toBeLessThanOrEqual(1);
      if (result.outcome === "question") expect(result.confidence).toBeLessThan(0.5);
      if (result.outcome === "plan") expect(result.confidence).toBeGreaterThanOrEqual(0.5);
    } catch (error) {
      expect(error).toBeInstanceOf(StudlyError);
    }
  }
}

const words = fc.constantFrom(
  ..."learn 1 2.5 hour a day week on not Mon weekends , and - to exam by from unit loops".split(
    " ",
  ),
  ..."between December 12/ next half every plan for in only except start the never new level".split(
    " ",
  ),
  ..."; . ( 30min 1h30 2026-12-01 this of until keep free tomorrow couple missed took done".split(
    " ",
  ),
  ..."skip know why what's export calendar topics: more less longer 7pm holiday away can't 24.".split(
    " ",
  ),
  ..."unit 2-4 export as show is before it covers last days off also twice much time spent".split(
    " ",
  ),
  "\n",
);

describe("any text", () => {
  it("is answered, or refused with a typed error", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), survives), {
      numRuns: 1_000,
      seed: 20261123,
    });
  });

  it("of the grammar's own words is answered", async () => {
    const texts = fc.array(words, { maxLength: 25 }).map((list) => list.join(" "));
    await fc.assert(fc.asyncProperty(texts, survives), { numRuns: 2_000, seed: 20261123 });
  });

  it("that repeats itself over 4,000 characters is answered soon", async () => {
    const texts = fc
      .tuple(fc.array(words, { minLength: 1, maxLength: 5 }), fc.constantFrom(" ", "", " , "))
      .map(([repeated, joint]) => {
        const unit = repeated.join(joint) + joint;
        return unit.repeat(Math.ceil(4_000 / Math.max(1, unit.length)));
      });
    await fc.assert(fc.asyncProperty(texts, survives), { numRuns: 400, seed: 20261123 });
  });
});
