import { setTimeout as delay } from "node:timers/promises";
import type { Stores } from "../../../src/store/open.js";

/** What is stored in one step, by the name of the call. */
export type Step = string;

/** When a process dies: before or after a step is stored. */
export type Death = (step: Step, number: number) => "before" | "after" | undefined;

/** Stores of a process that can die at any moment. */
export interface Mortal {
  readonly stores: Stores;
  /** Steps that were stored, or begun. */
  readonly steps: readonly Step[];
  readonly isDead: boolean;
  /** From now on nothing that it does has an effect, and nothing that it waits for comes. */
  kill(): Promise<void>;
}

const writes = new Set(
  "create update putPush movePush deletePush commit delete deleteContext take release".split(" "),
);

/** The stores of a process that dies as `death` says, if it does. */
export function mortal(inner: Stores, death: Death = () => undefined): Mortal {
  const steps: Step[] = [];
  let isDead = false;

  async function kill(): Promise<void> {
    if (isDead) return;
    isDead = true;
    // What has begun has its end, which nobody hears of.
    await delay(10);
    await inner[Symbol.asyncDispose]();
  }

  function guarded<T extends object>(part: T, name: string): T {
    return new Proxy(part, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== "function") return value;
        return (...input: unknown[]) =>
          guardedCall(`${name}.${String(key)}`, () => value.apply(target, input));
      },
    });
  }

  async function guardedCall(step: Step, call: () => Promise<unknown>): Promise<unknown> {
    if (isDead) return never;
    const isWrite = writes.has(step.split(".")[1] ?? "");
    if (isWrite) steps.push(step);
    const end = isWrite ? death(step, steps.length) : undefined;
    if (end === "before") return lastBreath();
    const output = await call();
    if (end === "after") return lastBreath();
    return isDead ? never : output;
  }

  async function lastBreath(): Promise<unknown> {
    await kill();
    return never;
  }

  const stores: Stores = {
    contexts: guarded(inner.contexts, "contexts"),
    tasks: guarded(inner.tasks, "tasks"),
    leases: guarded(inner.leases, "leases"),
    quotas: inner.quotas,
    bus: {
      wake: (taskId) => (isDead ? undefined : inner.bus.wake(taskId)),
      listen: (taskId) => inner.bus.listen(taskId),
    },
    isReady: () => inner.isReady(),
    portable: inner.portable,
    [Symbol.asyncDispose]: kill,
  };
  return {
    stores,
    steps,
    get isDead() {
      return isDead;
    },
    kill,
  };
}

const never = new Promise<never>(() => undefined);
