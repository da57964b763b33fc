import type { ModelAttempt, Understanding } from "../../domain/conversation.js";
import { deadlineError, remainingMs } from "../../domain/deadline.js";
import type { BudgetedCall, BudgetedModel } from "../../model/model.js";
import { type ModelBudget, modelDeadline } from "../model/budget.js";
import type { PlanningCall } from "../planner.js";
import { parseSyllabus } from "./parse.js";
import { syllabusRequest } from "./prompt.js";
import type { Syllabus } from "./syllabus.js";

const progressEveryMs = 250;

/**
 * The syllabus that a model suggests, checked and repaired. Throws the model's StudlyError; past
 * the deadline, deadline_exceeded.
 */
export async function suggestedSyllabus(
  model: BudgetedModel,
  understanding: Understanding,
  learnerWords: string,
  newWorkMinutes: number,
  call: PlanningCall,
  budget: ModelBudget,
): Promise<{ readonly syllabus: Syllabus; readonly queueMs: number }> {
  const deadline = modelDeadline(call.deadline, budget);
  if (remainingMs(deadline) <= 0) throw deadlineError(call.deadline);
  const watch = createWatch(call);
  try {
    const { value, queueMs } = await model.generate(
      syllabusRequest(understanding, learnerWords, newWorkMinutes),
      parseSyllabus,
      { signal: call.signal, deadline, ...watch.hooks },
    );
    const note = `The contents were suggested by a model (${model.id}) and are not checked; the dates are computed.`;
    return { syllabus: { ...value, source: "gemini", notes: [note] }, queueMs };
  } finally {
    watch.end();
  }
}

/** Tells the observer of retries and of what has arrived so far. */
function createWatch({ observer, onAttempt }: PlanningCall) {
  let ended = false;
  let titles = 0;
  let rest = "";
  let toldAt = Number.NEGATIVE_INFINITY;
  const attempt = (one: ModelAttempt): void => {
    onAttempt?.(one);
    titles = 0;
    rest = "";
    if (one.result === "ok" || observer?.progress === undefined) return;
    // If this was the last attempt, the call has failed by then and there is nothing to tell.
    setImmediate(() => {
      if (!ended)
        observer.progress?.(
          "retry",
          `The model did not answer usefully (${one.result}); trying again`,
        );
    });
  };
  const chunk = (text: string): void => {
    const window = rest + text;
    titles += window.split(/"(?:t|title)"\s*:/).length - 1;
    rest = /"[^":]{0,6}"?\s{0,3}$/.exec(window)?.[0] ?? "";
    const now = performance.now();
    if (titles === 0 || now - toldAt < progressEveryMs) return;
    toldAt = now;
    observer?.progress?.("syllabus", `${titles} ${titles === 1 ? "unit" : "units"} so far`);
  };
  const hooks: Pick<BudgetedCall, "onAttempt" | "onChunk"> =
    observer?.progress === undefined
      ? { onAttempt: attempt }
      : { onAttempt: attempt, onChunk: chunk };
  return {
    hooks,
    end: () => {
      ended = true;
    },
  };
}
