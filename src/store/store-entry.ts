import type { Context, Reply } from "../domain/conversation.js";
import type { NumberedUpdate } from "../domain/task.js";
import type { StoredPush, StoredTask } from "./task-store.js";

/** Something that a store holds, with all that belongs to it: a line of an export. */
export type StoreEntry =
  | {
      readonly kind: "context";
      readonly context: Context;
      /** Oldest first. */
      readonly replies: readonly { readonly keys: readonly string[]; readonly value: Reply }[];
    }
  | {
      readonly kind: "task";
      readonly stored: StoredTask;
      /** Under which it is found again. */
      readonly keys: readonly string[];
      readonly updates: readonly NumberedUpdate[];
      readonly pushes: readonly StoredPush[];
    };

/** Everything out of a store, and into another one. */
export interface Portable {
  /** As it was at one moment where the store can do that; contexts first. */
  entries(): AsyncIterable<StoreEntry>;
  /**
   * Takes the place of what has the same id. The work of a task that is not over has no holder then: a
   * server goes on with it.
   */
  put(entry: StoreEntry): Promise<void>;
}
