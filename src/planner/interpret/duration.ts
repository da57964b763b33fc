import { joint, number, rangeMark } from "./english.js";
import { mean, toNumber } from "./numbers.js";
import { cut, type Masked, type Slots } from "./slots.js";

const lead =
  "(?:\\b(?:in|for|over|within|during|the|next|take|takes|lasting|lasts?|about|around|roughly|only|just|maybe|of|it|a|another|up\\s+to)\\s+)*";
const unit = "(days?|weeks?|wks?|months?|mths?|fortnights?|years?|yrs?)";
const never =
  "(?!\\s+(?:ago|old|off|of\\s+experience|experience)\\b|\\s*(?:a|per|each|every)\\s+week\\b)";
const pattern = new RegExp(
  `(?<![\\w.]|every\\s|each\\s)(${number})(?:${rangeMark}(${number}))?(\\s+and\\s+a\\s+half)?${joint}${unit}\\b` +
    `(\\s+and\\s+a\\s+half)?${never}(?:(?:'|’)?s?\\s+(?:long|from\\s+now|total|time))?`,
  "i",
);
const leadPattern = new RegExp(`(?<=(${lead}))`, "iy");
const gate = /day|week|wk|month|mth|fortnight|year|yr/i;
const longest = 100_000;

/** "in 2 weeks", "4-week plan", "a fortnight", "30 days", "a couple of weeks", "a month and a half". */
export function takeDuration(masked: Masked, slots: Slots): void {
  if (!gate.test(masked.text)) return;
  const match = pattern.exec(masked.text);
  if (match === null) return;
  const [text, from = "", to, halfBefore, name = "", halfAfter] = match;
  leadPattern.lastIndex = match.index;
  const before = leadPattern.exec(masked.text)?.[1] ?? "";
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
