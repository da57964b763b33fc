import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ModelAttempt } from "../../src/domain/conversation.js";
import { deadlineIn } from "../../src/domain/deadline.js";
import { StudlyError } from "../../src/domain/errors.js";
import { type BudgetedOptions, createBudgetedModel } from "../../src/model/budgeted.js";
import type { BudgetedCall, Model, ModelRequest } from "../../src/model/model.js";
import { failures, type Step, scriptedModel } from "./scripted-model.js";

const request: ModelRequest = { instruction: "", prompt: "", schema: {}, maxOutputTokens: 1 };
const quick: Partial<BudgetedOptions> = { minAttemptMs: 50 };

function call(budgetMs: number, more: Partial<BudgetedCall> = {}): BudgetedCall {
  const signal = new AbortController().signal;
  return { signal, deadline: deadlineIn(budgetMs, "model"), ...more };
}

function ask(model: Model, budgetMs: number, options = quick, more: Partial<BudgetedCall> = {}) {
  return createBudgetedModel(model, options).generate(request, String, call(budgetMs, more));
}

async function failure(work: Promise<unknown>): Promise<StudlyError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StudlyError);
  return error as StudlyError;
}

describe("attempts", () => {
  it("are made again for what may succeed", async () => {
    const model = scriptedModel(failures.busy, failures.network, "good");
    const { value, attempts } = await ask(model, 5_000);
    expect(value).toBe("good");
    expect(attempts.map((attempt) => attempt.result)).toEqual(["server_error", "network", "ok"]);
  });

  it("end after three", async () => {
    const model = scriptedModel(failures.busy);
    expect((await failure(ask(model, 5_000))).code).toBe("model_unavailable");
    expect(model.attempts).toBe(3);
  });

  it("are made again for an answer that does not fit", async () => {
    const model = scriptedModel("{", '{"a":1}');
    const { value } = await createBudgetedModel(model, quick).generate(
      request,
      JSON.parse,
      call(5_000),
    );
    expect(value).toEqual({ a: 1 });
  });

  it("are not made again for what cannot succeed; the operator's text stays out", async () => {
    const model = scriptedModel(failures.refused);
    const error = await failure(ask(model, 5_000));
    expect(error.code).toBe("model_rejected");
    expect(error.message).toContain("GEMINI_API_KEY");
    expect(error.message).not.toContain("AIza");
    expect(model.attempts).toBe(1);
  });

  it("tell the learner when the model declined", async () => {
    const error = await failure(ask(scriptedModel(failures.blocked), 5_000));
    expect(error).toMatchObject({ code: "model_rejected", metadata: { reason: "blocked" } });
  });

  it("wait as long as the model asks", async () => {
    const from = performance.now();
    const { value } = await ask(scriptedModel(failures.limited(300), "good"), 5_000);
    expect(value).toBe("good");
    expect(performance.now() - from).toBeGreaterThanOrEqual(295);
  });

  it("are given up at once if no useful one fits any more", async () => {
    const from = performance.now();
    const error = await failure(ask(scriptedModel(failures.limited(34_000)), 5_000));
    expect(error).toMatchObject({ code: "model_unavailable", retryAfterMs: 34_000 });
    expect(performance.now() - from).toBeLessThan(1_000);
    const short = scriptedModel(failures.busy);
    await failure(ask(short, 1_000, { minAttemptMs: 2_000 }));
    expect(short.attempts).toBe(1);
  });

  it("never follow a quota of the day, and the next caller is told without asking", async () => {
    const model = scriptedModel(failures.daily);
    const budgeted = createBudgetedModel(model, quick);
    for (let i = 0; i < 2; i++) {
      const error = await failure(budgeted.generate(request, String, call(5_000)));
      expect(error.code).toBe("model_unavailable");
      expect(error.retryAfterMs).toBeGreaterThan(30_000);
    }
    expect(model.attempts).toBe(1);
  });
});

describe("the deadline", () => {
  it("ends a model that hangs, and says whose budget it was", async () => {
    const attempts: ModelAttempt[] = [];
    const from = performance.now();
    const error = await failure(
      ask(scriptedModel("hang"), 200, quick, { onAttempt: (ended) => attempts.push(ended) }),
    );
    expect(performance.now() - from).toBeLessThan(1_200);
    expect(error).toMatchObject({ code: "deadline_exceeded", metadata: { budget: "model" } });
    expect(attempts.map((attempt) => attempt.result)).toEqual(["deadline"]);
  });

  it("ends the wait before another attempt", async () => {
    const model = scriptedModel(failures.limited(400), "good");
    const error = await failure(ask(model, 300, { minAttemptMs: -200 }));
    expect(error.code).toBe("deadline_exceeded");
  });

  it("ends the wait for a place", async () => {
    const budgeted = createBudgetedModel(scriptedModel("hang"), { concurrency: 1, queue: 5 });
    const first = failure(budgeted.generate(request, String, call(600)));
    const from = performance.now();
    const second = await failure(budgeted.generate(request, String, call(100)));
    expect(second.code).toBe("deadline_exceeded");
    expect(performance.now() - from).toBeLessThan(550);
    await first;
  });

  it("that has passed already lets nobody ask", async () => {
    const model = scriptedModel("good");
    expect((await failure(ask(model, -1))).code).toBe("deadline_exceeded");
    expect(model.attempts).toBe(0);
  });

  it("is kept, and attempts are counted, whatever the model does", async () => {
    const step = fc.oneof(
      fc.constantFrom<Step>("good", "hang", failures.busy, failures.network, failures.refused),
      fc.nat(60).map((ms): Step => failures.limited(ms)),
      fc.nat(120).map((after): Step => ({ after, text: "late" })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 150 }),
        fc.boolean(),
        fc.boolean(),
        async (steps, budgetMs, hedge, streaming) => {
          const model = scriptedModel(...steps);
          const from = performance.now();
          const options = { minAttemptMs: 20, firstChunkMs: 40, hedge };
          const more = streaming ? { onChunk: () => {} } : {};
          const result = await ask(model, budgetMs, options, more).catch((error) => error);
          expect(performance.now() - from).toBeLessThan(budgetMs + 1_000);
          expect(model.attempts).toBeLessThanOrEqual(3);
          if (!("value" in result)) expect(result).toBeInstanceOf(StudlyError);
        },
      ),
      { seed: 20261123, numRuns: 150 },
    );
  });
});

