import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhenResult,
} from "cockatiel";
import { isHostDown, type PushOutcome } from "./outcome.js";
import { createPlaces, type Places } from "./places.js";

export interface HostLimits {
  /** Notifications under way to one host (and port) at once, and to all together. */
  readonly perHost: number;
  readonly total: number;
  readonly breaker: {
    /** Failures in a row after which the host is left alone. */
    readonly failures: number;
    /** How long, in ms, before one attempt is let through. */
    readonly openMs: number;
  };
}

export interface AttemptOptions {
  readonly signal: AbortSignal;
  /** Also while the host is left alone. */
  readonly isForced: boolean;
}

/** The way to one host, shared by all who deliver there; dispose of it when done. */
export interface Host extends Disposable {
  readonly name: string;
  /** Runs the attempt when there is a place. "resting": it was not run. Throws the signal's reason. */
  run(attempt: () => Promise<PushOutcome>, options: AttemptOptions): Promise<PushOutcome>;
}

export interface Hosts {
  enter(name: string): Host;
  /** Hosts with somebody who delivers there. */
  readonly size: number;
}

interface Lane {
  users: number;
  readonly places: Places;
  readonly breaker: CircuitBreakerPolicy;
  openedAt: number;
}

/** A host is known as long as somebody delivers there, waiting for another attempt included. */
export function createHosts(limits: HostLimits): Hosts {
  const lanes = new Map<string, Lane>();
  const all = createPlaces(limits.total);

  async function run(
    lane: Lane,
    attempt: () => Promise<PushOutcome>,
    { signal, isForced }: AttemptOptions,
  ): Promise<PushOutcome> {
    const leaveHost = await lane.places.take(signal);
    try {
      const leaveAll = await all.take(signal);
      try {
        return isForced ? await attempt() : await lane.breaker.execute(attempt);
      } finally {
        leaveAll();
      }
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      const restedMs = performance.now() - lane.openedAt;
      return { reason: "resting", retryAfterMs: Math.max(0, limits.breaker.openMs - restedMs) };
    } finally {
      leaveHost();
    }
  }

  return {
    enter(name) {
      const lane = lanes.get(name) ?? createLane(limits);
      lanes.set(name, lane);
      lane.users++;
      return {
        name,
        run: (attempt, options) => run(lane, attempt, options),
        [Symbol.dispose]() {
          if (--lane.users === 0) lanes.delete(name);
        },
      };
    },
    get size() {
      return lanes.size;
    },
  };
}

function createLane({ perHost, breaker: { failures, openMs } }: HostLimits): Lane {
  const breaker = circuitBreaker(
    handleWhenResult((outcome) => isHostDown(outcome as PushOutcome)),
    { halfOpenAfter: openMs, breaker: new ConsecutiveBreaker(failures) },
  );
  const lane: Lane = { users: 0, places: createPlaces(perHost), breaker, openedAt: 0 };
  breaker.onBreak(() => {
    lane.openedAt = performance.now();
  });
  return lane;
}
