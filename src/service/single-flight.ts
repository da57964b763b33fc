import type { Call } from "../domain/call.js";
import { StudlyError } from "../domain/errors.js";
import { endOf } from "./call-end.js";

/** Work that several callers ask for at once is done once. */
export interface SingleFlight<T> {
  /**
   * Runs the work, or waits for the same work of somebody else (any of the keys in common); then
   * `shared` is true. A follower keeps its own deadline and signal, and does the work itself if
   * the leader was stopped by its caller or by its own time.
   */
  run(
    keys: readonly string[],
    call: Call,
    work: () => Promise<T>,
  ): Promise<{ readonly value: T; readonly shared: boolean }>;
  /** Keys of work under way. */
  readonly size: number;
}

export function createSingleFlight<T>(): SingleFlight<T> {
  const flights = new Map<string, Promise<T>>();

  function find(keys: readonly string[]): Promise<T> | undefined {
    for (const key of keys) {
      const flight = flights.get(key);
      if (flight !== undefined) return flight;
    }
    return undefined;
  }

  async function lead(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const flight = work();
    for (const key of keys) flights.set(key, flight);
    try {
      return await flight;
    } finally {
      for (const key of keys) flights.delete(key);
    }
  }

  return {
    async run(keys, call, work) {
      for (;;) {
        const flight = find(keys);
        if (flight === undefined) return { value: await lead(keys, work), shared: false };
        try {
          return { value: await follow(flight, call), shared: true };
        } catch (error) {
          if (call.signal.aborted || !isOnlyTheLeaders(error)) throw error;
        }
      }
    },
    get size() {
      return flights.size;
    },
  };
}

/** Settles with the flight, or with the end of this follower's own call. */
function follow<T>(flight: Promise<T>, call: Call): Promise<T> {
  return new Promise((resolve, reject) => {
    const { signal } = call;
    if (signal.aborted) return reject(endOf(call));
    const stop = (): void => reject(endOf(call));
    signal.addEventListener("abort", stop, { once: true });
    flight.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** A model that used up its budget is no better for the next one; a caller's haste is its own. */
function isOnlyTheLeaders(error: unknown): boolean {
  if (!(error instanceof StudlyError)) return false;
  const { code, metadata } = error;
  return code === "cancelled" || (code === "deadline_exceeded" && metadata["budget"] !== "model");
}
