import type { Planner } from "../planner/planner.js";
import type { Store } from "../store/store.js";
import type { KeyedMutex } from "./keyed-mutex.js";

/** What the study service stands on. */
export interface StudyDependencies {
  readonly planner: Planner;
  readonly store: Store;
  /** The current time; the planner's "today" and the contexts' times come from it. */
  readonly clock: () => Date;
  /** A new unguessable id of at most 128 characters, for instance `crypto.randomUUID`. */
  readonly newId: () => string;
  /** Size of a context's history, in tokens of about 4 characters. */
  readonly historyTokens: number;
  /** Keeps the commits of one context in order; made here if absent. */
  readonly locks?: KeyedMutex;
}
