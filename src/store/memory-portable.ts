import type { MemoryStore } from "./memory.js";
import type { MemoryTaskStore } from "./memory-tasks.js";
import type { Portable } from "./store-entry.js";

export function createMemoryPortable(contexts: MemoryStore, tasks: MemoryTaskStore): Portable {
  return {
    async *entries() {
      const [allContexts, allTasks] = [contexts.entries(), tasks.entries()];
      for (const entry of allContexts) yield { kind: "context", ...entry };
      for (const entry of allTasks) yield { kind: "task", ...entry };
    },
    async put(entry) {
      if (entry.kind === "context") contexts.put(entry);
      else tasks.put(entry);
    },
  };
}
