import type { Session, StudyPlan } from "../../domain/plan.js";
import { minutesText } from "../duration-text.js";
import { dateLabel } from "./date-label.js";
import { rangeText } from "./duration.js";
import { titleOf } from "./render.js";

const width = 78;

/** A plan as plain text for e-mail and terminals: no markup, lines of at most 78 characters. */
export function renderText(plan: StudyPlan): string {
  const { topic, totals, units, sessions, tips } = plan;
  const lines = [
    ...wrap(`Study plan: ${plain(topic)}`),
    ...wrap(`${rangeText(plan)}. ${minutesText(totals.availableMinutes)} in all.`),
    "",
    "UNITS",
    ...units.flatMap(({ title, minutes }, index) =>
      wrap(`${index + 1}. ${plain(title)}: ${minutesText(minutes)}`, "   "),
    ),
    "",
    "CALENDAR",
    ...calendarLines(sessions),
    "",
    "TIPS",
    ...tips.flatMap((tip) => wrap(`- ${plain(tip)}`, "  ")),
  ];
  return `${lines.join("\n")}\n`;
}

function calendarLines(sessions: readonly Session[]): readonly string[] {
  let date = "";
  return sessions.flatMap((session) => {
    const lines: string[] = [];
    if (session.date !== date) {
      date = session.date;
      lines.push(dateLabel(date));
    }
    lines.push(...wrap(`  ${session.minutes} min  ${titleOf(session, plain)}`, "          "));
    for (const task of session.kind === "buffer" ? [] : session.tasks)
      lines.push(...wrap(`          - ${plain(task)}`, "            "));
    return lines;
  });
}

/** One line without control characters. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** Breaks a line between words; the rest begins with `indent`. Longer words stay whole. */
function wrap(line: string, indent = ""): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/(?<=\S) /)) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  lines.push(current);
  return lines;
}
