import { joint, number, rangeMark } from "./english.js";
import { mean, toNumber } from "./numbers.js";
import { cut, type Masked, type Slots } from "./slots.js";

const hourWord = "(?:hours?|hrs?|h)";
const minuteWord = "(?:minutes?|mins?|m)";
const part = "day|night|evening|morning|afternoon|weekday|week-day|workday|weekend|week|wk";

/** Groups: 1 hours, 2 minutes; 3 hours, 4 minutes; 5 part of an hour; 6 from, 7 to, 8 and a half, 9 unit, 10 and a half. */
const amount =
  `(?:(\\d+)\\s*${hourWord}\\s*(?:and\\s+)?(\\d{1,2})\\s*${minuteWord}|(\\d+)h(\\d\\d)|` +
  "(half[\\s-]+(?:an?\\s+)?hour|half-hour|three[\\s-]quarters\\s+of\\s+an\\s+hour|(?:a\\s+)?quarter\\s+(?:of\\s+an\\s+)?hour)|" +
  `(${number})(?:(?:${rangeMark}|\\s+and\\s+)(${number}))?(\\s+and\\s+a\\s+half)?${joint}(${hourWord}|${minuteWord})(\\s+and\\s+a\\s+half)?)(?![a-z0-9])`;

/** Groups 11 (unit) and 12 (adverb): per what; 13: in total. */
const scope =
  "(?:\\s+of\\s+(?:study|studying|practi[sc]e|practi[sc]ing|learning|work|my\\s+time))?(?:\\s+(?:long\\s+)?(?:sessions?|slots?|blocks?))?" +
  `(?:[\\s,]*(?:(?:\\/|per\\b|an?\\b|each\\b|every\\b|in\\s+the\\b|on\\b|at\\b|during\\b)\\s*(${part}|d)s?\\b|(daily|weekly|nightly)\\b)|` +
  "\\s+(in\\s+total|total|altogether|overall|all\\s+in\\s+all))?";

const before = `(?:\\b(in|within)\\s+|\\b(?:each|every)\\s+(${part})\\s*,?\\s+(?:for\\s+)?|\\b(daily|weekly)\\s+(?:for\\s+)?)?`;
const around =
  "(?:(?:for|between|about|around|roughly|approximately|approx\\.?|only|just|at\\s+most|up\\s+to|max(?:imum)?(?:\\s+of)?|spend(?:ing)?|with)\\s+)*";

const pattern = new RegExp(`(?<![\\w.])${amount}${scope}`, "i");
// What stands before an amount is looked for backwards, from the amount: tried at each place of the
// text it would take longer than all the rest. Groups: 1 all, 2 in, 3 part, 4 adverb.
const leadPattern = new RegExp(`(?<=(${before}${around}))`, "iy");
const gate = /hour|\dh|\d\s*-?\s*(?:h|m)|\bmin|\bhrs?\b/i;

interface Amount {
  readonly minutes: number;
  readonly per: "day" | "week" | "total" | "sitting";
  readonly days: "weekdays" | "weekends" | undefined;
}

/**
 * "1 hour a day", "90 min on weekdays", "10-12 hours a week", "half an hour", "20 hours in total".
 * Without a scope an amount is meant for each day. Of several amounts a day the smallest is kept:
 * a plan for it fits each of the days.
 */
export function takeBudget(masked: Masked, slots: Slots): void {
  if (!gate.test(masked.text)) return;
  const amounts: Amount[] = [];
  while (amounts.length < 4) {
    const match = pattern.exec(masked.text);
    if (match === null) break;
    leadPattern.lastIndex = match.index;
    const lead = leadPattern.exec(masked.text);
    cut(masked, match.index - (lead?.[1]?.length ?? 0), match.index + match[0].length);
    amounts.push(toAmount(match, lead));
  }
  for (const { minutes, per } of amounts) {
    if (per === "week") slots.minutesPerWeek = minutes;
    else if (per === "total") slots.totalMinutes = minutes;
    else slots.minutesPerDay = Math.min(minutes, slots.minutesPerDay ?? minutes);
    if (per === "sitting") slots.durationDays = 1;
  }
  const only = amounts.length === 1 ? amounts[0]?.days : undefined;
  if (only !== undefined) slots.daysOff = only === "weekdays" ? 0b1100000 : 0b0011111;
}

function toAmount(match: RegExpExecArray, lead: RegExpExecArray | null): Amount {
  const unit = (lead?.[3] ?? lead?.[4] ?? match[11] ?? match[12] ?? "").toLowerCase();
  const minutes = Math.round(minutesOf(match));
  if (match[13] !== undefined) return { minutes, per: "total", days: undefined };
  if (/^(?:weekl|week$|wk)/.test(unit)) return { minutes, per: "week", days: undefined };
  // "in 2 hours" is one sitting, unless it goes on with "a day".
  if (lead?.[2] !== undefined && unit === "") return { minutes, per: "sitting", days: undefined };
  const weekdays = /^(?:week-?day|workday)/.test(unit);
  const days = weekdays ? "weekdays" : unit === "weekend" ? "weekends" : undefined;
  return { minutes, per: "day", days };
}

function minutesOf(match: RegExpExecArray): number {
  const [, hours, minutes, compactHours, compactMinutes, fraction, from, to] = match;
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  if (compactHours !== undefined) return Number(compactHours) * 60 + Number(compactMinutes);
  if (fraction !== undefined) {
    if (/^half/i.test(fraction)) return 30;
    return /^three/i.test(fraction) ? 45 : 15;
  }
  const half = match[8] ?? match[10];
  const value = to === undefined ? toNumber(from ?? "") : mean(from ?? "", to);
  const isHours = /^h/i.test(match[9] ?? "");
  return (value + (half === undefined ? 0 : 0.5)) * (isHours ? 60 : 1);
}
