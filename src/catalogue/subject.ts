import type { Bloom, Level, Question, Unit, UnitKind } from "../domain/plan.js";

/** A unit as the catalogue holds it. Its id is unique within the subject. */
export interface CatalogueUnit {
  readonly id: string;
  readonly title: string;
  /** What the learner can do afterwards: "can ...", without a full stop. */
  readonly outcome: string;
  /**
   * Estimated study minutes without reviews for beginners, intermediate and advanced learners, in
   * steps of 5; 0 if learners of a level skip the unit.
   */
  readonly minutes: readonly [beginner: number, intermediate: number, advanced: number];
  readonly prerequisiteIds: readonly string[];
  readonly bloom: Bloom;
  readonly kind: UnitKind;
  /** True if the subject is whole without it: the first to go when time is short. */
  readonly optional?: true;
  /** Two to four things to do, in an order that makes sense. */
  readonly tasks: readonly string[];
  /** Three, to be answered from memory. */
  readonly questions: readonly Question[];
  /** One piece of work whose result can be looked at. */
  readonly exercise: string;
}

/** What a number of hours leads to, as somebody measured or set it. */
export interface Scope {
  /** One sentence for the learner. */
  readonly text: string;
  /** Who says so: "Foreign Service Institute", "CEFR guided learning hours". */
  readonly source: string;
}

/** An offline subject. Its units stand in an order that respects their prerequisites. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly units: readonly CatalogueUnit[];
  readonly tips: readonly string[];
  readonly scope?: Scope;
}

const places = { beginner: 0, intermediate: 1, advanced: 2 } as const;

/** The units for a level; what the level skips is no prerequisite either. */
export function unitsFor({ units }: Subject, level: Level): readonly Unit[] {
  const place = places[level];
  const skipped = new Set(units.filter((unit) => unit.minutes[place] === 0).map(({ id }) => id));
  return units
    .filter(({ id }) => !skipped.has(id))
    .map(({ minutes, prerequisiteIds, optional = false, ...unit }) => ({
      ...unit,
      optional,
      status: "open",
      minutes: minutes[place],
      estimateMinutes: minutes[place],
      prerequisiteIds: prerequisiteIds.filter((required) => !skipped.has(required)),
    }));
}
