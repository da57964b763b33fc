import type { Leases } from "../../store/leases.js";

export interface SweeperOptions {
  readonly leases: Leases;
  /** Of the keys to look for. */
  readonly prefix: string;
  /** Takes care of what is named behind the prefix. May throw: it comes up again. */
  readonly takeOver: (id: string) => Promise<void>;
  /** Ids beside those of other processes. */
  readonly alsoFrom?: () => Iterable<string>;
}

/** So many at a time; the rest the next time, here or elsewhere. */
const most = 1_000;

/**
 * Looks after work whose process has gone: at once, then twice in the time in which a silent process is
 * given up. Disposed, it resolves when nothing is being taken over.
 */
export function startSweeper({
  leases,
  prefix,
  takeOver,
  alsoFrom = () => [],
}: SweeperOptions): AsyncDisposable {
  const { leaseMs } = leases;
  if (leaseMs === undefined) return { [Symbol.asyncDispose]: async () => undefined };
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let sweeping = Promise.resolve();

  async function sweep(): Promise<void> {
    // A store that is away is asked again the next time.
    const orphans = await leases.orphans(prefix, most).catch(() => []);
    for (const id of [...alsoFrom(), ...orphans.map((key) => key.slice(prefix.length))]) {
      if (isOver) return;
      await takeOver(id).catch(() => undefined);
    }
  }

  function next(): void {
    if (isOver) return;
    sweeping = sweep();
    void sweeping.then(() => {
      timer = setTimeout(next, leaseMs === undefined ? 0 : leaseMs / 2);
      timer.unref();
    });
  }

  next();
  return {
    async [Symbol.asyncDispose]() {
      isOver = true;
      clearTimeout(timer);
      await sweeping;
      clearTimeout(timer);
    },
  };
}
