import { type Weekday, weekdays } from "../../domain/plan.js";
import { allWeekdays, type WeekdaySet } from "../calendar.js";
import { toDaySet } from "./days-off.js";
import * as english from "./english/budget.js";
import { commonest, mean, toNumber } from "./numbers.js";
import { cut, type Masked, type Slots } from "./slots.js";

const workdays: WeekdaySet = 0b0011111;
const weekend: WeekdaySet = 0b1100000;

interface Amount {
  /** Where it stands, with what belongs to it. */
  from: number;
  to: number;
  readonly minutes: number;
  readonly per: "day" | "week" | "total" | "sitting";
  /** The days that it is for, where they are said. */
  days?: WeekdaySet;
}

const mostAmounts = 6;

/**
 * "1 hour a day", "90 min on weekdays", "10-12 hours a week", "half an hour", "20 hours in total",
 * "30 minutes Mon-Thu, 2 h on Sundays". Without a scope an amount is meant for each day; of several
 * such amounts the smallest is kept: a plan for it fits each of the days. `isFollowUp`: days that
 * are named are those of a plan, and say nothing of the other days.
 */
export function takeBudget(masked: Masked, slots: Slots, isFollowUp = false): void {
  if (!english.gate.test(masked.text)) return;
  const amounts = amountsIn(masked.text);
  if (amounts.length === 0) return;
  const isByDay = amounts.length > 1 || isFollowUp;
  if (isByDay) addDays(masked.text, amounts);
  const { text } = masked;
  for (const { from, to } of amounts.toReversed()) cut(masked, from, to);
  for (const { minutes, per } of amounts) {
    if (per === "week") slots.minutesPerWeek = minutes;
    else if (per === "total") slots.totalMinutes = minutes;
    else slots.minutesPerDay = Math.min(minutes, slots.minutesPerDay ?? minutes);
    if (per === "sitting") slots.durationDays = 1;
  }
  if (isByDay && amounts.some(({ days }) => days !== undefined))
    setByDay(text, amounts, slots, isFollowUp);
  else if (amounts.length === 1) {
    const days = amounts[0]?.days;
    if (days !== undefined) slots.daysOff = allWeekdays & ~days;
  }
}

function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  english.pattern.lastIndex = 0;
  let last = 0;
  for (
    let match = english.pattern.exec(text);
    match !== null && amounts.length < mostAmounts;
    match = english.pattern.exec(text)
  ) {
    english.lead.lastIndex = match.index;
    const lead = english.lead.exec(text);
    const from = Math.max(last, match.index - (lead?.[1]?.length ?? 0));
    last = match.index + match[0].length;
    amounts.push(toAmount(match, lead, from, last));
  }
  return amounts;
}

function toAmount(
  match: RegExpExecArray,
  lead: RegExpExecArray | null,
  from: number,
  to: number,
): Amount {
  const unit = (lead?.[3] ?? lead?.[4] ?? match[11] ?? match[12] ?? "").toLowerCase();
  const minutes = Math.round(minutesOf(match));
  if (match[13] !== undefined) return { from, to, minutes, per: "total" };
  if (/^(?:weekl|week$|wk)/.test(unit)) return { from, to, minutes, per: "week" };
  // "in 2 hours" is one sitting, unless it goes on with "a day".
  if (lead?.[2] !== undefined && unit === "") return { from, to, minutes, per: "sitting" };
  const common = { from, to, minutes, per: "day" } as const;
  if (/^(?:week-?day|workday)/.test(unit)) return { ...common, days: workdays };
  return unit === "weekend" ? { ...common, days: weekend } : common;
}

/** The days that stand beside the amounts: before them, or else behind them. */
function addDays(text: string, amounts: Amount[]): void {
  let last = 0;
  for (const [index, amount] of amounts.entries()) {
    if (amount.per !== "day") {
      last = amount.to;
      continue;
    }
    const before = amount.days === undefined ? daysBefore(text, last, amount) : undefined;
    if (before === undefined) addDaysAfter(text, amount, amounts[index + 1]?.from);
    else Object.assign(amount, before);
    last = amount.to;
  }
}

/** Not those that are before the next amount and its own. */
function addDaysAfter(text: string, amount: Amount, next: number | undefined): void {
  english.daysAfter.lastIndex = amount.to;
  const match = english.daysAfter.exec(text);
  if (match === null) return;
  const end = english.daysAfter.lastIndex;
  if (next !== undefined && /^[\s:]*$/.test(text.slice(end, next))) return;
  amount.days = toDaySet(match[1] ?? "") | (amount.days ?? 0);
  amount.to = end;
}

const longestDays = 60;

function daysBefore(
  text: string,
  last: number,
  { from }: Amount,
): { days: WeekdaySet; from: number } | undefined {
  const begin = Math.max(last, from - longestDays);
  const match = english.daysBefore.exec(text.slice(begin, from));
  return match === null ? undefined : { days: toDaySet(match[1] ?? ""), from: begin + match.index };
}

/** The minutes that most days have are those of the plan; the other days have their own. */
function setByDay(
  text: string,
  amounts: readonly Amount[],
  slots: Slots,
  isFollowUp: boolean,
): void {
  const byDay = new Map<Weekday, number>();
  for (const { days = 0, minutes } of amounts)
    for (const [index, day] of weekdays.entries()) if (days & (1 << index)) byDay.set(day, minutes);
  const base = amounts.find(({ per, days }) => per === "day" && days === undefined)?.minutes;
  const isPartial = isFollowUp && base === undefined && byDay.size < weekdays.length;
  const common = isPartial ? undefined : (base ?? commonest([...byDay.values()]));
  if (common === undefined) delete slots.minutesPerDay;
  else slots.minutesPerDay = common;
  slots.weekdayMinutes = Object.fromEntries([...byDay].filter(([, minutes]) => minutes !== common));
  if (!isFollowUp && base === undefined && byDay.size < 7 && english.only.test(text))
    slots.daysOff = setOf(weekdays.filter((day) => !byDay.has(day)));
}

function setOf(days: readonly Weekday[]): WeekdaySet {
  return days.reduce((set, day) => set | (1 << weekdays.indexOf(day)), 0);
}

/** The minutes of an amount that a pattern with `amount` first has matched. */
export function minutesOf(match: RegExpExecArray): number {
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
