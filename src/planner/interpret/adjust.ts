import { minutesOf } from "./budget.js";
import * as english from "./english/adjust.js";
import { toNumber } from "./numbers.js";
import { type Masked, type Slots, take } from "./slots.js";

/** "one more week", "2 days longer", "a week earlier": by how much the plan's end shall move. */
export function takeMoves(masked: Masked, slots: Slots): void {
  if (!english.movesGate.test(masked.text)) return;
  const start = take(masked, english.startMoves);
  if (start !== null) {
    const [, said = "", name = "", where = ""] = start;
    const days = Math.round(toNumber(said) * (/^m/i.test(name) ? 30 : daysIn(name)));
    slots.startMovesBy = /^l/i.test(where) ? days : -days;
    return;
  }
  for (const { pattern, sign } of english.moves) {
    const match = take(masked, pattern);
    if (match === null) continue;
    const [, said = "", name = ""] = match;
    // "another week", "an extra week"
    const count = Math.max(toNumber(said) || 1, 0.5) * sign;
    if (/^m/i.test(name)) slots.endMovesByMonths = count;
    else slots.endMovesBy = Math.round(count * daysIn(name));
    return;
  }
}

function daysIn(name: string): number {
  if (/^d/i.test(name)) return 1;
  return /^f/i.test(name) ? 14 : 7;
}

/** "15 minutes more a day", "half an hour less", "twice as much time". */
export function takeTimeChanges(masked: Masked, slots: Slots): void {
  if (!english.timeGate.test(masked.text)) return;
  masked.text = masked.text.replace(english.moreBetween, "$1 $3 $2");
  for (const { pattern, factor } of english.factors) {
    if (take(masked, pattern) === null) continue;
    slots.timesMinutes = factor;
    return;
  }
  for (const { pattern, sign } of english.differences) {
    const match = take(masked, pattern);
    if (match === null) continue;
    slots.addedMinutes = sign * Math.round(minutesOf(match));
    return;
  }
}
