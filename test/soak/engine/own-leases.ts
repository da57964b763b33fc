import type { Leases } from "../../../src/store/leases.js";
import type { TaskStore } from "../../../src/store/task-store.js";

/** Leases of a process that nobody else takes any from; a change under one that it does not hold is refused. */
export function createOwnLeases(
  inner: TaskStore,
  pause: (what: string) => Promise<void>,
): { readonly leases: Leases; readonly store: TaskStore; readonly held: ReadonlySet<string> } {
  const held = new Set<string>();
  const leases: Leases = {
    leaseMs: 600_000,
    async take(key) {
      await pause("take");
      held.add(key);
      await pause("taken");
      return true;
    },
    async release(key) {
      await pause("release");
      held.delete(key);
    },
    orphans: async () => [],
  };
  const store: TaskStore = {
    ...inner,
    update: async (change) =>
      (change.lease === undefined || held.has(change.lease)) && inner.update(change),
  };
  return { leases, store, held };
}
