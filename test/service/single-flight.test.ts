import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { deadlineError, deadlineIn } from "../../src/domain/deadline.js";
import { StudlyError } from "../../src/domain/errors.js";
import { createSingleFlight } from "../../src/service/single-flight.js";
import { newCall } from "./fixtures.js";

const cancelled = new StudlyError("cancelled", "gone");

function newWork() {
  const gates: PromiseWithResolvers<string>[] = [];
  const work = (): Promise<string> => {
    const gate = Promise.withResolvers<string>();
    gates.push(gate);
    return gate.promise;
  };
  const current = (): PromiseWithResolvers<string> => {
    const gate = gates.at(-1);
    if (gate === undefined) throw new Error("nothing has begun");
    return gate;
  };
  return { work, gates, current };
}

it("does the work once for all who ask for any of its keys meanwhile", async () => {
  const flights = createSingleFlight<string>();
  const { work, gates, current } = newWork();
  const asked = [["a", "b"], ["b"], ["a"], ["x", "a"]].map((keys) =>
    flights.run(keys, newCall(), work),
  );
  current().resolve("answer");
  expect(await Promise.all(asked)).toEqual([
    { value: "answer", shared: false },
    { value: "answer", shared: true },
    { value: "answer", shared: true },
    { value: "answer", shared: true },
  ]);
  expect(gates).toHaveLength(1);
  expect(flights.size).toBe(0);
});

it("lets a follower go at its own end, and leaves no listener", async () => {
  const flights = createSingleFlight<string>();
  const { work, current } = newWork();
  const [leader, leaving, staying] = [newCall(), newCall(), newCall()];
  const led = flights.run(["k"], leader, work);
  const left = flights.run(["k"], leaving, work);
  const stayed = flights.run(["k"], staying, work);
  leaving.end(cancelled);
  await expect(left).rejects.toBe(cancelled);
  current().resolve("answer");
  expect((await led).value).toBe("answer");
  expect((await stayed).value).toBe("answer");
  expect(getEventListeners(staying.signal, "abort")).toHaveLength(0);
});

describe("when the leader fails", () => {
  it.each([
    ["because its caller went away", cancelled],
    ["at its caller's deadline", deadlineError(deadlineIn(10, "caller"))],
    ["at its request's deadline", deadlineError(deadlineIn(10, "request"))],
  ])("%s, one follower does the work for the others", async (_why, error) => {
    const flights = createSingleFlight<string>();
    const { work, gates, current } = newWork();
    const led = flights.run(["k"], newCall(), work);
    const followers = [1, 2, 3].map(() => flights.run(["k"], newCall(), work));
    current().reject(error);
    await expect(led).rejects.toBe(error);
    await expect.poll(() => gates.length).toBe(2);
    current().resolve("second");
    const results = await Promise.all(followers);
    expect(results.map((result) => result.value)).toEqual(["second", "second", "second"]);
    expect(results.filter((result) => !result.shared)).toHaveLength(1);
    expect(gates).toHaveLength(2);
    expect(flights.size).toBe(0);
  });

  it.each([
    ["the model's failure", new StudlyError("model_unavailable", "away")],
    ["the model's budget", deadlineError(deadlineIn(10, "model"))],
    ["an unknown error", new Error("broken")],
  ])("with %s, the followers share it", async (_what, error) => {
    const flights = createSingleFlight<string>();
    const { work, gates, current } = newWork();
    const asked = [1, 2, 3].map(() => flights.run(["k"], newCall(), work));
    current().reject(error);
    for (const one of asked) await expect(one).rejects.toBe(error);
    expect(gates).toHaveLength(1);
    expect(flights.size).toBe(0);
  });
});
