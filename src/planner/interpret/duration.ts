import * as english from "./english/duration.js";
import { mean, toNumber } from "./numbers.js";
import { cut, type Masked, type Slots } from "./slots.js";

const longest = 100_000;

/** "in 2 weeks", "4-week plan", "a fortnight", "30 days", "a couple of weeks", "a month and a half". */
export function takeDuration(masked: Masked, slots: Slots): void {
  if (!english.gate.test(masked.text)) return;
  const match = english.pattern.exec(masked.text);
  if (match === null) return;
  const [text, from = "", to, halfBefore, name = "", halfAfter] = match;
  english.leadPattern.lastIndex = match.index;
  const before = english.leadPattern.exec(masked.text)?.[1] ?? "";
  // "a day" beside an amount is its scope, and "have a day" says nothing.
  if (/^an?$/i.test(from) && /^d/i.test(name) && !/\b(?:in|for|within|over)\b/i.test(before))
    return;
  cut(masked, match.index - before.length, match.index + text.length);
  const half = halfBefore === undefined && halfAfter === undefined ? 0 : 0.5;
  const count = (to === undefined ? toNumber(from) : mean(from, to)) + half;
  const kind = name.charAt(0).toLowerCase();
  if (kind === "m") slots.durationMonths = Math.min(count, longest);
  else if (kind === "y") slots.durationMonths = Math.min(count * 12, longest);
  else {
    const days = kind === "d" ? 1 : kind === "f" ? 14 : 7;
    slots.durationDays = Math.min(Math.max(1, Math.round(count * days)), longest);
  }
}
