import * as english from "./english/level.js";
import { type Masked, type Slots, take } from "./slots.js";

/** "complete beginner", "from scratch", "I'm not a beginner", "advanced". */
export function takeLevel(masked: Masked, slots: Slots): void {
  if (!english.gate.test(masked.text)) return;
  for (const { pattern, level, keep } of english.rules) {
    const found = keep ? pattern.exec(masked.text) : take(masked, pattern);
    if (found === null) continue;
    if (level !== undefined) slots.level = level;
    return;
  }
}
