import type { IncomingMessage } from "node:http";
import type { Http2ServerRequest } from "node:http2";

/** setTimeout fires at once above this. */
const maxTimerMs = 2 ** 31 - 1;

interface Waiting {
  resolve(result: IteratorResult<Uint8Array, undefined>): void;
  reject(error: unknown): void;
}

const done: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** Told which failure it was; what they return is thrown at the reader. */
export interface BodyFailures {
  late(): unknown;
  callerGone(): unknown;
}

/**
 * A request's body that ends with an error, instead of never, when it has not come completely by
 * the deadline or when the caller goes away. Reading stops at any time without closing the connection:
 * the answer still has to go out on it.
 */
export class RequestBody implements AsyncIterableIterator<Uint8Array, undefined> {
  private waiting: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private failure: unknown;
  private listening = false;

  /** `deadlineAt` is an instant of `performance.now()`; Infinity for none. */
  constructor(
    private readonly request: IncomingMessage | Http2ServerRequest,
    private readonly deadlineAt: number,
    private readonly failures: BodyFailures,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const chunk: Uint8Array | null = this.request.read();
    if (chunk !== null) return Promise.resolve({ done: false, value: chunk });
    if (this.request.readableEnded) return this.return();
    if (this.request.destroyed) return Promise.reject(this.failures.callerGone());
    if (!this.listening) this.listen();
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.unlisten();
    return Promise.resolve(done);
  }

  throw(): Promise<IteratorReturnResult<undefined>> {
    return this.return();
  }

  private readonly onReadable = (): void => {
    if (this.waiting === undefined) return;
    const chunk: Uint8Array | null = this.request.read();
    if (chunk !== null) this.settle({ done: false, value: chunk });
  };

  private readonly onEnd = (): void => {
    this.unlisten();
    this.settle(done);
  };

  private readonly onGone = (): void => {
    this.fail(this.failures.callerGone());
  };

  private readonly onTimer = (): void => {
    this.fail(this.failures.late());
  };

  private listen(): void {
    this.listening = true;
    const { request } = this;
    request.on("readable", this.onReadable).on("end", this.onEnd);
    request.on("close", this.onGone).on("error", this.onGone);
    // Lasting calls have none; what setTimeout cannot hold is as good as none.
    if (this.deadlineAt - performance.now() > maxTimerMs) return;
    this.timer = setTimeout(this.onTimer, Math.max(0, this.deadlineAt - performance.now()));
  }

  private unlisten(): void {
    if (!this.listening) return;
    this.listening = false;
    clearTimeout(this.timer);
    const { request } = this;
    request.off("readable", this.onReadable).off("end", this.onEnd);
    request.off("close", this.onGone).off("error", this.onGone);
  }

  private settle(result: IteratorResult<Uint8Array, undefined>): void {
    const waiting = this.waiting;
    this.waiting = undefined;
    waiting?.resolve(result);
  }

  private fail(error: unknown): void {
    this.unlisten();
    this.failure = error;
    const waiting = this.waiting;
    this.waiting = undefined;
    waiting?.reject(error);
  }
}
