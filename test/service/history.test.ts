import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Turn } from "../../src/domain/conversation.js";
import { countTokens, cutMark, mergeHistory, trimTurns } from "../../src/service/history.js";

const seed = 7_001;
const user = (text: string, messageId?: string): Turn => {
  return messageId === undefined ? { role: "user", text } : { role: "user", text, messageId };
};
const texts = (turns: readonly Turn[]): string[] => turns.map((turn) => turn.text);
const message = { text: "now" };

describe("trimTurns", () => {
  it("keeps the newest that fit", () => {
    const turns = [user("a".repeat(40)), user("b".repeat(40)), user("c".repeat(40))];
    expect(trimTurns(turns, 20)).toEqual(turns.slice(1));
    expect(trimTurns(turns, 30)).toBe(turns);
  });

  it("cuts one that is larger than the budget, and says so", () => {
    const [only, ...rest] = trimTurns([user("old"), user("x".repeat(1_000), "m1")], 100);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ role: "user", messageId: "m1" });
    expect(only?.text).toBe("x".repeat(400 - cutMark.length) + cutMark);
  });

  it("cuts a huge request behind a short answer to what is left", () => {
    const kept = trimTurns([user("x".repeat(1_000)), user("y".repeat(200))], 100);
    expect(kept.map((turn) => turn.text.length)).toEqual([200, 200]);
    expect(kept[0]?.text.endsWith(cutMark)).toBe(true);
  });

  it("never cuts a character in two", () => {
    for (const shift of ["", "a"]) {
      const [only] = trimTurns([user(shift + "😀".repeat(300))], 50);
      expect(only?.text.isWellFormed()).toBe(true);
    }
  });

  it("keeps an unbroken run of the newest turns within the budget", () => {
    const turn = fc.record({
      role: fc.constantFrom("user" as const, "agent" as const),
      text: fc.string({ unit: "grapheme", maxLength: 400 }),
    });
    const budgets = fc.integer({ min: 16, max: 200 });
    const property = fc.property(fc.array(turn, { maxLength: 12 }), budgets, (turns, budget) => {
      const kept = trimTurns(turns, budget);
      const total = kept.reduce((sum, { text }) => sum + countTokens(text), 0);
      expect(total).toBeLessThanOrEqual(budget);
      const originals = turns.slice(turns.length - kept.length);
      for (const [at, original] of originals.entries()) {
        if (kept[at] === original) continue;
        expect(at, "only the oldest kept is cut").toBe(0);
        expect(countTokens(original.text), "only a huge one is cut").toBeGreaterThan(budget);
        expect(kept[at]?.text.endsWith(cutMark)).toBe(true);
        expect(original.text.startsWith(kept[at]?.text.slice(0, -cutMark.length) ?? "?")).toBe(
          true,
        );
      }
      const dropped = turns.at(-kept.length - 1);
      const whole = kept.every((own, at) => own === originals[at]);
      if (kept.length === 0) expect(turns).toEqual([]);
      if (dropped !== undefined && kept.length < turns.length && whole) {
        expect(total + countTokens(dropped.text), "nothing that fits is dropped").toBeGreaterThan(
          budget,
        );
      }
    });
    fc.assert(property, { seed, numRuns: 500 });
  });
});

describe("mergeHistory", () => {
  it("puts earlier turns that are unknown before the stored ones", () => {
    const stored = [user("s1"), user("s2")];
    expect(texts(mergeHistory(stored, [user("e1"), user("e2")], message))).toEqual([
      "e1",
      "e2",
      "s1",
      "s2",
    ]);
  });

  it("follows a caller who repeats the whole conversation", () => {
    const stored = [user("s1", "m1"), user("s2", "m2")];
    const history = [user("before"), user("other words", "m1"), user("between"), user(" s2 ")];
    const merged = mergeHistory(stored, [...history, user("after")], message);
    expect(texts(merged)).toEqual(["before", "s1", "between", "s2", "after"]);
  });

  it("drops repeats, empty turns and the message itself", () => {
    const history = [user("a"), user("a "), user(" "), user("b", "m"), user("c", "m"), user("now")];
    expect(texts(mergeHistory([], history, message))).toEqual(["a", "b"]);
    const own = { text: "now", messageId: "mine" };
    expect(mergeHistory([], [user("an earlier wording", "mine")], own)).toEqual([]);
  });

  it("keeps every stored turn once and in order, and changes nothing when merged again", () => {
    const turn: fc.Arbitrary<Turn> = fc.record({
      role: fc.constantFrom("user" as const, "agent" as const),
      text: fc.constantFrom("a", "b", "c", "d", " a ", ""),
    });
    const turns = fc.array(turn, { maxLength: 8 });
    const property = fc.property(turns, turns, (stored, history) => {
      const merged = mergeHistory(stored, history, message);
      expect(merged.filter((own) => stored.includes(own))).toEqual(stored);
      for (const own of history) {
        if (own.text === "") continue;
        expect(texts(merged).map((text) => text.trim())).toContain(own.text.trim());
      }
      expect(mergeHistory(merged, history, message)).toEqual(merged);
    });
    fc.assert(property, { seed, numRuns: 500 });
  });
});
