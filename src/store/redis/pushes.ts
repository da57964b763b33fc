import type { PushConfig, PushPlace } from "../../domain/task.js";
import type { StoredPush, TaskStore } from "../task-store.js";
import { fromBytes, toBytes } from "./bytes.js";
import type { Connection } from "./connection.js";
import { orderedText } from "./ordered-text.js";
import { scripts } from "./scripts.js";

type Pushes = Pick<TaskStore, "putPush" | "pushes" | "movePush" | "deletePush">;

/** The push configurations of tasks in Redis, and how far their deliveries have come. */
export function createRedisPushes(
  { run }: Pick<Connection, "run">,
  { ttlMs, holder }: { readonly ttlMs: number; readonly holder: string },
): Pushes {
  const idsOf = (taskId: string, id: string) => [ttlMs, orderedText(taskId), orderedText(id)];
  return {
    async putPush(config) {
      const ids = idsOf(config.taskId, config.id);
      return (await run(scripts.putPush, [...ids, toBytes(config)])) === 1;
    },
    async pushes(taskId) {
      const found = await run(scripts.listPushes, [ttlMs, orderedText(taskId)]);
      return storedPushes(found as readonly Buffer[]);
    },
    async movePush(taskId, id, place, lease) {
      const move = [toBytes({ place }), orderedText(lease), holder];
      return (await run(scripts.movePush, [...idsOf(taskId, id), ...move])) === 1;
    },
    async deletePush(taskId, id) {
      await run(scripts.deletePush, idsOf(taskId, id));
    },
  };
}

/** As the scripts answer: a configuration and its place, and so on. */
export function storedPushes(fields: readonly Buffer[]): readonly StoredPush[] {
  const pushes: StoredPush[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const [bytes, moved] = fields.slice(at, at + 2) as [Buffer, Buffer];
    const config = fromBytes<PushConfig>("push", bytes);
    const place = moved.length === 0 ? {} : fromBytes<{ place: PushPlace }>("push", moved);
    pushes.push({ config, ...place });
  }
  return pushes;
}
