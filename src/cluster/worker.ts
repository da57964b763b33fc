import cluster from "node:cluster";
import type { Quotas } from "../domain/quotas.js";
import type { Channel } from "../store/bus.js";
import type { WorkerTelemetry } from "../telemetry/create-telemetry.js";
import type { MetricsSnapshot } from "../telemetry/telemetry.js";
import { createChannel } from "./channel.js";
import { createLine } from "./line.js";
import type { Ending, Failure, Listening } from "./messages.js";
import { createSharedQuotas } from "./quotas.js";
import type { Seat } from "./seat.js";

/** What a worker has in common with the others, by way of the primary. */
export interface Worker extends WorkerTelemetry {
  readonly channel: Channel;
  readonly quotas: Quotas;
  /** When the workers of this generation were begun, in ms since the epoch. */
  readonly startedAt: number;
  /** From now on the primary can have what this worker has counted. */
  answerScrapes(snapshot: () => Promise<MetricsSnapshot>): void;
}

/** A worker's side of its life. */
export interface WorkerLife {
  readonly worker: Worker;
  /** Resolves when it is to end: the primary says so, or the primary is gone. */
  readonly toldToStop: Promise<Ending>;
  /** It serves. */
  listening(listening: Listening): void;
  /** It will not serve; resolves once the primary knows. */
  failed(failure: Failure): Promise<void>;
  /** It has drained: the primary is told what it has counted, and the process may end. */
  leave(): Promise<void>;
}

/** The primary asks for a whole second's patience at most. */
const scrapeMs = 3_000;

/** Makes this process, which a primary has forked, one of its workers. */
export function joinPrimary({ number, startedAt }: Seat): WorkerLife {
  const line = createLine(process);
  let snapshot: () => Promise<MetricsSnapshot> = async () => [];
  line.onQuestion("snapshot", () => snapshot());
  return {
    worker: {
      number,
      startedAt,
      channel: createChannel(line),
      quotas: createSharedQuotas(line),
      scrape: () => line.ask("scrape", null, scrapeMs),
      answerScrapes(read) {
        snapshot = read;
      },
    },
    toldToStop: new Promise((resolve) => {
      line.onNote("drain", resolve);
      cluster.worker?.once("disconnect", () => {
        // Otherwise Node ends the process at once, and with it whatever is under way.
        if (cluster.worker) cluster.worker.exitedAfterDisconnect = true;
        resolve("stop");
      });
    }),
    listening: (listening) => void line.tell("listening", listening),
    failed: (failure) => line.tell("failed", failure),
    async leave() {
      await line.tell("leaving", await snapshot());
      // The channel alone would keep the process going.
      if (process.connected) process.disconnect();
    },
  };
}
