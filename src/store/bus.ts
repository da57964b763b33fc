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

/** What carries wake-ups to other processes; it may lose some. */
export interface Channel {
  /** Told to every other process. Must not throw. */
  send(taskId: string): void;
  /** From now on hears what others send. */
  receive(listener: (taskId: string) => void): void;
}

export interface BusOptions {
  /** To other processes that share the store; absent: there are none, or they look by themselves. */
  readonly channel?: Channel;
  /** How long a listener waits before it looks by itself, in ms. */
  readonly lookAgainMs: number;
}

/** Wakes the listeners of this process, and through the channel those of others. */
export function createBus({ channel, lookAgainMs }: BusOptions): Bus {
  const listeners = new Map<string, Set<LocalListener>>();

  function wakeHere(taskId: string): void {
    for (const listener of listeners.get(taskId) ?? []) listener.wake();
  }

  channel?.receive(wakeHere);
  return {
    wake(taskId) {
      wakeHere(taskId);
      channel?.send(taskId);
    },
    listen(taskId) {
      const own = listeners.get(taskId) ?? new Set();
      listeners.set(taskId, own);
      const listener = new LocalListener(lookAgainMs, () => {
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
  /** One for all waits: news come many at a time. */
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly lookAgainMs: number,
    private readonly leave: () => void,
  ) {}

  wake(): void {
    this.#hasNews = true;
    this.#resolve?.();
  }

  async woken(): Promise<void> {
    if (!this.#hasNews) {
      this.#timer =
        this.#timer?.refresh() ?? setTimeout(() => this.wake(), this.lookAgainMs).unref();
      await new Promise<void>((resolve) => {
        this.#resolve = resolve;
      });
    }
    this.#hasNews = false;
    this.#resolve = undefined;
  }

  [Symbol.dispose](): void {
    this.leave();
    clearTimeout(this.#timer);
    // Whoever waits, or is about to, goes on.
    this.wake();
  }
}
