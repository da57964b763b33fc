import { hash, timingSafeEqual } from "node:crypto";
import { StudlyError } from "../domain/errors.js";
import { exportPlan } from "../export/export.js";
import { noPlanYet, readOwned } from "./access.js";
import { throwIfOver } from "./call-end.js";
import type { StudyDependencies } from "./dependencies.js";
import { contextIdOf, feedTokenFor } from "./feed-token.js";
import type { KeyedMutex } from "./keyed-mutex.js";
import type { StudyService } from "./study.js";

/** For those who hold the token: they need not be the plan's owner. */
export function createGetFeed({ store, clock }: StudyDependencies): StudyService["getFeed"] {
  return async (feedToken, format) => {
    const contextId = contextIdOf(feedToken);
    const found = contextId === undefined ? undefined : await store.read(contextId);
    const { plan, feedToken: valid } = found?.value ?? {};
    if (plan === undefined || valid === undefined || !isSame(valid, feedToken)) throw noFeed();
    return exportPlan(plan, format, { now: clock(), feed: true });
  };
}

export function createRotateFeedToken(
  { store, clock, newId }: StudyDependencies,
  locks: KeyedMutex,
): StudyService["rotateFeedToken"] {
  return (contextId, call) =>
    locks.run(contextId, call, async () => {
      for (;;) {
        const { value, version } = await readOwned(store, contextId, call);
        if (value.plan === undefined) throw noPlanYet(contextId);
        const feedToken = feedTokenFor(contextId, newId);
        const updatedAt = Math.max(value.updatedAt, clock().getTime());
        throwIfOver(call);
        const context = { ...value, feedToken, updatedAt };
        if (await store.commit({ context, expected: version })) return feedToken;
      }
    });
}

function noFeed(): StudlyError {
  return new StudlyError(
    "not_found",
    "There is no plan at this address. Its owner may have deleted it or changed the address.",
  );
}

/** In a time that tells nothing of either. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(hash("sha256", a, "buffer"), hash("sha256", b, "buffer"));
}
