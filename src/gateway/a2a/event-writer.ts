import type { ServerResponse } from "node:http";

export const eventStreamType = "text/event-stream; charset=utf-8";

const streamHeaders = {
  "content-type": eventStreamType,
  "cache-control": "no-cache, no-transform",
  // nginx would hold the events back.
  "x-accel-buffering": "no",
};

/** Times in ms. */
export interface EventWriterOptions {
  /** A silent stream says something at least this often. */
  readonly heartbeatMs: number;
  /** A reader that takes nothing for so long, while there is something for it, is cut off. */
  readonly stalledReaderMs: number;
}

/** Writes server-sent events as fast as they are read, so that a slow reader costs one event of memory. */
export class EventWriter implements Disposable {
  readonly #response: ServerResponse;
  readonly #stalledReaderMs: number;
  readonly #heartbeat: NodeJS.Timeout;
  #waiting = false;

  /** Sends the head of the answer. */
  constructor(
    response: ServerResponse,
    headers: Readonly<Record<string, string>>,
    { heartbeatMs, stalledReaderMs }: EventWriterOptions,
  ) {
    this.#response = response;
    this.#stalledReaderMs = stalledReaderMs;
    response.writeHead(200, { ...headers, ...streamHeaders });
    response.flushHeaders();
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs);
  }

  /** Resolves when more may be written; false: the reader has gone, or was cut off. */
  async write(event: string): Promise<boolean> {
    const response = this.#response;
    if (response.destroyed) return false;
    this.#heartbeat.refresh();
    if (!response.write(event)) {
      this.#waiting = true;
      await drained(response, this.#stalledReaderMs);
      this.#waiting = false;
    }
    return !response.destroyed;
  }

  end(): void {
    if (!this.#response.destroyed) this.#response.end();
  }

  [Symbol.dispose](): void {
    clearInterval(this.#heartbeat);
  }

  /** A comment: keeps proxies and impatient clients from giving up while nothing happens. */
  #beat(): void {
    if (!this.#waiting && !this.#response.destroyed) this.#response.write(": waiting\n\n");
  }
}

/** Resolves when more may be written, or when nobody is there any more. */
function drained(response: ServerResponse, maxMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off("drain", done).off("close", done);
      resolve();
    };
    const timer = setTimeout(() => response.destroy(), maxMs);
    response.on("drain", done).on("close", done);
  });
}
