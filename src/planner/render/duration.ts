import { type StudyPlan, weekdays } from "../../domain/plan.js";
import { dayLabel, epochDayOf, yearOf } from "../calendar.js";
import { daysText, minutesText } from "../duration-text.js";
import { dateLabel } from "./date-label.js";
import { weekdayNames } from "./weekday-names.js";

/** From when to when, on which days, and how much time that is. */
export function duration(plan: StudyPlan): string {
  const { totals, availability } = plan;
  const { studyDays, availableMinutes, plannedMinutes, cushionMinutes } = totals;
  let text = `# Duration\n\n${rangeText(plan)}. ${studyDays} study ${studyDays === 1 ? "day" : "days"}, ${timeText(plan)}: `;
  text +=
    `${minutesText(availableMinutes)} in all, ${minutesText(plannedMinutes)} of them planned and ` +
    `${minutesText(cushionMinutes)} kept as cushion.`;
  if (availability.startTime !== "") text += ` Each day begins at ${availability.startTime}.`;
  if (availability.datesOff.length > 0)
    text += ` Not on ${availability.datesOff.map(dateLabel).join(", ")}.`;
  return `${text}\n\n`;
}

/** "14 days: Tue 24 Nov to Mon 7 Dec 2026". */
export function rangeText({ startDate, endDate }: StudyPlan): string {
  const start = epochDayOf(startDate) ?? 0;
  const end = epochDayOf(endDate) ?? start;
  const days = end - start + 1;
  const last = `${dayLabel(end)} ${yearOf(end)}`;
  if (days === 1) return `${daysText(days)}: ${last}`;
  const year = yearOf(start) === yearOf(end) ? "" : ` ${yearOf(start)}`;
  return `${daysText(days)}: ${dayLabel(start)}${year} to ${last}`;
}

/** "60 min each", "60 min each, 3 h on Saturdays". */
function timeText({ availability }: StudyPlan): string {
  const { minutesPerDay, weekdayMinutes } = availability;
  let text = `${minutesPerDay} min each`;
  for (const day of weekdays) {
    const minutes = weekdayMinutes[day];
    if (minutes !== undefined) text += `, ${minutes} on ${weekdayNames[day]}`;
  }
  return text;
}
