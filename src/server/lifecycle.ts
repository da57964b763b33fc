import { setMaxListeners } from "node:events";
import { StudlyError } from "../domain/errors.js";
import type { Lifecycle } from "../domain/lifecycle.js";

/** The server's side of a Lifecycle: the server turns it, everybody else reads it. */
export interface ServerLifecycle extends Lifecycle {
  /** From now on no new work is admitted; work in flight goes on. */
  beginDrain(): void;
  /** Ends what is still running: `stop` aborts with a StudlyError "unavailable". */
  abortRest(): void;
}

/** The lifecycle of one process; nothing happens until `beginDrain`. */
export function createLifecycle(): ServerLifecycle {
  const controller = new AbortController();
  // Every call in flight may listen; the default of ten listeners would warn.
  setMaxListeners(0, controller.signal);
  let draining = false;
  return {
    get draining() {
      return draining;
    },
    stop: controller.signal,
    beginDrain() {
      draining = true;
    },
    abortRest() {
      draining = true;
      if (controller.signal.aborted) return;
      controller.abort(
        new StudlyError("unavailable", "The service is shutting down. Try again in a moment.", {
          retryAfterMs: 1_000,
        }),
      );
    },
  };
}
