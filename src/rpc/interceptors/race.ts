import { StudlyError } from "../../domain/errors.js";
import type { ActiveCall } from "./active-call.js";

/**
 * The work's outcome, or the call's error if the call is cut short first. The work's own failure is
 * handled either way, so a loser never becomes an unhandled rejection.
 */
export function race<T>(call: ActiveCall, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    call.onAbort = reject;
    if (call.error !== undefined) reject(call.error);
    work.then(resolve, reject);
  });
}

/** Each message raced; a reader that leaves early cuts the call short. */
export function raceStream<T>(call: ActiveCall, source: AsyncIterable<T>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator](): AsyncIterator<T> {
      const inner = source[Symbol.asyncIterator]();
      let over = false;
      call.onAbort = () => close(inner);
      return {
        async next() {
          if (over) return { done: true, value: undefined };
          try {
            if (call.error !== undefined) throw call.error;
            const result = await raceNext(call, inner);
            if (result.done === true) {
              over = true;
              call.end();
            }
            return result;
          } catch (error) {
            over = true;
            call.fail(error);
            throw error;
          }
        },
        async return(value?: unknown) {
          if (!over) {
            over = true;
            call.abort(new StudlyError("cancelled", "The reader left."));
          }
          return { done: true, value };
        },
      };
    },
  };
}

function raceNext<T>(call: ActiveCall, inner: AsyncIterator<T>): Promise<IteratorResult<T>> {
  return new Promise((resolve, reject) => {
    call.onAbort = (error) => {
      reject(error);
      close(inner);
    };
    inner.next().then(resolve, reject);
  });
}

/** Lets a generator's `finally` run; nobody waits for it. */
function close(inner: AsyncIterator<unknown>): void {
  inner.return?.(undefined)?.catch(() => undefined);
}
