import { Mutex } from "async-mutex";
import type { Call } from "../domain/call.js";
import { endOf } from "./call-end.js";

/** One mutex per key, there only while somebody holds it or waits for it. */
export interface KeyedMutex {
  /**
   * Runs the task when it is its turn; tasks of one key run one after the other, in order.
   * Throws what ended the call, without having run the task, if that happens first.
   */
  run<T>(key: string, call: Call, task: () => Promise<T>): Promise<T>;
  /** Keys held or waited for. */
  readonly size: number;
}

interface Entry {
  /** Made for the second user: whoever is alone needs no queue. */
  mutex: Mutex | undefined;
  /** The holder, and all in the queue. */
  users: number;
  /** Those in the queue who still want it. */
  waiting: number;
}

export function createKeyedMutex(): KeyedMutex {
  const entries = new Map<string, Entry>();

  function leave(key: string, entry: Entry): void {
    if (--entry.users === 0) entries.delete(key);
  }

  function hold(key: string): Entry {
    const entry: Entry = { mutex: undefined, users: 1, waiting: 0 };
    entries.set(key, entry);
    return entry;
  }

  /**
   * Waits for the entry's turn. A place in async-mutex's queue cannot be given up: when the turn of
   * one who has gone comes, it is passed on; when all have gone, the queue is emptied.
   */
  function wait(key: string, entry: Entry, call: Call): Promise<void> {
    entry.mutex ??= lockedMutex();
    const { mutex } = entry;
    const { signal } = call;
    entry.users++;
    entry.waiting++;
    return new Promise((resolve, reject) => {
      let gone = false;
      const abandon = (): void => {
        gone = true;
        reject(endOf(call));
        if (--entry.waiting === 0) mutex.cancel();
      };
      const acquired = (): void => {
        if (gone) {
          mutex.release();
          leave(key, entry);
          return;
        }
        entry.waiting--;
        signal.removeEventListener("abort", abandon);
        resolve();
      };
      signal.addEventListener("abort", abandon, { once: true });
      mutex.acquire().then(acquired, () => leave(key, entry));
    });
  }

  async function run<T>(key: string, call: Call, task: () => Promise<T>): Promise<T> {
    if (call.signal.aborted) throw endOf(call);
    const taken = entries.get(key);
    const entry = taken ?? hold(key);
    if (taken !== undefined) await wait(key, taken, call);
    try {
      return await task();
    } finally {
      entry.mutex?.release();
      leave(key, entry);
    }
  }

  return {
    run,
    get size() {
      return entries.size;
    },
  };
}

/** A mutex held already, by the one who was alone until now. */
function lockedMutex(): Mutex {
  const mutex = new Mutex();
  void mutex.acquire();
  return mutex;
}
