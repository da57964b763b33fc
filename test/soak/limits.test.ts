import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { StudlyError } from "../../src/domain/errors.js";
import type { Agent } from "../../src/service/tasks/agent.js";
import { textOf } from "../service/tasks/scripted-agent.js";
import { callOf, engineOf, inputOf } from "../service/tasks/support.js";

/** Thinks before it says anything, as one with a model does. */
const thoughtful: Agent = {
  async *respond(request) {
    const { signal } = request.call;
    await delay(50, undefined, { signal });
    if (textOf(request) === "refuse") throw new StudlyError("model_unavailable", "Not now.");
    yield { kind: "status", state: "working" };
    await delay(200, undefined, { signal });
  },
};

test("of many messages at once no more run in the background than may, of one caller and of all", async () => {
  const limits = { maxBackgroundPerCaller: 5, maxBackground: 12 };
  const { engine } = engineOf({ agent: thoughtful, ...limits });
  const callers = ["ana", "ben", "cem", "dia"];
  const sent = callers.flatMap((caller) =>
    Array.from({ length: 50 }, async () => {
      const input = inputOf("think", { returnImmediately: true });
      try {
        await engine.send(input, callOf({ caller }));
        return caller;
      } catch (error) {
        if (error instanceof StudlyError && error.code === "rate_limited") return "refused";
        throw error;
      }
    }),
  );
  const outcomes = await Promise.all(sent);
  for (const caller of callers)
    expect(outcomes.filter((outcome) => outcome === caller).length).toBeLessThanOrEqual(5);
  expect(outcomes.filter((outcome) => outcome === "refused")).toHaveLength(200 - 12);
  expect(engine.running).toBe(12);
  await expect.poll(() => engine.running, { timeout: 10_000 }).toBe(0);

  // The places of messages that come to nothing are free again.
  for (let sends = 0; sends < 8; sends++) {
    const refused = engine.send(inputOf("refuse", { returnImmediately: true }), callOf());
    await expect(refused).rejects.toMatchObject({ code: "model_unavailable" });
  }
  await engine.send(inputOf("think", { returnImmediately: true }), callOf());
});
