import { Code, ConnectError } from "@connectrpc/connect";
import type { Call, CallRecord } from "../../domain/call.js";
import { type Deadline, deadlineError, remainingMs } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";
import { maxTimerMs } from "../timeout-header.js";

export interface ActiveCallInit {
  readonly requestId: string;
  readonly caller: string;
  readonly deadline: Deadline;
  readonly record: CallRecord;
  /** Aborts when the caller goes away. */
  readonly upstream: AbortSignal;
  /** Where the call is found when the process must stop. */
  readonly registry: Set<ActiveCall>;
}

/**
 * A call with its timer, its listener on the caller and its place in the registry: all three are gone
 * once it ends, whichever way.
 */
export class ActiveCall implements Call {
  readonly requestId: string;
  readonly caller: string;
  readonly signal: AbortSignal;
  readonly deadline: Deadline;
  readonly record: CallRecord;
  /** Why the call was cut short. */
  error: StudlyError | undefined;
  /** Told when the call is cut short, before `signal` aborts. */
  onAbort: ((error: StudlyError) => void) | undefined;
  readonly #controller = new AbortController();
  readonly #upstream: AbortSignal;
  readonly #registry: Set<ActiveCall>;
  #timer: NodeJS.Timeout | undefined;

  constructor(init: ActiveCallInit) {
    this.requestId = init.requestId;
    this.caller = init.caller;
    this.deadline = init.deadline;
    this.record = init.record;
    this.signal = this.#controller.signal;
    this.#upstream = init.upstream;
    this.#registry = init.registry;
    this.#start();
  }

  #start(): void {
    if (this.#upstream.aborted) {
      this.handleEvent();
      return;
    }
    const left = remainingMs(this.deadline);
    if (left <= 0) {
      this.abort(deadlineError(this.deadline));
      return;
    }
    if (left <= maxTimerMs) this.#timer = setTimeout(onDeadline, Math.ceil(left), this);
    this.#upstream.addEventListener("abort", this);
    this.#registry.add(this);
  }

  /** The caller went away, or Connect's own timer was first. */
  handleEvent(): void {
    this.abort(this.#upstreamError());
  }

  /** Cuts the call short. */
  abort(error: StudlyError): void {
    if (this.error !== undefined) return;
    this.error = error;
    this.end();
    this.onAbort?.(error);
    this.#controller.abort(error);
  }

  /** The handler has failed, for this reason; whatever it left running below is of no use. */
  fail(reason: unknown): void {
    this.end();
    this.#controller.abort(reason);
  }

  /** The call needs no deadline any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#upstream.removeEventListener("abort", this);
    this.#registry.delete(this);
  }

  #upstreamError(): StudlyError {
    const reason: unknown = this.#upstream.reason;
    if (reason instanceof StudlyError) return reason;
    if (reason instanceof ConnectError && reason.code === Code.DeadlineExceeded) {
      return deadlineError(this.deadline);
    }
    return new StudlyError("cancelled", "The caller went away.");
  }
}

function onDeadline(call: ActiveCall): void {
  call.abort(deadlineError(call.deadline));
}
