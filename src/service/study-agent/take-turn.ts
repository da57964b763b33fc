import type { Call } from "../../domain/call.js";
import type { Understanding } from "../../domain/conversation.js";
import type { PlanningObserver } from "../../planner/planner.js";
import type { StudyService, TurnInput, TurnResult } from "../study.js";
import { OwnCall } from "./own-call.js";

/** What happens while a turn is taken. */
export type Step =
  | { readonly kind: "understood"; readonly understanding: Understanding }
  | {
      readonly kind: "progress";
      readonly stage: "syllabus" | "schedule" | "retry";
      readonly message: string;
    };

type End = { readonly result: TurnResult } | { readonly error: unknown };

/**
 * Takes a turn, and yields its steps as they happen: the understanding once, and of the progress what
 * is news when the reader comes. Returns the result; throws what the service throws. A reader who
 * leaves stops the work at once.
 */
export async function* takeTurn(
  study: Pick<StudyService, "createPlan">,
  input: TurnInput,
  outer: Call,
): AsyncGenerator<Step, TurnResult> {
  using call = new OwnCall(outer);
  const steps = new Steps();
  study.createPlan(input, call, steps.observer).then(
    (result) => steps.settle({ result }),
    (error: unknown) => steps.settle({ error }),
  );
  try {
    for (;;) {
      const step = steps.shift();
      const { end } = steps;
      if (step !== undefined) yield step;
      else if (end === undefined) await steps.news();
      else if ("error" in end) throw end.error;
      else return end.result;
    }
  } finally {
    if (steps.end === undefined) call.stop();
  }
}

/** Steps that wait for their reader: at most the understanding, and the latest progress. */
class Steps {
  end: End | undefined;
  #understood: Step | undefined;
  #isTold = false;
  #progress: Step | undefined;
  #wake: (() => void) | undefined;

  readonly observer: PlanningObserver = {
    understood: (understanding) => {
      if (this.#isTold) return;
      this.#isTold = true;
      this.#understood = { kind: "understood", understanding };
      this.#wake?.();
    },
    progress: (stage, message) => {
      this.#progress = { kind: "progress", stage, message };
      this.#wake?.();
    },
  };

  settle(end: End): void {
    this.end = end;
    // What went on is no news once it is over.
    this.#progress = undefined;
    this.#wake?.();
  }

  shift(): Step | undefined {
    const step = this.#understood ?? this.#progress;
    if (this.#understood !== undefined) this.#understood = undefined;
    else this.#progress = undefined;
    return step;
  }

  /** Resolves at the next step, or the end. */
  news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
