/** Whether the process takes work. Made by app.ts, read by whoever admits or runs work. */
export interface Lifecycle {
  /** True once shutdown has begun: no new work is admitted. */
  readonly draining: boolean;
  /** Aborts, with a StudlyError "unavailable", when the time for draining is over. */
  readonly stop: AbortSignal;
}
