import { setTimeout as sleep } from "node:timers/promises";
import { openSse } from "../soak/sse.js";

/** An event as it was told: its number and what it said. */
export interface ToldEvent {
  readonly number: number;
  readonly data: string;
}

/**
 * A reader that follows a task to its end over servers that die: it comes back with the number of the
 * last event that it has heard, to any of the addresses.
 */
export class Follower {
  readonly told: ToldEvent[] = [];
  readonly ended: Promise<void>;

  constructor(
    private readonly urls: readonly string[],
    private readonly taskId: string,
    private readonly patienceMs = 60_000,
  ) {
    this.ended = this.#follow();
  }

  async #follow(): Promise<void> {
    const end = Date.now() + this.patienceMs;
    for (let n = 0; Date.now() < end; n++) {
      if (await this.#hear(this.urls[n % this.urls.length] ?? "")) return;
      await sleep(25);
    }
  }

  /** True if the stream came to its own end. */
  async #hear(url: string): Promise<boolean> {
    const last = this.told.at(-1)?.number ?? 0;
    const headers = { "last-event-id": String(last) };
    const stream = openSse({
      method: "GET",
      url: `${url}/tasks/${this.taskId}:subscribe`,
      headers,
    });
    try {
      for await (const { id, data } of stream.events()) {
        // An error, for instance of a store that is away: it is no event of the task.
        if (id === undefined) return false;
        this.told.push({ number: Number(id), data });
        if (/"TASK_STATE_(COMPLETED|FAILED|CANCELED|REJECTED)"/.test(data)) return true;
      }
    } catch {
      // The server went away.
    }
    return false;
  }
}

/** All that is told of a task that is over, from the first event on. */
export async function toldOf(url: string, taskId: string): Promise<readonly ToldEvent[]> {
  const follower = new Follower([url], taskId, 10_000);
  await follower.ended;
  return follower.told;
}

/** True if the numbers are 1, 2, 3... without one missing or told twice. */
export function isGapless(told: readonly ToldEvent[]): boolean {
  return told.length > 0 && told.every(({ number }, index) => number === index + 1);
}
