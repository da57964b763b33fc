import { allWeekdays, type WeekdaySet } from "../calendar.js";
import { dayList, dayName, joint, number, rangeMark, weekdayPrefixes } from "./english.js";
import { mean, toNumber } from "./numbers.js";
import { cut, type Masked, type Slots, take } from "./slots.js";

const filler = "(?:(?:on|for|at|any|the|in|during|my|over|to\\s+study|every|all)\\s+)*";
const cannot =
  "(?:can(?:'|’)?t|cannot|can\\s+not|don(?:'|’)?t|do\\s+not|won(?:'|’)?t)" +
  "(?:\\s+(?:study|work|learn|practi[sc]e|train|have\\s+(?:any\\s+)?time|want\\s+to\\s+(?:study|work)|do\\s+(?:anything|it|much)))?";
const exclude = new RegExp(
  "\\b(?:(?:but\\s+)?not|except(?:\\s+for)?|excluding|without|no|skip(?:ping)?|never|avoid(?:ing)?|other\\s+than|" +
    `apart\\s+from|minus|${cannot}|busy|unavailable|(?:days?\\s+)?off|rest(?:ing)?(?:\\s+days?)?|closed)\\s+(?:is\\s+|are\\s+)?` +
    `${filler}(${dayList})(?:\\s+off\\b)?`,
  "i",
);
const keepFree = new RegExp(
  `\\b(?:(?:keep|leave|with|have|take|want|need|make)\\s+)?(?:on\\s+|the\\s+)?(${dayList})\\s+(?:are\\s+|is\\s+|must\\s+be\\s+)?` +
    "(?:off\\b|excluded\\b|not\\s+(?:available|possible)\\b|as\\s+(?:a\\s+)?(?:rest|free)\\s+days?\\b)",
  "i",
);
const keepFree2 = new RegExp(
  `\\b(?:keep|leave|want|need|make)\\s+(?:the\\s+)?(${dayList})\\s+free\\b`,
  "i",
);
const add = new RegExp(
  `\\b(?:also|including|include|incl\\.?|plus|add|even|use|and\\s+also)\\s+(?:on\\s+|the\\s+)*(${dayList})(?:\\s+(?:too|as\\s+well|also))?|` +
    `\\b(?:on\\s+)?(${dayList})\\s+(?:too\\b|as\\s+well\\b|(?:are|is)\\s+(?:fine|ok|okay|good|possible)(?:\\s+(?:now|too))?\\b)`,
  "i",
);
const everyDay =
  /\b(?:(?:7|seven)\s+days\s+(?:a|per)\s+week|every\s+single\s+day|no\s+(?:days?\s+off|rest\s+days?)|without\s+days?\s+off)\b/i;
const onlyAfter = new RegExp(
  `\\b(?:only|just)\\s+(?:available\\s+|free\\s+|study\\s+|have\\s+time\\s+)?${filler}(${dayList})(?:\\s+only\\b)?`,
  "i",
);
const onlyBefore = new RegExp(`\\b(?:on\\s+|for\\s+)?(${dayList})\\s+only\\b`, "i");
const plural =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b|week-?ends?\\b|week-?days?\\b|work(?:ing)?[ -]?days?\\b";
const recurring = new RegExp(
  `\\b(?:every|each)\\s+(${dayList})|` +
    `(?<!\\b(?:this|next|coming)\\s)\\b(?:(?:on|at|during|free|available)\\s+)*((?:the\\s+)?(?:${plural})(?:\\s*(?:,|and|&)\\s*(?:on\\s+)?(?:${plural}))*)|` +
    `\\b(?:on\\s+)?(${dayName}\\s*(?:-|–|to|through|thru)\\s*${dayName}(?!\\s+\\d))|` +
    `\\bon\\s+(${dayName}\\s*(?:,|and|&|\\/|\\+)\\s*${dayList})`,
  "i",
);
const perWeek = new RegExp(
  `\\b(?:(?:for|on)\\s+)?(?:(once|twice|thrice)|(${number})(?:${rangeMark}(${number}))?${joint}(?:days?|times?|x|evenings?|nights?|sessions?|mornings?))` +
    "\\s*(?:a|per|each|every|\\/|in\\s+a)\\s*week\\b",
  "i",
);
const alternate = /\bevery\s+(?:other|second|2nd)\s+day\b/i;
const gate = new RegExp(
  `\\b${dayName}|\\bweek\\b|days?\\s+off|single\\s+day|other\\s+day|(?:second|2nd)\\s+day|rest\\s+day`,
  "i",
);
const oneName = new RegExp(dayName, "gi");

