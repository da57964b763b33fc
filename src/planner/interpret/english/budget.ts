import { dayList } from "./days.js";
import { joint, number, rangeMark } from "./numbers.js";

const hourWord = "(?:hours?|hrs?|h)";
const minuteWord = "(?:minutes?|mins?|m)";
const part = "day|night|evening|morning|afternoon|weekday|week-day|workday|weekend|week|wk";

/** Groups: 1 hours, 2 minutes; 3 hours, 4 minutes; 5 part of an hour; 6 from, 7 to, 8 and a half, 9 unit, 10 and a half. */
export const amount =
  `(?:(\\d+)\\s*${hourWord}\\s*(?:and\\s+)?(\\d{1,2})\\s*${minuteWord}|(\\d+)h(\\d\\d)|` +
  "(half[\\s-]+(?:an?\\s+)?hour|half-hour|three[\\s-]quarters\\s+of\\s+an\\s+hour|(?:a\\s+)?quarter\\s+(?:of\\s+an\\s+)?hour)|" +
  `(${number})(?:(?:${rangeMark}|\\s+and\\s+)(${number}))?(\\s+and\\s+a\\s+half)?${joint}(${hourWord}|${minuteWord})(\\s+and\\s+a\\s+half)?)(?![a-z0-9])`;

/** Groups 11 (unit) and 12 (adverb): per what; 13: in total. */
const scope =
  "(?:\\s+of\\s+(?:study|studying|practi[sc]e|practi[sc]ing|learning|work|my\\s+time))?(?:\\s+(?:long\\s+)?(?:sessions?|slots?|blocks?))?" +
  `(?:[\\s,]*(?:(?:\\/|per\\b|an?\\b|each\\b|every\\b|in\\s+the\\b|on\\b|at\\b|during\\b)\\s*(${part}|d)s?\\b|(daily|weekly|nightly)\\b)|` +
  "\\s+(in\\s+total|total|altogether|overall|all\\s+in\\s+all))?";

const before = `(?:\\b(in|within)\\s+|\\b(?:each|every)\\s+(${part})\\s*,?\\s+(?:for\\s+)?|\\b(daily|weekly)\\s+(?:for\\s+)?)?`;
/** What may stand before an amount and says nothing more. */
export const around =
  "(?:(?:for|between|about|around|roughly|approximately|approx\\.?|only|just|at\\s+most|up\\s+to|max(?:imum)?(?:\\s+of)?|spend(?:ing)?|with)\\s+)*";

export const pattern = new RegExp(`(?<![\\w.])${amount}${scope}`, "gi");

/**
 * What stands before an amount is looked for backwards, from the amount: tried at each place of the
 * text it would take longer than all the rest. Groups: 1 all, 2 in, 3 part, 4 adverb.
 */
export const lead = new RegExp(`(?<=(${before}${around}))`, "iy");
export const gate = /hour|\dh|\d\s*-?\s*(?:h|m)|\bmin|\bhrs?\b/i;

const days = `(?:(?:on|at|each|every|in|during|the|and|but|also|a|day)\\s+){0,4}(?:the\\s+)?(${dayList})`;
/** The days that an amount is for, after it and before it; group 1 names them. */
export const daysAfter = new RegExp(`\\s*,?\\s*${days}`, "iy");
export const daysBefore = new RegExp(
  "(?<!\\b(?:not|no|except|without|skip|never|excluding|minus)\\s(?:on\\s|for\\s)?)(?:\\b(?:on|at|each|every|during|the)\\s+){0,3}" +
    `\\b(${dayList})\\s*(?:only\\s*)?[,:=-]?\\s*(?:(?:i|we)(?:\\s+(?:only|just|have|can|do|study|spend|got|get|could|will|manage)|(?:'|’)ve(?:\\s+got)?)+\\s+)?${around}$`,
  "i",
);
/** Says that the days that are named are all there are. */
export const only = /\b(?:only|just|nothing\s+else|no\s+other\s+days?)\b/i;