describe("the caller", () => {
  it("ends the call by going away", async () => {
    const controller = new AbortController();
    const asked = failure(ask(scriptedModel("hang"), 5_000, quick, { signal: controller.signal }));
    controller.abort(new StudlyError("unavailable", "shutting down"));
    expect((await asked).code).toBe("unavailable");
  });

  it("gets another attempt when a stream does not begin", async () => {
    const model = scriptedModel({ after: 3_000, text: "late" }, "good");
    const { value, attempts } = await ask(
      model,
      5_000,
      { minAttemptMs: 50, firstChunkMs: 100 },
      { onChunk() {} },
    );
    expect(value).toBe("good");
    expect(attempts[0]?.result).toBe("first_chunk_timeout");
  });

  it("gets the late answer where another attempt would not fit", async () => {
    const model = scriptedModel({ after: 300, text: "late" });
    const options = { minAttemptMs: 5_000, firstChunkMs: 100 };
    expect((await ask(model, 3_000, options, { onChunk() {} })).value).toBe("late");
  });
});

describe("the breaker", () => {
  it("opens after failures in a row, says so, and closes when the model is back", async () => {
    const states: number[] = [];
    const model = scriptedModel(failures.busy, failures.busy, failures.busy, "good");
    const budgeted = createBudgetedModel(model, {
      maxAttempts: 1,
      breaker: { failures: 3, openMs: 200 },
      onBreakerState: (state) => states.push(state),
    });
    const once = () => budgeted.generate(request, String, call(1_000));
    for (let i = 0; i < 3; i++) await failure(once());
    expect((await failure(once())).message).toContain("left alone");
    expect(model.attempts).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await once()).value).toBe("good");
    expect(states).toEqual([2, 1, 0]);
  });

  it("does not open for requests that are refused, nor for callers in a hurry", async () => {
    const options = { maxAttempts: 1, breaker: { failures: 2, openMs: 10_000 } };
    const refusing = createBudgetedModel(scriptedModel(failures.refused), options);
    for (let i = 0; i < 4; i++) {
      const error = await failure(refusing.generate(request, String, call(1_000)));
      expect(error.code).toBe("model_rejected");
    }
    const hanging = createBudgetedModel(scriptedModel("hang"), options);
    for (let i = 0; i < 4; i++) {
      const hurry = call(1_000, { deadline: deadlineIn(20, "caller") });
      const error = await failure(hanging.generate(request, String, hurry));
      expect(error.code).toBe("deadline_exceeded");
    }
  });
});

describe("the bulkhead", () => {
  it("refuses at once when too many wait", async () => {
    const budgeted = createBudgetedModel(scriptedModel("hang"), { concurrency: 1, queue: 1 });
    const waiting = [1, 2].map(() => failure(budgeted.generate(request, String, call(300))));
    const error = await failure(budgeted.generate(request, String, call(5_000)));
    expect(error).toMatchObject({ code: "model_unavailable", retryAfterMs: 1_000 });
    await Promise.all(waiting);
  });

  it("says how long a call waited", async () => {
    const model = scriptedModel({ after: 200, text: "a" });
    const budgeted = createBudgetedModel(model, { concurrency: 1, queue: 1 });
    const [, second] = await Promise.all(
      [1, 2].map(() => budgeted.generate(request, String, call(5_000))),
    );
    expect(second?.queueMs).toBeGreaterThan(150);
  });
});

describe("the hedge", () => {
  it("joins a slow call after the observed P95, and counts as an attempt", async () => {
    const fast = Array.from({ length: 25 }, (): Step => ({ after: 5, text: "fast" }));
    const model = scriptedModel(...fast, "hang", "second");
    const budgeted = createBudgetedModel(model, { ...quick, hedge: true });
    for (const _ of fast) await budgeted.generate(request, String, call(5_000));
    const { value, attempts } = await budgeted.generate(request, String, call(5_000));
    expect(value).toBe("second");
    expect(attempts.map((attempt) => attempt.result)).toContain("ok");
  });

  it("is off by default", async () => {
    const fast = Array.from({ length: 25 }, (): Step => ({ after: 1, text: "fast" }));
    const model = scriptedModel(...fast, { after: 300, text: "slow" }, "second");
    const budgeted = createBudgetedModel(model, quick);
    for (const _ of fast) await budgeted.generate(request, String, call(5_000));
    expect((await budgeted.generate(request, String, call(5_000))).value).toBe("slow");
  });
});

describe("after 500 calls that timed out", () => {
  it("no timer is left", async () => {
    const timers = () =>
      process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    const budgeted = createBudgetedModel(scriptedModel("hang"), {
      concurrency: 300,
      queue: 500,
      breaker: { failures: 1_000, openMs: 1_000 },
    });
    const { signal } = new AbortController();
    await Promise.all(
      Array.from({ length: 500 }, () =>
        failure(budgeted.generate(request, String, call(100, { signal, onChunk() {} }))),
      ),
    );
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
