import { createEmptyCard, fsrs, generatorParameters, Rating } from "ts-fsrs";
import type { Difficulty } from "../../domain/plan.js";

const ratings = { easy: Rating.Easy, good: Rating.Good, hard: Rating.Hard } as const;
// Any fixed day: only differences are used, and fuzz is off.
const origin = new Date(0);
const least = 1;
const msPerDay = 86_400_000;

/**
 * Days after a unit's end at which a learner who found it so hard or easy (oldest report first) is
 * to review it, as FSRS reckons with its default parameters. Those are fitted to flash cards: they
 * serve to lengthen and shorten gaps, not to predict what is remembered.
 */
export function adaptiveGaps(
  difficulties: readonly Difficulty[],
  count: number,
): readonly number[] {
  const scheduler = fsrs(
    generatorParameters({
      request_retention: 0.95,
      enable_short_term: false,
      enable_fuzz: false,
    }),
  );
  let card = createEmptyCard(origin);
  for (const difficulty of difficulties)
    card = scheduler.next(card, card.due, ratings[difficulty]).card;
  const last = card.last_review ?? origin;
  const gaps: number[] = [];
  for (let rep = 0; rep < count; rep++) {
    const days = Math.round((card.due.getTime() - last.getTime()) / msPerDay);
    gaps.push(Math.max(days, (gaps.at(-1) ?? 0) + least));
    card = scheduler.next(card, card.due, Rating.Good).card;
  }
  return gaps;
}
