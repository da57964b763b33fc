/**
 * Who works at what, where several processes share a store. A process holds its leases for as long as
 * it gives signs of life. Once it is silent for too long, or gone, others can take what it held, and
 * what it still writes under such a lease is refused (`TaskChange.lease`).
 */
export interface Leases {
  /**
   * How long a silent process keeps its leases, in ms; undefined where everything ends with this
   * process: there is no other one to hold any, nor a next one.
   */
  readonly leaseMs: number | undefined;
  /** True if this process holds it now; false while another one does that lives. */
  take(key: string): Promise<boolean>;
  /** This process does not hold it any more. Nothing happens to a lease that another one has taken. */
  release(key: string): Promise<void>;
  /** Keys with this beginning whose holders are silent or gone; at most so many. */
  orphans(prefix: string, limit: number): Promise<readonly string[]>;
}

/** For one process: nobody else could hold anything. */
export function createLocalLeases(): Leases {
  return {
    leaseMs: undefined,
    take: async () => true,
    release: async () => undefined,
    orphans: async () => [],
  };
}
