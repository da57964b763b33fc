import type { ContextKey, ContextValues } from "@connectrpc/connect";
import { callerTimeoutKey, requestInfoKey } from "../context.js";

/**
 * The context values of one call: the caller's are seen, and not changed, so that a caller may use the
 * same ones for several calls.
 */
export class CallValues implements ContextValues {
  readonly #own = new Map<symbol, unknown>();
  readonly #outer: ContextValues | undefined;

  constructor(outer: ContextValues | undefined, timeoutMs: number | undefined) {
    this.#outer = outer;
    const callerMs = timeoutMs === undefined ? undefined : this.#sinceArrival(timeoutMs);
    this.set(callerTimeoutKey, callerMs ?? outer?.get(callerTimeoutKey) ?? Infinity);
  }

  get<T>(key: ContextKey<T>): T {
    if (this.#own.has(key.id)) return this.#own.get(key.id) as T;
    return this.#outer === undefined ? key.defaultValue : this.#outer.get(key);
  }

  set<T>(key: ContextKey<T>, value: T): this {
    this.#own.set(key.id, value);
    return this;
  }

  delete(key: ContextKey<unknown>): this {
    return this.set(key, key.defaultValue);
  }

  /** Deadlines count from the request's arrival, a client's time-out from now. */
  #sinceArrival(timeoutMs: number): number {
    if (timeoutMs <= 0) return 0;
    const info = this.#outer?.get(requestInfoKey);
    return info === undefined ? timeoutMs : performance.now() - info.arrivedAt + timeoutMs;
  }
}
