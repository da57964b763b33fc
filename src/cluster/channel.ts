import type { Channel } from "../store/bus.js";
import { createBatch } from "./batch.js";
import type { Line } from "./line.js";

/** How long wake-ups are collected while many come, in ms. */
export const collectMs = 10;

/** Wake-ups from this worker to the others, and back, by way of the primary. */
export function createChannel(line: Line): Channel {
  const batch = createBatch((ids) => void line.tell("wake", ids), collectMs);
  return {
    send: (taskId) => batch.add(taskId),
    receive(listener) {
      line.onNote("wake", (ids) => {
        for (const id of ids) listener(id);
      });
    },
  };
}
