import { type Availability, weekdays } from "../domain/plan.js";
import { type EpochDay, epochDayOf, weekdayIndex } from "./calendar.js";

type Times = Omit<Availability, "startTime">;

/** Minutes of each day from `start` to `end`, both inclusive; 0 for days without study. */
export function capacityOf(start: EpochDay, end: EpochDay, times: Times): readonly number[] {
  const minutesOn = dayMinutes(times);
  const capacity: number[] = [];
  for (let day = start; day <= end; day++) capacity.push(minutesOn(day));
  return capacity;
}

/** Minutes of any day; 0 for one without study. */
export function dayMinutes(times: Times): (day: EpochDay) => number {
  const { minutesPerDay, daysOff, weekdayMinutes, datesOff } = times;
  const perWeekday = weekdays.map((day) =>
    daysOff.includes(day) ? 0 : (weekdayMinutes[day] ?? minutesPerDay),
  );
  if (datesOff.length === 0) return (day) => perWeekday[weekdayIndex(day)] ?? 0;
  const off = new Set(datesOff.map(epochDayOf));
  return (day) => (off.has(day) ? 0 : (perWeekday[weekdayIndex(day)] ?? 0));
}
