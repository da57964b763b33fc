import type { Level, Unit } from "../domain/plan.js";

/** A unit as the catalogue holds it: minutes are an estimate for a beginner, reviews not included. */
export interface CatalogueUnit extends Unit {
  /** Skipped by learners who are no beginners. */
  readonly intro?: true;
}

/** An offline subject. Its units stand in an order that respects their prerequisites. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly units: readonly CatalogueUnit[];
  readonly tips: readonly string[];
}

const unlikeBeginners = 0.8;

/**
 * The units for a level: those who are no beginners skip the introductions and need four fifths of
 * the time (a product choice, not a measurement).
 */
export function unitsFor(subject: Subject, level: Level): readonly Unit[] {
  if (level === "beginner") return subject.units;
  const skipped = new Set(subject.units.filter(({ intro }) => intro).map(({ id }) => id));
  return subject.units
    .filter(({ id }) => !skipped.has(id))
    .map(({ id, title, outcome, minutes, prerequisiteIds, tasks }) => ({
      id,
      title,
      outcome,
      minutes: Math.max(5, Math.round((minutes * unlikeBeginners) / 5) * 5),
      prerequisiteIds: prerequisiteIds.filter((required) => !skipped.has(required)),
      tasks,
    }));
}
