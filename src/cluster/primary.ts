import cluster from "node:cluster";
import { createLocalQuotas } from "../store/local-quotas.js";
import type { Telemetry } from "../telemetry/telemetry.js";
import { type Launched, launch } from "./launch.js";
import type { Listening } from "./messages.js";
import { createPlace, type Place } from "./place.js";
import { keepQuotas } from "./quotas.js";
import { createRelay } from "./relay.js";
import { createScraper } from "./scrape.js";
import { StartFailure } from "./start-failure.js";

export interface PrimaryOptions {
  /** How many workers. */
  readonly size: number;
  /** As the workers are told; with 0 they take a free one together. */
  readonly port: number;
  /** How long a worker that drains may take, in ms; then it is killed. */
  readonly drainMs: number;
  readonly log: Pick<Telemetry, "info" | "warn" | "error">;
}

/** The process that starts the workers, watches over them, and carries what they tell each other. It serves nothing. */
export interface Primary {
  /** Resolves when all serve. Rejects with StartFailure if one does not come up; the others are then ended. */
  start(): Promise<Listening>;
  /**
   * Replaces one worker after the other, by so many from now on; each goes only when its successor serves.
   * Ends early, and leaves the rest as they are, when a new one does not come up.
   */
  renew(size: number): Promise<void>;
  /** All workers drain; resolves when all have ended. */
  stop(): Promise<void>;
  /** Ends all workers at once; resolves when they have. */
  kill(): Promise<void>;
}

const notAlone = {
  message: "WORKERS: this process is a worker of somebody else's cluster; set WORKERS=1",
  exitCode: 2,
};

export function createPrimary({ size, port, drainMs, log }: PrimaryOptions): Primary {
  const live = new Set<Launched>();
  const relay = createRelay();
  const quotas = createLocalQuotas();
  const scraper = createScraper(live);
  const places: Place[] = [];
  let startedAt = Date.now();
  let takenPort = 0;
  let boundPort: number | undefined;
  let stopped = false;

  function serving(): Launched[] {
    return [...live].filter(({ serves }) => serves);
  }

  function begin(number: number): Launched {
    // Nobody holds the port that was taken: whoever asks for any free one would be given another one.
    if (port === 0 && takenPort !== 0 && serving().length === 0) boundPort = takenPort;
    const env = boundPort === undefined ? {} : { PORT: String(boundPort) };
    const hasOthers = () => serving().some((other) => other !== worker);
    const worker = launch({ number, startedAt }, { env, hasOthers });
    live.add(worker);
    relay.join(worker.line);
    keepQuotas(quotas, worker.line);
    worker.line.onQuestion("scrape", () => scraper.scrape());
    const facts = { worker: number, pid: worker.pid };
    worker.listening.then(
      (listening) => {
        // The last one that held it died just then.
        if (port === 0 && takenPort !== 0 && listening.port !== takenPort) void worker.kill();
        else log.info(facts, "worker serves");
      },
      () => undefined,
    );
    void worker.ended.then((how) => {
      live.delete(worker);
      relay.leave(worker.line);
      scraper.retire(worker);
      log.info({ ...facts, how }, "worker ended");
    });
    return worker;
  }

  function newPlace(): Place {
    const number = places.length + 1;
    const place = createPlace({
      drainMs,
      launch: () => begin(number),
      onCrash({ pid }, how, nextInMs) {
        scraper.crashed();
        log.error({ worker: number, pid, how, nextInMs }, "worker ended by itself");
      },
    });
    places.push(place);
    return place;
  }

  /** Also those that only begin, or are about to end. */
  async function endAll(end: (worker: Launched) => Promise<void>): Promise<void> {
    stopped = true;
    for (const place of places) void place.close("stop");
    await Promise.all([...live].map(end));
  }

  return {
    async start() {
      if (!cluster.isPrimary) throw new StartFailure(notAlone);
      try {
        const first = await Promise.all(Array.from({ length: size }, () => newPlace().open()));
        const listening = await first[0]?.listening;
        if (listening === undefined) throw new RangeError("a server has at least one worker");
        takenPort = listening.port;
        return listening;
      } catch (error) {
        await endAll((worker) => worker.kill());
        throw error;
      }
    },
    async renew(newSize) {
      startedAt = Date.now();
      for (const place of places.slice(0, newSize)) await place.renew();
      while (!stopped && places.length < newSize) await newPlace().open();
      await Promise.all(places.splice(newSize).map((place) => place.close("replaced")));
    },
    stop: () => endAll((worker) => worker.drain("stop", drainMs)),
    kill: () => endAll((worker) => worker.kill()),
  };
}
