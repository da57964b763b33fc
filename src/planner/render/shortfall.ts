import type { Remedy, StudyPlan } from "../../domain/plan.js";
import { minutesText } from "../duration-text.js";
import { dateLabel } from "./date-label.js";
import type { Escape } from "./render.js";
import { weekdayNames } from "./weekday-names.js";

/** By how much the time does not suffice, and the ways out; "" if it does. */
export function shortfallText(plan: StudyPlan, safe: Escape): string {
  const { shortfall, endDate } = plan;
  if (shortfall === undefined) return "";
  const { neededMinutes, availableMinutes, remedies } = shortfall;
  const need = `The whole syllabus needs ${minutesText(neededMinutes)}, and you have ${minutesText(availableMinutes)} until ${dateLabel(endDate)}.`;
  if (remedies.length === 0) return `${need}\n\n`;
  const ways = remedies.map((remedy) => wayOut(remedy, plan, safe));
  return `${need} To fit it in: ${ways.join(", or ")}.\n\n`;
}

function wayOut(remedy: Remedy, { units }: StudyPlan, safe: Escape): string {
  switch (remedy.kind) {
    case "extend":
      return `finish by ${dateLabel(remedy.endDate)}`;
    case "more_time":
      return `study ${remedy.minutesPerDay} minutes a day`;
    case "use_day":
      return `study on ${weekdayNames[remedy.weekday]} as well`;
    case "drop_units": {
      const titles = units
        .filter(({ id }) => remedy.unitIds.includes(id))
        .map(({ title }) => safe(title));
      return `leave out ${titles.join(", ")} (${minutesText(remedy.minutes)}), as this plan does`;
    }
  }
}
