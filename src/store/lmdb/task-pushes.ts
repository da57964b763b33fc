import { decodeRecord, encodeRecord } from "../records/record.js";
import type { StoredPush, TaskStore } from "../task-store.js";
import type { Environment } from "./environment.js";
import { keyPart, last } from "./key-part.js";
import type { LmdbLeases } from "./leases.js";

export interface TaskPushesOptions {
  readonly leases: LmdbLeases;
  readonly isLive: (taskId: string) => boolean;
}

/** The push configurations of tasks. `put` and `removeAll` are for the callback of `write`; ids are parts of keys. */
export interface TaskPushes {
  readonly verbs: Pick<TaskStore, "putPush" | "pushes" | "movePush" | "deletePush">;
  of(taskId: string): readonly StoredPush[];
  put(taskId: string, push: StoredPush): void;
  removeAll(taskId: string): void;
}

export function createTaskPushes(
  environment: Environment,
  { leases, isLive }: TaskPushesOptions,
): TaskPushes {
  const pushes = environment.records("pushes");

  function of(id: string): readonly StoredPush[] {
    const found = pushes.range({ start: [id], end: [id, last] });
    return [...found].map(({ value }) => decodeRecord<StoredPush>("push", value));
  }

  function put(id: string, push: StoredPush): void {
    pushes.put([id, keyPart(push.config.id)], encodeRecord(push));
  }

  return {
    of,
    put,
    removeAll(id) {
      for (const key of [...pushes.keys({ start: [id], end: [id, last] })]) pushes.remove(key);
    },
    verbs: {
      putPush: (config) =>
        environment.write(() => {
          const id = keyPart(config.taskId);
          if (!isLive(id)) return false;
          put(id, { config });
          return true;
        }),
      async pushes(taskId) {
        environment.refresh();
        const id = keyPart(taskId);
        return isLive(id) ? of(id) : [];
      },
      movePush: (taskId, pushId, place, lease) =>
        environment.write(() => {
          const key = [keyPart(taskId), keyPart(pushId)];
          const bytes = leases.holds(lease) ? pushes.get(key) : undefined;
          if (bytes === undefined) return false;
          pushes.put(key, encodeRecord({ ...decodeRecord<StoredPush>("push", bytes), place }));
          return true;
        }),
      deletePush: (taskId, pushId) =>
        environment.write(() => pushes.remove([keyPart(taskId), keyPart(pushId)])),
    },
  };
}
