import cluster from "node:cluster";
import type { MetricsSnapshot } from "../telemetry/telemetry.js";
import { createLine, type Line } from "./line.js";
import type { Failure, Listening } from "./messages.js";
import { encodeSeat, type Seat, seatVariable } from "./seat.js";
import { StartFailure } from "./start-failure.js";

/** A worker as the primary sees it. */
export interface Launched {
  readonly seat: Seat;
  readonly pid: number | undefined;
  readonly line: Line;
  /** Rejects with StartFailure if it ends before it serves. */
  readonly listening: Promise<Listening>;
  /** Resolves when the process has ended, with how: "exit code 1", "SIGKILL". */
  readonly ended: Promise<string>;
  /** What it had counted, if it could still say so at its end. */
  lastWord(): MetricsSnapshot | undefined;
  /** Lets it finish what is under way, and end; then it is ended. Resolves when it is. */
  drain(withinMs: number): Promise<void>;
  kill(): void;
}

/** Starts a worker with this process's environment, command line and output. */
export function launch(seat: Seat, env: Readonly<Record<string, string>>): Launched {
  const forked = cluster.fork({ ...env, [seatVariable]: encodeSeat(seat) });
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
    forked.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
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
  let draining: Promise<void> | undefined;

  async function drain(withinMs: number): Promise<void> {
    const timer = setTimeout(kill, withinMs);
    await line.tell("drain", null);
    await ended;
    clearTimeout(timer);
  }
  function kill(): void {
    forked.process.kill("SIGKILL");
  }
  // Whoever waits for it hears of it; nobody has to.
  listening.catch(() => undefined);
  return {
    seat,
    pid: forked.process.pid,
    line,
    listening,
    ended,
    lastWord: () => lastWord,
    drain(withinMs) {
      draining ??= drain(withinMs);
      return draining;
    },
    kill,
  };
}
