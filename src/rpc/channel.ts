/** What a channel may hold for its reader. */
export interface ChannelLimit<T> {
  /** Pieces waiting; the one that would exceed it fails the channel. */
  readonly pieces: number;
  /** Two neighbours as one, or undefined if they must stay apart. Tried before a piece has to wait. */
  merge(last: T, next: T): T | undefined;
  /** What the reader is told when it was too slow. */
  overflow(): Error;
}

/**
 * From pushing to pulling: one side pushes without waiting, the other reads with `for await`. One
 * reader. A reader that has left makes every later push do nothing.
 */
export class Channel<T> implements AsyncIterable<T> {
  readonly #limit: ChannelLimit<T>;
  #waiting: T[] = [];
  #end: { readonly error?: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(limit: ChannelLimit<T>) {
    this.#limit = limit;
  }

  push(piece: T): void {
    if (this.#end !== undefined) return;
    const last = this.#waiting.at(-1);
    const merged = last === undefined ? undefined : this.#limit.merge(last, piece);
    if (merged !== undefined) {
      this.#waiting[this.#waiting.length - 1] = merged;
    } else if (this.#waiting.length < this.#limit.pieces) {
      this.#waiting.push(piece);
    } else {
      this.fail(this.#limit.overflow());
    }
    this.#wake?.();
  }

  /** The reader gets what waits, then the end. */
  close(): void {
    this.#end ??= {};
    this.#wake?.();
  }

  /** The reader gets what waits, then the error. */
  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    try {
      for (;;) {
        const batch = this.#waiting;
        this.#waiting = [];
        yield* batch;
        if (this.#waiting.length > 0) continue;
        if (this.#end !== undefined) {
          if ("error" in this.#end) throw this.#end.error;
          return;
        }
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        this.#wake = undefined;
      }
    } finally {
      this.#end ??= {};
      this.#waiting = [];
    }
  }
}
