import type { Level } from "../../domain/plan.js";
import { type EpochDay, shortDate, type WeekdaySet, yearOf } from "../calendar.js";

const plurals = "Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays".split(" ");

interface Echoed {
  readonly topic: string;
  readonly start: EpochDay;
  readonly end: EpochDay;
  readonly today: EpochDay;
  readonly minutesPerDay: number;
  readonly daysOff: WeekdaySet;
  readonly level: Level;
  readonly timeZone: string;
  readonly assumed: readonly string[];
}

/** "Python · 24 Nov - 7 Dec · 60 min a day · not Sundays · beginner (assumed)". */
export function echoOf(read: Echoed): string {
  const { assumed } = read;
  const mark = (name: string) => (assumed.includes(name) ? " (assumed)" : "");
  let text = `${read.topic} · ${datesText(read)}${mark("endDate")} · ${read.minutesPerDay} min a day${mark("minutesPerDay")}`;
  if (read.daysOff !== 0) text += ` · ${daysOffText(read.daysOff)}`;
  text += ` · ${read.level}${mark("level")}`;
  return assumed.includes("timeZone") ? text : `${text} · ${read.timeZone}`;
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
