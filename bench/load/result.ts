/** What one round of load saw. */
export interface LoadResult {
  readonly rps: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers that were not a success. */
  readonly failures: number;
}
