import { restartDelayMs, steadyMs } from "./backoff.js";
import type { Launched } from "./launch.js";
import type { Ending } from "./messages.js";

/** One of the places that workers hold: there is somebody in it, or will be again. */
export interface Place {
  /** Resolves once a worker serves; rejects with StartFailure, and then the place stays empty. */
  open(): Promise<Launched>;
  /**
   * Puts a new worker into the place, and lets the old one drain once that serves; resolves when it has ended.
   * Rejects with StartFailure if the new one does not come up: then the old one stays.
   */
  renew(): Promise<void>;
  /** Whoever is there drains, and nobody comes after. "replaced": others go on. */
  close(ending: Ending): Promise<void>;
}

export interface PlaceOptions {
  /** How long a worker that drains may take, in ms. */
  readonly drainMs: number;
  launch(): Launched;
  /** Told when a worker ended that should not have, and when the next one is begun, in ms. */
  onCrash(crashed: Launched, how: string, nextInMs: number): void;
}

export function createPlace({ drainMs, launch, onCrash }: PlaceOptions): Place {
  let current: Launched | undefined;
  let crashes = 0;
  let next: NodeJS.Timeout | undefined;
  let closed = false;

  /** From now on the worker in this place; one that crashes is followed by another. */
  function seat(worker: Launched): void {
    clearTimeout(next);
    current = worker;
    const since = performance.now();
    void worker.ended.then((how) => {
      // It was told to, or another one is there already.
      if (closed || current !== worker) return;
      current = undefined;
      if (performance.now() - since >= steadyMs) crashes = 0;
      const delayMs = restartDelayMs(crashes++);
      onCrash(worker, how, delayMs);
      next = setTimeout(() => seat(launch()), delayMs);
    });
  }

  return {
    async open() {
      const first = launch();
      await first.listening;
      seat(first);
      return first;
    },
    async renew() {
      if (closed) return;
      const coming = launch();
      await coming.listening;
      // Whoever closed the place has ended it, too.
      if (closed) return;
      const old = current;
      seat(coming);
      crashes = 0;
      await old?.drain("replaced", drainMs);
    },
    async close(ending) {
      closed = true;
      clearTimeout(next);
      await current?.drain(ending, drainMs);
    },
  };
}
