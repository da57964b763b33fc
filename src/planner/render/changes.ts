import type { SessionMove } from "../../domain/plan.js";
import { dateLabel } from "./date-label.js";
import type { Escape } from "./render.js";

const mostNamed = 8;

/** What a change did to the calendar; "" for a first plan. */
export function changes(moves: readonly SessionMove[], safe: Escape): string {
  if (moves.length === 0) return "";
  const named = moves.slice(0, mostNamed).map((move) => described(move, safe));
  const more = moves.length - named.length;
  const rest = more > 0 ? `; and ${more} more` : "";
  const count = moves.length === 1 ? "One session changes" : `${moves.length} sessions change`;
  return `${count}: ${named.join("; ")}${rest}.\n\n`;
}

function described({ title, from, to }: SessionMove, safe: Escape): string {
  const name = safe(title);
  if (from === "") return `${name} is new on ${dateLabel(to)}`;
  if (to === "") return `${name} on ${dateLabel(from)} falls away`;
  return `${name} moves from ${dateLabel(from)} to ${dateLabel(to)}`;
}
