import type { Portable } from "../store-entry.js";
import type { LmdbContexts } from "./contexts.js";
import type { Environment } from "./environment.js";
import type { LmdbTasks } from "./tasks.js";

export function createPortable(
  environment: Environment,
  contexts: LmdbContexts,
  tasks: LmdbTasks,
): Portable {
  return {
    async *entries() {
      using snapshot = environment.snapshot();
      for (const id of snapshot.within(() => contexts.ids())) {
        const entry = snapshot.within(() => contexts.entry(id));
        if (entry !== undefined) yield { kind: "context", ...entry };
      }
      for (const id of snapshot.within(() => tasks.ids())) {
        const entry = snapshot.within(() => tasks.entry(id));
        if (entry !== undefined) yield { kind: "task", ...entry };
      }
    },
    put: (entry) =>
      entry.kind === "context" ? contexts.put(entry.context, entry.replies) : tasks.put(entry),
  };
}