/** "not on Sundays", "except weekends", "only on Mon, Wed and Fri", "weekdays only", "5 days a week". */
export function takeDaysOff(masked: Masked, slots: Slots): void {
  if (!gate.test(masked.text)) return;
  if (take(masked, everyDay) !== null) slots.daysOff = 0;
  takePerWeek(masked, slots);
  const excluded =
    takeLists(masked, exclude) | takeLists(masked, keepFree) | takeLists(masked, keepFree2);
  if (excluded !== 0) slots.excludedDays = excluded;
  const included = takeLists(masked, onlyAfter) | takeLists(masked, onlyBefore);
  const added = included === 0 ? takeLists(masked, add) : 0;
  if (added !== 0) slots.addedDays = added;
  const all = included === 0 ? takeLists(masked, recurring) : included;
  if (all !== 0) slots.daysOff = allWeekdays & ~all;
}

function takePerWeek(masked: Masked, slots: Slots): void {
  const match = take(masked, perWeek);
  if (match !== null) {
    const [, word, from, to] = match;
    const adverb = { once: 1, twice: 2, thrice: 3 }[(word ?? "").toLowerCase()];
    const days = adverb ?? (to === undefined ? toNumber(from ?? "") : mean(from ?? "", to));
    slots.daysPerWeek = Math.min(7, Math.max(1, Math.floor(days)));
  } else if (take(masked, alternate) !== null) slots.daysPerWeek = 3;
}

function takeLists(masked: Masked, pattern: RegExp): WeekdaySet {
  let set = 0;
  for (let count = 0; count < 4; count++) {
    const match = pattern.exec(masked.text);
    if (match === null) break;
    set |= toSet(match.slice(1).find((group) => group !== undefined) ?? "");
    cut(masked, match.index, match.index + match[0].length);
  }
  return set;
}

/** The days of a list such as "Mon-Wed, Fri and weekends". */
function toSet(list: string): WeekdaySet {
  let set = 0;
  let previous: { readonly day: number; readonly end: number } | undefined;
  for (const match of list.matchAll(oneName)) {
    const name = match[0].toLowerCase();
    const end = match.index + name.length;
    if (/^week-?end/.test(name)) set |= 0b1100000;
    else if (/^w(?:eek|ork)/.test(name)) set |= 0b0011111;
    else {
      const day = weekdayPrefixes.findIndex((prefix) => name.startsWith(prefix));
      const between = previous === undefined ? "" : list.slice(previous.end, match.index);
      const isRange = previous !== undefined && /-|–|to|thr/i.test(between);
      set |= isRange ? rangeSet(previous?.day ?? day, day) : 1 << day;
      previous = { day, end };
    }
  }
  return set;
}

function rangeSet(from: number, to: number): WeekdaySet {
  let set = 1 << from;
  for (let day = from; day !== to; ) {
    day = (day + 1) % 7;
    set |= 1 << day;
  }
  return set;
}

// Which days are kept where only their number was said: spread over the week, Sunday free first.
const spread = [0, 0b0100000, 0b0001001, 0b0010101, 0b0011011, 0b0011111, 0b0111111, 127];

/** Days off for so many study days a week. */
export function daysOffFor(daysPerWeek: number): WeekdaySet {
  return allWeekdays & ~(spread[daysPerWeek] ?? allWeekdays);
}
