import type { IsoDate } from "../domain/plan.js";

const msPerMinute = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant at which a clock in a time zone shows a time of a day. A time that the clock skips
 * (summer time begins) is as much later; of one that it shows twice, the first.
 */
export function instantOf(date: IsoDate, minuteOfDay: number, timeZone: string): Date {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * msPerMinute;
  const before = wanted - offsetAt(wanted - 12 * 60 * msPerMinute, timeZone);
  if (before + offsetAt(before, timeZone) === wanted) return new Date(before);
  const after = wanted - offsetAt(wanted + 12 * 60 * msPerMinute, timeZone);
  return new Date(after + offsetAt(after, timeZone) === wanted ? after : before);
}

/** How far the zone's clock is ahead of UTC, in ms. */
function offsetAt(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(instant))
    parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(instant / 1_000) * 1_000;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  if (formatters.size >= 64) formatters.clear();
  formatters.set(timeZone, made);
  return made;
}
