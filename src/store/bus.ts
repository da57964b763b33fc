/**
 * Wakes those who wait for news of a task. It carries nothing: readers read the news from the store,
 * and look by themselves now and then, so that a lost wake-up delays and never loses.
 */
export interface Bus {
  /** There is news of this task. */
  wake(taskId: string): void;
  /** Begins to listen; whatever is woken from then on ends the next `woken`. */
  listen(taskId: string): Listener;
}

/** Disposed, it wakes a last time. */
export interface Listener extends Disposable {
  /** Resolves at once if there was news since the last time, else at the next, or after a while. */
  woken(): Promise<void>;
}

// In one process no wake-up is lost.
const lookAgainMs = 5_000;

/** For one process. */
export function createLocalBus(): Bus {
  const listeners = new Map<string, Set<LocalListener>>();
  return {
    wake(taskId) {
      for (const listener of listeners.get(taskId) ?? []) listener.wake();
    },
    listen(taskId) {
      const own = listeners.get(taskId) ?? new Set();
      listeners.set(taskId, own);
      const listener = new LocalListener(() => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(taskId) === own) listeners.delete(taskId);
      });
      own.add(listener);
      return listener;
    },
  };
}

class LocalListener implements Listener {
  #hasNews = false;
  #resolve: (() => void) | undefined;

  constructor(private readonly leave: () => void) {}

  wake(): void {
    this.#hasNews = true;
    this.#resolve?.();
  }

  async woken(): Promise<void> {
    if (!this.#hasNews) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, lookAgainMs);
        timer.unref();
        this.#resolve = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#hasNews = false;
    this.#resolve = undefined;
  }

  [Symbol.dispose](): void {
    this.leave();
    // Whoever waits, or is about to, goes on.
    this.wake();
  }
}
