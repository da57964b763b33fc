/** How often callers may do what they do, counted over all processes that share the store. */
export interface Quotas {
  /**
   * Counts one more under the key. Answers how many milliseconds to wait if that is above the limit
   * within the window, and undefined if it is not.
   */
  take(key: string, limit: number, windowMs: number): Promise<number | undefined>;
}
