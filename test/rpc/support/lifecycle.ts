import { StudlyError } from "../../../src/domain/errors.js";
import type { Lifecycle } from "../../../src/domain/lifecycle.js";

/** A lifecycle that a test drives. */
export class TestLifecycle implements Lifecycle {
  draining = false;
  readonly #controller = new AbortController();
  readonly stop = this.#controller.signal;

  stopNow(): void {
    this.draining = true;
    this.#controller.abort(new StudlyError("unavailable", "The server is shutting down."));
  }
}
