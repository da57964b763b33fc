import fc, { type Scheduler } from "fast-check";
import { expect, test } from "vitest";
import { createBus } from "../../../src/store/bus.js";
import { createLocalLeases } from "../../../src/store/leases.js";
import { createMemoryTaskStore } from "../../../src/store/memory-tasks.js";
import { callOf, engineOf } from "../../service/tasks/support.js";
import { countListeners } from "../count-listeners.js";
import { run } from "./clients.js";
import { createLedger } from "./ledger.js";
import type { Observed, World } from "./observed.js";
import { createOwnLeases } from "./own-leases.js";
import { type Program, programs } from "./programs.js";
import { checkHistory } from "./rules/history.js";
import { checkSeen } from "./rules/seen.js";
import { createStepAgent } from "./step-agent.js";

/** Less than what a listener waits for before it looks by itself: a lost wake-up shows as a hang. */
const patienceMs = 4_000;

test("whatever clients do at once, tasks go legal ways and everybody sees what happened, in order", async () => {
  await fc.assert(
    fc.asyncProperty(programs, fc.scheduler(), fc.boolean(), async (all, scheduler, isShared) => {
      const world = createWorld(scheduler, isShared);
      const observed: Observed = { seen: [], reading: [] };
      await inTime(scheduler.waitFor(live(all, world, observed)));
      await scheduler.waitIdle();
      for (const recorded of world.ledger.tasks.values()) checkHistory(recorded);
      for (const one of observed.seen) checkSeen(one, world.ledger);
      checkNothingIsLeft(world);
    }),
    // A failure that takes its time is not made smaller for ever.
    { seed: 20261123, numRuns: 3_000, interruptAfterTimeLimit: 20_000 },
  );
});

/**
 * An engine whose store and agent take their time: in which order they are done is the scheduler's choice.
 * `isShared`: other processes could be there, so that it needs leases.
 */
function createWorld(scheduler: Scheduler, isShared: boolean) {
  const pause = async (what: string) => void (await scheduler.schedule(Promise.resolve(), what));
  const memory = createMemoryTaskStore({ maxTasks: 1_000, ttlMs: 600_000 });
  const own = isShared ? createOwnLeases(memory, pause) : undefined;
  const ledger = createLedger(own?.store ?? memory, pause);
  const leases = own?.leases ?? createLocalLeases();
  const agent = createStepAgent(pause);
  const { bus, count } = countListeners(createBus({ lookAgainMs: 5_000 }));
  let made = 0;
  // Some at the same time, and now and then the clock is set back.
  const clock = () => new Date(1_000_000 + Math.floor(made / 3) - (made % 7));
  const newId = () => `id-${(made++ * 7_919) % 10_007}`;
  const { engine } = engineOf({ agent, store: ledger.store, leases, bus, clock, newId });
  return { engine, ledger, agent, pause, listeners: count, held: own?.held ?? new Set() };
}

/** All programs at once; then all tasks that are still open are cancelled, and every stream has its end. */
async function live(all: readonly Program[], world: World, observed: Observed): Promise<void> {
  await Promise.all(all.map((program) => run(program, world, observed)));
  await Promise.all(
    [...world.ledger.tasks].map(([taskId, { owner }]) =>
      world.engine.cancel({ tenant: "", taskId }, callOf({ caller: owner })).catch(() => undefined),
    ),
  );
  await Promise.all(observed.reading);
}

function checkNothingIsLeft(world: ReturnType<typeof createWorld>): void {
  const { engine, agent, ledger, listeners, held } = world;
  expect(engine.running).toBe(0);
  expect(listeners()).toBe(0);
  expect([...held]).toEqual([]);
  expect(agent.answering.filter(({ hasEnded }) => !hasEnded)).toEqual([]);
  for (const { versions } of ledger.tasks.values())
    expect(versions.at(-1)?.task.status.state).toMatch(/completed|failed|canceled|rejected/);
}

async function inTime(work: Promise<unknown>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("something waits for ever")), patienceMs);
  try {
    await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
