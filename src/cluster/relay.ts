import { type Batch, createBatch } from "./batch.js";
import { collectMs } from "./channel.js";
import type { Line } from "./line.js";

/** Hands each worker's wake-ups to all the others. */
export interface Relay {
  join(line: Line): void;
  leave(line: Line): void;
}

export function createRelay(): Relay {
  const batches = new Map<Line, Batch>();
  return {
    join(line) {
      batches.set(
        line,
        createBatch((ids) => void line.tell("wake", ids), collectMs),
      );
      line.onNote("wake", (ids) => {
        for (const [other, batch] of batches) {
          if (other !== line) for (const id of ids) batch.add(id);
        }
      });
    },
    leave: (line) => void batches.delete(line),
  };
}
