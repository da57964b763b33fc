import { expect, it } from "vitest";
import { replyKeys } from "../../src/service/reply-keys.js";
import type { TurnInput } from "../../src/service/study.js";
import { input } from "./fixtures.js";

const message = { contextId: "c", messageId: "m" };
const keyOf = (own: Partial<TurnInput>, owner = "ana", text = "Python") =>
  replyKeys(input(text, { ...message, ...own }), owner)[0];

it("has no key for a message id alone", () => {
  expect(replyKeys(input("Python", { messageId: "m" }), "ana")).toEqual([]);
  expect(replyKeys(input("Python", { messageId: "m", contextId: "" }), "ana")).toEqual([]);
  expect(replyKeys(input("Python", { contextId: "c", idempotencyKey: "" }), "ana")).toEqual([]);
});

it("has one key for each way of naming the message, short and telling nothing", () => {
  const keys = replyKeys(input("Python", { ...message, idempotencyKey: "i" }), "ana");
  expect(new Set(keys).size).toBe(2);
  for (const key of keys) expect(key).toMatch(/^[im]:[\w-]{43}$/);
});

it("differs with everything that makes a message another one", () => {
  const others = [
    keyOf({}, "ben"),
    keyOf({}, "ana", "Go"),
    keyOf({ contextId: "d" }),
    keyOf({ messageId: "n" }),
    keyOf({ history: [{ role: "user", text: "hi" }] }),
    keyOf({ history: [{ role: "agent", text: "hi" }] }),
    keyOf({ preferences: { minutesPerDay: 30 } }),
    keyOf({ preferences: { level: "advanced" } }),
    keyOf({ preferences: { daysOff: ["sun"] } }),
  ];
  expect(new Set([keyOf({}), ...others]).size).toBe(others.length + 1);
});

it("does not depend on the order in which preferences were set", () => {
  const one = keyOf({ preferences: { level: "beginner", minutesPerDay: 30 } });
  expect(keyOf({ preferences: { minutesPerDay: 30, level: "beginner" } })).toBe(one);
});

it("scopes an Idempotency-Key to its caller and to nothing else", () => {
  const keyFor = (owner: string, text: string) =>
    replyKeys(input(text, { idempotencyKey: "i" }), owner)[0];
  expect(keyFor("ana", "Go")).toBe(keyFor("ana", "Python"));
  expect(keyFor("ana", "Go")).not.toBe(keyFor("ben", "Go"));
});
