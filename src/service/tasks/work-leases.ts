import type { Leases } from "../../store/leases.js";

/** The lease of one run: while it holds it, no other process works at its task. */
export interface WorkLease {
  /** For what is written under it (`TaskChange.lease`); undefined where nobody else could write. */
  readonly key: string | undefined;
  /** Another run of this process has it, too. */
  readonly isCommon: boolean;
  /** False while a process that lives has it. Does nothing if it is held. */
  take(): Promise<boolean>;
  /** The work is done, or there was none. Does nothing if it is not held. */
  release(): void;
  /** The work ends here and is not done: whoever sweeps next goes on with it. */
  leave(): void;
}

/** The leases of all runs of this process. Runs for one task, of messages that came at once, share one. */
export interface WorkLeases {
  /** False where everything ends with this process: then leases cost nothing. */
  readonly isShared: boolean;
  of(taskId: string): WorkLease;
  /** Tasks that were left here, until their lease is taken again. */
  readonly left: Iterable<string>;
  /** Resolves when nothing is being released. */
  settled(): Promise<void>;
}

/** Before the id of a task whose work it is. */
export const workPrefix = "run:";

export function createWorkLeases(leases: Leases): WorkLeases {
  if (leases.leaseMs === undefined) return unshared;
  const held = new Map<string, number>();
  const releasing = new Map<string, Promise<void>>();
  const left = new Set<string>();

  /** True if the last one has gone. */
  function count(taskId: string, by: 1 | -1): boolean {
    const runs = (held.get(taskId) ?? 0) + by;
    if (runs > 0) held.set(taskId, runs);
    else held.delete(taskId);
    return runs === 0;
  }

  async function take(taskId: string): Promise<boolean> {
    // Counted before anything is waited for: who ends meanwhile leaves the lease to this one.
    count(taskId, 1);
    let isTaken = false;
    try {
      const before = releasing.get(taskId);
      if (before !== undefined) await before;
      isTaken = await leases.take(workPrefix + taskId);
      left.delete(taskId);
      return isTaken;
    } finally {
      if (!isTaken) count(taskId, -1);
    }
  }

  function release(taskId: string): void {
    if (!count(taskId, -1)) return;
    const released = leases
      .release(workPrefix + taskId)
      .catch(() => void left.add(taskId))
      .finally(() => releasing.delete(taskId));
    releasing.set(taskId, released);
  }

  return {
    isShared: true,
    of(taskId) {
      let isHeld = false;
      let hasEnded = false;
      const end = (how: () => void): void => {
        hasEnded = true;
        if (isHeld) how();
        isHeld = false;
      };
      return {
        key: workPrefix + taskId,
        get isCommon() {
          return isHeld && (held.get(taskId) ?? 0) > 1;
        },
        async take() {
          if (!isHeld) isHeld = await take(taskId);
          // The work has ended before it had begun.
          if (hasEnded) end(() => release(taskId));
          return isHeld;
        },
        release: () => end(() => release(taskId)),
        leave() {
          end(() => void count(taskId, -1));
          left.add(taskId);
        },
      };
    },
    left,
    async settled() {
      await Promise.all(releasing.values());
    },
  };
}

const taken = Promise.resolve(true);
const nothing: WorkLease = {
  key: undefined,
  isCommon: false,
  take: () => taken,
  release: () => undefined,
  leave: () => undefined,
};
const unshared: WorkLeases = {
  isShared: false,
  of: () => nothing,
  left: [],
  settled: async () => undefined,
};
