import { maxPlanDays, type Remedy, type Shortfall, weekdays } from "../../domain/plan.js";
import { type EpochDay, isoDateOf } from "../calendar.js";
import { capacityOf, dayMinutes } from "../capacity.js";
import { capacityFor, type Drops, dropsOf, essentialsOf, newWorkOf, type Work } from "./fit.js";
import type { ScheduleInput } from "./input.js";
import { sum } from "./minutes.js";

const mostMinutes = 960;

/**
 * What is missing for the units that are not optional, at their shortest, with reviews and catch-up
 * time. `first` is the first day that is still open, `availableMinutes` what there is from then on,
 * too little.
 */
export function shortfallOf(
  input: ScheduleInput,
  work: readonly Work[],
  { order, optional }: Drops,
  first: EpochDay,
  availableMinutes: number,
): Shortfall {
  const core = order.slice(optional);
  const neededMinutes = capacityFor(sum(core.map((index) => leastOf(work[index]))));
  return {
    neededMinutes,
    availableMinutes,
    shortMinutes: neededMinutes - availableMinutes,
    remedies: [
      ...extended(input, first, neededMinutes, availableMinutes),
      ...longerDays(input, first, neededMinutes),
      ...anotherDay(input, first, neededMinutes),
      ...fewerUnits(work, core, availableMinutes),
    ],
  };
}

function leastOf(work: Work | undefined): number {
  return work === undefined ? 0 : essentialsOf(work);
}

function extended(
  { start, end, availability }: ScheduleInput,
  first: EpochDay,
  needed: number,
  available: number,
): readonly Remedy[] {
  if (availability === undefined) return [];
  const minutesOn = dayMinutes(availability);
  let minutes = available;
  for (let day = Math.max(end + 1, first); day < start + maxPlanDays; day++) {
    minutes += minutesOn(day);
    if (minutes >= needed) return [{ kind: "extend", endDate: isoDateOf(day) }];
  }
  return [];
}

function longerDays(
  { end, availability }: ScheduleInput,
  first: EpochDay,
  needed: number,
): readonly Remedy[] {
  if (availability === undefined) return [];
  const minutesWith = (minutesPerDay: number) =>
    sum(capacityOf(first, end, { ...availability, minutesPerDay }));
  // Linear in the minutes a day: what one minute more brings is the number of such days.
  const fixed = minutesWith(0);
  const days = minutesWith(1) - fixed;
  if (days === 0) return [];
  const minutesPerDay = Math.ceil((needed - fixed) / days);
  return minutesPerDay <= mostMinutes ? [{ kind: "more_time", minutesPerDay }] : [];
}

function anotherDay(
  { end, availability }: ScheduleInput,
  first: EpochDay,
  needed: number,
): readonly Remedy[] {
  if (availability === undefined) return [];
  const enough = weekdays
    .filter((day) => availability.daysOff.includes(day))
    .map((weekday) => {
      const daysOff = availability.daysOff.filter((day) => day !== weekday);
      return { weekday, minutes: sum(capacityOf(first, end, { ...availability, daysOff })) };
    })
    .filter(({ minutes }) => minutes >= needed)
    .sort((a, b) => a.minutes - b.minutes);
  return enough.slice(0, 1).map(({ weekday }) => ({ kind: "use_day", weekday }));
}

/** What is optional only without the units that are left out goes with them. */
function fewerUnits(
  work: readonly Work[],
  core: readonly number[],
  available: number,
): readonly Remedy[] {
  const newWork = newWorkOf(available);
  const unitIds: string[] = [];
  let minutes = 0;
  let kept = work;
  for (const index of core) {
    const one = work[index];
    if (one === undefined || unitIds.length === core.length - 1) return [];
    unitIds.push(one.unit.id);
    minutes += one.estimate;
    kept = kept.filter((other) => other !== one);
    if (coreMinutes(kept) <= newWork) return [{ kind: "drop_units", unitIds, minutes }];
  }
  return [];
}

function coreMinutes(work: readonly Work[]): number {
  const { order, optional } = dropsOf(work);
  return sum(order.slice(optional).map((index) => leastOf(work[index])));
}
