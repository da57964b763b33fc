import type { Reply } from "../../domain/conversation.js";
import { decodeRecord, encodeRecord } from "../records/record.js";
import type { Environment } from "./environment.js";
import { keyPart, last } from "./key-part.js";
import type { Key } from "./table.js";

/** Where a reply is, and what else belongs to it. */
export interface ReplyPlace {
  readonly contextId: string;
  /** The version of the commit that stored it. */
  readonly number: number;
  readonly keys: readonly string[];
  /** The version of its plan, if that is one of the context's. */
  readonly plan?: number;
}

type Details = Pick<ReplyPlace, "keys" | "plan">;

/** The replies of contexts. `put` and `remove` are for the callback of `write`. */
export interface Replies {
  find(key: string): ReplyPlace | undefined;
  /** Without its plan where that is one of the context's. */
  read(place: ReplyPlace): Reply;
  put(place: ReplyPlace, record: Uint8Array): void;
  remove(place: ReplyPlace): void;
  /** Those of a context, the oldest first. */
  of(contextId: string): readonly ReplyPlace[];
}

/** The record of a reply, to be made before the transaction. */
export function replyRecord(reply: Reply, withoutPlan: boolean): Uint8Array {
  const { plan, ...rest } = reply;
  return encodeRecord(withoutPlan ? rest : reply);
}

export function createReplies(environment: Environment): Replies {
  const records = environment.records("replies");
  const details = environment.index<Details>("replies.details");
  const byKey = environment.index<readonly [string, number]>("replies.by-key");

  function placeAt(contextId: string, number: number): ReplyPlace | undefined {
    const own = details.get([contextId, number]);
    return own === undefined ? undefined : { contextId, number, ...own };
  }

  return {
    find(key) {
      const place = byKey.get(keyPart(key));
      return place === undefined ? undefined : placeAt(...place);
    },
    read({ contextId, number }) {
      const bytes = records.get([contextId, number]);
      if (bytes === undefined) throw new Error("A reply is missing from the store.");
      return decodeRecord<Reply>("reply", bytes);
    },
    put({ contextId, number, ...own }, record) {
      const key: Key = [contextId, number];
      records.put(key, record);
      details.put(key, own);
      for (const name of own.keys) byKey.put(keyPart(name), [contextId, number]);
    },
    remove({ contextId, number, keys }) {
      records.remove([contextId, number]);
      details.remove([contextId, number]);
      for (const key of keys) {
        const [id, of] = byKey.get(keyPart(key)) ?? [];
        // It may have passed to another one meanwhile.
        if (id === contextId && of === number) byKey.remove(keyPart(key));
      }
    },
    of: (contextId) =>
      [...details.range({ start: [contextId], end: [contextId, last] })].map(({ key, value }) => ({
        contextId,
        number: Number(key[1]),
        ...value,
      })),
  };
}
