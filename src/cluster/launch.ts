import cluster from "node:cluster";
import type { MetricsSnapshot } from "../telemetry/telemetry.js";
import { saveConnections } from "./handover.js";
import { createLine, type Line } from "./line.js";
import type { Ending, Failure, Listening } from "./messages.js";
import { encodeSeat, type Seat, seatVariable } from "./seat.js";
import { StartFailure } from "./start-failure.js";

/** A worker as the primary sees it. */
export interface Launched {
  readonly seat: Seat;
  readonly pid: number | undefined;
  readonly line: Line;
  /** Rejects with StartFailure if it ends before it serves. */
  readonly listening: Promise<Listening>;
  /** From when it listens until it drains or ends. */
  readonly serves: boolean;
  /** Resolves when the process has ended, with why: what it said itself, or "exit code 1", "SIGKILL". */
  readonly ended: Promise<string>;
  /** What it had counted, if it could still say so at its end. */
  lastWord(): MetricsSnapshot | undefined;
  /** Lets it finish what is under way, and end; then it is ended. Resolves when it is. */
  drain(ending: Ending, withinMs: number): Promise<void>;
  /** Ends it at once; resolves when it has. */
  kill(): Promise<void>;
}

/** A worker that does not serve by then is ended, in ms. */
const startMs = 60_000;

export interface LaunchOptions {
  /** Goes before what the primary itself has. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether another worker serves. */
  hasOthers(): boolean;
}

/** Starts a worker with this process's environment, command line and output. */
export function launch(seat: Seat, { env, hasOthers }: LaunchOptions): Launched {
  const forked = cluster.fork({ ...env, [seatVariable]: encodeSeat(seat) });
  saveConnections(forked.process, hasOthers);
  const line = createLine(forked.process);
  let failure: Failure | undefined;
  let lastWord: MetricsSnapshot | undefined;
  line.onNote("failed", (note) => {
    failure = note;
  });
  line.onNote("leaving", (counted) => {
    lastWord = counted;
  });
  const ended = new Promise<string>((resolve) => {
    forked.once("exit", (code, signal) =>
      resolve(failure?.message ?? signal ?? `exit code ${code}`),
    );
    // A process that could not even be started never exits.
    forked.process.once("error", (error) => {
      if (forked.process.pid === undefined) resolve(error.message);
    });
  });
  const listening = new Promise<Listening>((resolve, reject) => {
    line.onNote("listening", resolve);
    void ended.then((how) => {
      const message = `a worker ended before it could serve (${how})`;
      reject(new StartFailure(failure ?? { message, exitCode: 1 }));
    });
  });
  let serves = false;
  let draining: Promise<void> | undefined;

  async function drain(ending: Ending, withinMs: number): Promise<void> {
    serves = false;
    const timer = setTimeout(kill, withinMs);
    void line.tell("drain", ending);
    await ended;
    clearTimeout(timer);
  }
  async function kill(): Promise<void> {
    forked.process.kill("SIGKILL");
    await ended;
  }
  const late = setTimeout(kill, startMs);
  listening.then(
    () => {
      clearTimeout(late);
      serves = draining === undefined;
    },
    () => clearTimeout(late),
  );
  void ended.then(() => {
    serves = false;
  });
  return {
    seat,
    pid: forked.process.pid,
    line,
    listening,
    get serves() {
      return serves;
    },
    ended,
    lastWord: () => lastWord,
    drain(ending, withinMs) {
      draining ??= drain(ending, withinMs);
      return draining;
    },
    kill,
  };
}
