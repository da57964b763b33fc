import type { StudyPlan } from "../domain/plan.js";
import { oneLine } from "./cells.js";

const separator = "\t";

/**
 * The retrieval questions of the units to be learnt in Anki's text format. The question comes first:
 * by it Anki knows a note again, so that a second import keeps what was learnt.
 */
export function ankiText({ topic, units }: StudyPlan): string {
  const lines = [
    "#separator:Tab",
    "#html:false",
    "#notetype:Basic",
    `#deck:Studly::${oneLine(topic).replaceAll("::", " ")}`,
    "#tags column:3",
  ];
  for (const { id, status, questions } of units) {
    if (status !== "open" && status !== "done") continue;
    for (const { question, answer } of questions) {
      lines.push([field(question), field(answer), `studly::${id}`].join(separator));
    }
  }
  return `${lines.join("\n")}\n`;
}

function field(text: string): string {
  const line = oneLine(text);
  // A leading # would be read as a comment.
  return /["#]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
