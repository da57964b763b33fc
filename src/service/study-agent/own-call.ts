import type { Call, CallRecord } from "../../domain/call.js";
import { type Deadline, deadlineError, remainingMs } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";

/**
 * A call within a call. Its signal aborts when the outer one's does, at its own deadline if it has
 * one, and when it is stopped. Disposed, it leaves no timer and no listener behind.
 */
export class OwnCall implements Call, Disposable {
  readonly requestId: string;
  readonly caller: string;
  readonly signal: AbortSignal;
  readonly deadline: Deadline;
  readonly record: CallRecord;
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  readonly #follow = (): void => this.#controller.abort(this.#outer.reason);
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(
    outer: Call,
    own: { readonly deadline?: Deadline; readonly record?: CallRecord } = {},
  ) {
    const { deadline, record = outer.record } = own;
    this.requestId = outer.requestId;
    this.caller = outer.caller;
    this.record = record;
    this.deadline = deadline ?? outer.deadline;
    this.signal = this.#controller.signal;
    this.#outer = outer.signal;
    if (this.#outer.aborted) this.#follow();
    else this.#outer.addEventListener("abort", this.#follow, { once: true });
    if (deadline !== undefined) {
      const end = () => this.#controller.abort(deadlineError(deadline));
      this.#timer = setTimeout(end, Math.max(0, remainingMs(deadline)));
    }
  }

  /** Nobody waits for the work any more. */
  stop(): void {
    this.#controller.abort(new StudlyError("cancelled", "The work is not wanted any more."));
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener("abort", this.#follow);
  }
}
