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
  readonly mutex: Mutex;
  /** The holder, and all in the queue. */
  users: number;
  /** Those in the queue who still want it. */
  waiting: number;
}

export function createKeyedMutex(): KeyedMutex {
  const entries = new Map<string, Entry>();

  function enter(key: string): Entry {
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { mutex: new Mutex(), users: 0, waiting: 0 };
      entries.set(key, entry);
    }
    entry.users++;
    return entry;
  }

  function leave(key: string, entry: Entry): void {
    if (--entry.users === 0) entries.delete(key);
  }

  /** A place in async-mutex's queue cannot be given up: once its turn comes it is passed on. */
  function wait(key: string, entry: Entry, call: Call): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const { signal } = call;
      let gone = false;
      const abandon = (): void => {
        gone = true;
        reject(endOf(call));
        if (--entry.waiting === 0) entry.mutex.cancel();
      };
      entry.waiting++;
      signal.addEventListener("abort", abandon, { once: true });
      const acquired = (release: () => void): void => {
        if (gone) {
          release();
          leave(key, entry);
          return;
        }
        entry.waiting--;
        signal.removeEventListener("abort", abandon);
        resolve(release);
      };
      entry.mutex.acquire().then(acquired, () => leave(key, entry));
    });
  }

  async function run<T>(key: string, call: Call, task: () => Promise<T>): Promise<T> {
    if (call.signal.aborted) throw endOf(call);
    const entry = enter(key);
    const free = entry.users === 1;
    const release = await (free ? entry.mutex.acquire() : wait(key, entry, call));
    try {
      return await task();
    } finally {
      release();
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
