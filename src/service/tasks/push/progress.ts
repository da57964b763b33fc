import { isSettled, type PushConfig, type PushPlace } from "../../../domain/task.js";
import type { StoredPush, StoredTask } from "../../../store/task-store.js";
import { isSameConfig } from "./courier.js";

/** How far a receiver has come, as this process knows it. */
interface Known {
  readonly config: PushConfig;
  readonly place: PushPlace | undefined;
  /** The store has had a place of it. */
  readonly isSaved: boolean;
}

/**
 * How far the receivers of one task have come. The store says so; what it could not store is known here, so
 * that nothing is sent again as long as this process lives.
 */
export class Progress {
  readonly #known = new Map<string, Known>();

  /** The configuration with the place to go on from. */
  of({ config, place }: StoredPush): StoredPush {
    const known = this.#known.get(config.id);
    const isReplaced =
      known === undefined ||
      !isSameConfig(known.config, config) ||
      (known.isSaved && place === undefined);
    const next = isReplaced ? { config, place, isSaved: place !== undefined } : known;
    this.#known.set(config.id, next);
    return next.place === undefined ? { config } : { config, place: next.place };
  }

  reached(config: PushConfig, place: PushPlace, isStored: boolean): void {
    const isSaved = isStored || this.#known.get(config.id)?.isSaved === true;
    this.#known.set(config.id, { config, place, isSaved });
  }

  forget(id: string): void {
    this.#known.delete(id);
  }
}

/** There is something to deliver now. */
export function isBehind({ place }: StoredPush, stored: StoredTask | undefined): boolean {
  if (stored === undefined || place?.isGivenUp) return false;
  return place === undefined || place.number < stored.number;
}

/** There is something to deliver, or soon may be. */
export function isWanted(push: StoredPush, stored: StoredTask | undefined): boolean {
  if (stored === undefined || push.place?.isGivenUp) return false;
  return isBehind(push, stored) || !isSettled(stored.task.status.state);
}
