import { setImmediate as nextRound } from "node:timers/promises";
import type { Call } from "../../domain/call.js";
import { StudlyError } from "../../domain/errors.js";
import type { PlanningObserver } from "../../planner/planner.js";
import type { StudyService, TurnInput, TurnResult } from "../study.js";
import type { AgentEvent } from "../tasks/agent.js";
import { OwnCall } from "./own-call.js";
import { say } from "./say.js";

type End = { readonly result: TurnResult } | { readonly error: unknown };

// Until then it is found out whether the turn can be taken at all.
const graceMs = 50;

/**
 * Takes a turn, and tells its steps as they happen: what was understood, once, and of the progress what
 * is news when the reader comes. Returns the result; throws what the service throws. A reader who
 * leaves stops the work at once.
 *
 * `opening` comes before all else; but what the service refuses at once (preferences that cannot be
 * met, the context of somebody else) is thrown before it.
 */
export async function* takeTurn(
  study: Pick<StudyService, "createPlan">,
  input: TurnInput,
  outer: Call,
  opening?: AgentEvent,
): AsyncGenerator<AgentEvent, TurnResult> {
  using call = new OwnCall(outer);
  const steps = new Steps();
  study.createPlan(input, call, steps.observer).then(
    (result) => steps.settle({ result }),
    (error: unknown) => steps.settle({ error }),
  );
  try {
    if (opening !== undefined) {
      await steps.news(graceMs);
      if (!isRefused(steps.end)) yield opening;
    }
    for (;;) {
      // What is over in a moment is no progress to tell.
      if (steps.hasProgressOnly) await nextRound();
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

function isRefused(end: End | undefined): boolean {
  if (end === undefined || !("error" in end) || !(end.error instanceof StudlyError)) return false;
  return end.error.code === "invalid_argument" || end.error.code === "not_found";
}

/** Steps that wait for their reader: at most the understanding, and the latest progress. */
class Steps {
  end: End | undefined;
  #understood: AgentEvent | undefined;
  #isTold = false;
  #progress: AgentEvent | undefined;
  #wake: (() => void) | undefined;

  readonly observer: PlanningObserver = {
    understood: (understanding) => {
      if (this.#isTold) return;
      this.#isTold = true;
      this.#understood = say("working", understanding.echo, { stage: "understood" });
      this.#wake?.();
    },
    progress: (stage, message) => {
      this.#progress = say("working", message, { stage });
      this.#wake?.();
    },
  };

  get hasProgressOnly(): boolean {
    return this.#understood === undefined && this.#progress !== undefined;
  }

  settle(end: End): void {
    this.end = end;
    // What went on is no news once it is over.
    this.#progress = undefined;
    this.#wake?.();
  }

  shift(): AgentEvent | undefined {
    const step = this.#understood ?? this.#progress;
    if (this.#understood !== undefined) this.#understood = undefined;
    else this.#progress = undefined;
    return step;
  }

  /** Resolves at the next step, at the end, or after so many milliseconds. */
  async news(withinMs?: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    if (withinMs === undefined) return promise;
    const timer = setTimeout(resolve, withinMs);
    await promise;
    clearTimeout(timer);
  }
}
