import { type IsoDate, type Level, type Weekday, weekdays } from "../../domain/plan.js";
import { type EpochDay, epochDayOf, shortDate, type WeekdaySet, yearOf } from "../calendar.js";

const plurals = "Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays".split(" ");

interface Echoed {
  readonly topic: string;
  readonly start: EpochDay;
  readonly end: EpochDay;
  readonly today: EpochDay;
  readonly minutesPerDay: number;
  readonly weekdayMinutes: Readonly<Partial<Record<Weekday, number>>>;
  readonly daysOff: WeekdaySet;
  readonly datesOff: readonly IsoDate[];
  readonly startTime: string;
  readonly level: Level;
  readonly timeZone: string;
  readonly assumed: readonly string[];
}

/** "Python · 24 Nov - 7 Dec · 60 min a day · not Sundays · not 24-26 Dec · at 19:00 · beginner (assumed)". */
export function echoOf(read: Echoed): string {
  const { assumed } = read;
  const mark = (name: string) => (assumed.includes(name) ? " (assumed)" : "");
  let text = `${read.topic} · ${datesText(read)}${mark("endDate")} · ${timeText(read, mark("minutesPerDay"))}`;
  if (read.datesOff.length > 0) text += datesOffText(read);
  if (read.startTime !== "") text += ` · at ${read.startTime}`;
  text += ` · ${read.level}${mark("level")}`;
  return assumed.includes("timeZone") ? text : `${text} · ${read.timeZone}`;
}

/** "60 min a day · not Sundays", or "90 min on weekdays, 3 h on Saturdays". */
function timeText({ minutesPerDay, weekdayMinutes, daysOff }: Echoed, mark: string): string {
  if (Object.keys(weekdayMinutes).length === 0) return sameTimeText(minutesPerDay, daysOff, mark);
  const groups = new Map<number, WeekdaySet>();
  for (const [index, day] of weekdays.entries()) {
    if ((daysOff & (1 << index)) !== 0) continue;
    const minutes = weekdayMinutes[day] ?? minutesPerDay;
    groups.set(minutes, (groups.get(minutes) ?? 0) | (1 << index));
  }
  if (groups.size > 1) {
    const parts = [...groups].map(
      ([minutes, days]) => `${shortMinutes(minutes)} on ${namesOf(days)}`,
    );
    return `${parts.join(", ")}${mark}`;
  }
  const [minutes = minutesPerDay] = groups.keys();
  return sameTimeText(minutes, daysOff, mark);
}

function sameTimeText(minutes: number, daysOff: WeekdaySet, mark: string): string {
  const text = `${minutes} min a day${mark}`;
  return daysOff === 0 ? text : `${text} · ${daysOffText(daysOff)}`;
}

function shortMinutes(minutes: number): string {
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}

/** "weekdays", "weekdays and Sundays", "Saturdays". */
function namesOf(days: WeekdaySet): string {
  const names: string[] = [];
  let rest = days;
  for (const [set, name] of [
    [0b0011111, "weekdays"],
    [0b1100000, "weekends"],
  ] as const) {
    if ((days & set) !== set) continue;
    names.push(name);
    rest &= ~set;
  }
  return joined([...names, ...plurals.filter((_, index) => (rest & (1 << index)) !== 0)]);
}

/** The dates off that lie in the plan. */
function datesOffText({ datesOff, start, end }: Echoed): string {
  const days = datesOff
    .flatMap((date) => epochDayOf(date) ?? [])
    .filter((day) => day >= start && day <= end)
    .sort((a, b) => a - b);
  return days.length === 0 ? "" : ` · not ${daysText(days)}`;
}

/** "24-26 Dec and 1 Jan". */
function daysText(days: readonly EpochDay[]): string {
  const runs: [EpochDay, EpochDay][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return joined(runs.map(([first, last]) => runText(first, last)));
}

function runText(first: EpochDay, last: EpochDay): string {
  const [from, to] = [shortDate(first), shortDate(last)];
  if (first === last) return from;
  const isOneMonth = from.split(" ")[1] === to.split(" ")[1];
  return isOneMonth ? `${from.split(" ")[0]}-${to}` : `${from} - ${to}`;
}

function datesText({ start, end, today }: Echoed): string {
  const year = yearOf(start);
  const endYear = yearOf(end);
  const isPlain = year === yearOf(today) && endYear === year;
  if (start === end) return shortDate(start, !isPlain);
  return `${shortDate(start, !isPlain)} - ${shortDate(end, !isPlain)}`;
}

/** "not Sundays", "only weekdays", "only Mondays and Fridays". */
export function daysOffText(off: WeekdaySet): string {
  if (off === 0b1100000) return "only weekdays";
  if (off === 0b0011111) return "only weekends";
  const isOff = (index: number) => (off & (1 << index)) !== 0;
  const out = plurals.filter((_, index) => isOff(index));
  if (out.length <= 3) return `not ${joined(out)}`;
  return `only ${joined(plurals.filter((_, index) => !isOff(index)))}`;
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
