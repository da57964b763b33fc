import type { ModelAttempt } from "../domain/conversation.js";
import { deadlineError, remainingMs } from "../domain/deadline.js";
import { StudlyError } from "../domain/errors.js";
import { attempt, type Question } from "./attempt.js";
import { createGuards, type GuardOptions, type Guards } from "./guards.js";
import { createHedge, type Hedge } from "./hedge.js";
import type { BudgetedModel, Model } from "./model.js";
import { ModelError } from "./model-error.js";
import { limitTime, sleep } from "./time-limit.js";

/** Times in ms. */
export interface BudgetedOptions extends GuardOptions {
  readonly maxAttempts: number;
  /** A retry is begun only if this much is left. */
  readonly minAttemptMs: number;
  /** A streamed attempt without a first chunk by then is given up, if a retry still fits. */
  readonly firstChunkMs: number;
  /** Whether a slow call is joined by a second one; never when streaming. */
  readonly hedge: boolean;
  readonly onAttempt?: (attempt: ModelAttempt) => void;
}

export const budgetedDefaults: BudgetedOptions = {
  maxAttempts: 3,
  minAttemptMs: 2_000,
  firstChunkMs: 2_000,
  concurrency: 256,
  queue: 1_024,
  breaker: { failures: 10, openMs: 10_000 },
  hedge: false,
};

// A model that names a day is asked again sooner all the same.
const longestQuietMs = 60_000;
// With less time than this a call that has waited is not begun.
const leastMs = 500;
// Full jitter: a random wait up to this, doubled for each further attempt.
const backoffMs = 100;

/** Puts a model into its budget: see BudgetedModel. */
export function createBudgetedModel(
  model: Model,
  options: Partial<BudgetedOptions> = {},
): BudgetedModel {
  const full: BudgetedOptions = { ...budgetedDefaults, ...options };
  const guards = createGuards(full);
  const loop = createAttemptLoop(model, full, guards);
  return {
    id: model.id,
    async generate(request, parse, call) {
      const limit = limitTime(call);
      const attempts: ModelAttempt[] = [];
      const tell = (ended: ModelAttempt) => {
        attempts.push(ended);
        full.onAttempt?.(ended);
        call.onAttempt?.(ended);
      };
      const startedAt = performance.now();
      let queueMs = 0;
      try {
        const place = Promise.withResolvers<void>();
        const answer = guards.inPlace(async () => {
          queueMs = performance.now() - startedAt;
          place.resolve();
          // A place that comes too late is left to others.
          if (remainingMs(call.deadline) < Math.min(leastMs, call.deadline.budgetMs / 2)) {
            throw deadlineError(call.deadline);
          }
          return loop({ request, parse, call, over: limit.over, tell });
        });
        answer.catch(place.reject);
        // In the queue nobody looks at the time; in its place the loop does.
        await Promise.race([place.promise, limit.over]);
        return { value: await answer, queueMs, attempts };
      } finally {
        limit.end();
      }
    },
  };
}

/** The deadline loop: another attempt only for what may succeed, and only if a useful one still fits. */
function createAttemptLoop(model: Model, options: BudgetedOptions, guards: Guards) {
  const hedge = options.hedge ? createHedge() : undefined;
  // A 429 that names its time: until then nobody asks again.
  let quietUntil = 0;

  return async <T>(question: Question<T>): Promise<T> => {
    const { call, over } = question;
    for (let made = 1; ; made++) {
      const quietMs = quietUntil - performance.now();
      if (quietMs > 0) throw unavailable(quietMs);
      const mayRetry = () =>
        made < options.maxAttempts && remainingMs(call.deadline) > options.minAttemptMs;
      try {
        return await guards.unlessBroken(() => {
          const firstChunk = { withinMs: options.firstChunkMs, mayRetry };
          if (hedge === undefined || call.onChunk !== undefined)
            return attempt(model, question, firstChunk);
          return hedged(question, hedge, guards, () => made++ < options.maxAttempts, model);
        });
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        if (error.reason === "deadline" || error.reason === "cancelled") throw error.cause;
        const waitMs = error.retryAfterMs ?? Math.random() * backoffMs * 2 ** (made - 1);
        const left = remainingMs(call.deadline) - waitMs;
        if (!error.retryable || made >= options.maxAttempts || left < options.minAttemptMs) {
          if (error.retryAfterMs !== undefined)
            quietUntil = performance.now() + Math.min(error.retryAfterMs, longestQuietMs);
          throw endOf(error);
        }
        await sleep(waitMs, over);
      }
    }
  };
}

/** A second call joins a slow first one; the first good answer wins and the other is cut off. */
async function hedged<T>(
  question: Question<T>,
  hedge: Hedge,
  guards: Guards,
  countAttempt: () => boolean,
  model: Model,
): Promise<T> {
  const startedAt = performance.now();
  const { promise: over, reject } = Promise.withResolvers<never>();
  over.catch(() => {});
  question.over.catch(reject);
  const one = () => attempt(model, { ...question, over }, { withinMs: 0, mayRetry: () => false });
  const first = one();
  try {
    const delayMs = hedge.delayMs();
    if (delayMs === undefined) return await first;
    const settled = await Promise.race([first.then(done, done), sleep(delayMs, over)]);
    if (settled === "settled" || guards.broken || !countAttempt() || !hedge.take())
      return await first;
    return await Promise.any([first, one()]).catch((error: AggregateError) => {
      throw error.errors[0];
    });
  } finally {
    hedge.observe(performance.now() - startedAt);
    reject(new StudlyError("cancelled", "Another attempt was faster."));
  }
}

function done(): "settled" {
  return "settled";
}

/** What the caller is told when there will be no further attempt. */
function endOf(error: ModelError): StudlyError {
  if (error.reason === "blocked")
    return new StudlyError(
      "model_rejected",
      "The model declined to answer this request. Say it in other words.",
      { metadata: { reason: "blocked", retryable: "false" }, cause: error },
    );
  if (error.reason === "refused")
    return new StudlyError(
      "model_rejected",
      "The model refused the service's request; its operator must check GEMINI_API_KEY and GEMINI_MODEL.",
      { metadata: { reason: "refused", retryable: "false" }, cause: error },
    );
  return unavailable(error.retryAfterMs, error);
}

function unavailable(retryAfterMs?: number, cause?: ModelError): StudlyError {
  return new StudlyError("model_unavailable", "The model is not available. Try again.", {
    ...(retryAfterMs === undefined ? {} : { retryAfterMs: Math.ceil(retryAfterMs) }),
    metadata: { retryable: "true" },
    cause,
  });
}
