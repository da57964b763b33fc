import { deadlineIn, earlier, remainingMs } from "../../../domain/deadline.js";
import { StudlyError } from "../../../domain/errors.js";
import type { BudgetedModel } from "../../../model/model.js";
import { type ModelBudget, modelDeadline } from "../../model/budget.js";
import type { PlanningCall } from "../../planner.js";
import type { SecondReader } from "../interpret.js";
import { readingFrom } from "./reading.js";

// The rest of the model's budget is for the syllabus of what was understood.
const shareOfBudget = 0.4;

/**
 * A reader for texts that the grammar does not understand: asks a model, within a part of its
 * budget. A model that fails or does not help leaves the learner with the grammar's question.
 */
export function createSecondReader(
  model: BudgetedModel,
  budget: ModelBudget,
  call: PlanningCall,
): SecondReader {
  return async (text, { today, plan }, read) => {
    const whole = modelDeadline(call.deadline, budget);
    const arrivedAt = call.deadline.at - call.deadline.budgetMs;
    // "caller": that this was too short says nothing of the model's health.
    const own = deadlineIn(budget.modelBudgetMs * shareOfBudget, "caller", arrivedAt);
    const deadline = earlier(whole, own);
    if (remainingMs(deadline) <= 0) return undefined;
    // With zod, which only they need.
    const { parseAnswer } = await import("./answer.js");
    const { readingRequest } = await import("./question.js");
    const { signal, onAttempt } = call;
    const asked = readingRequest(text, today, plan);
    try {
      const { value } = await model.generate(asked, parseAnswer, {
        signal,
        deadline,
        ...(onAttempt === undefined ? {} : { onAttempt }),
      });
      return readingFrom(value, read, plan);
    } catch (error) {
      if (signal.aborted || !(error instanceof StudlyError)) throw error;
      return undefined;
    }
  };
}
