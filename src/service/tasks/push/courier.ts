import { setTimeout as sleep } from "node:timers/promises";
import type { PushConfig, PushPlace } from "../../../domain/task.js";
import type { StoredPush, TaskStore } from "../../../store/task-store.js";
import { createFeed, type PushEvent } from "./feed.js";
import type { Host, Hosts } from "./hosts.js";
import type { PushOutcome } from "./outcome.js";
import { createRetries, type RetryOptions } from "./retries.js";
import type { PushSender } from "./sender.js";

/** What became of an attempt, for logs and metrics; no URL, no token, no credentials. */
export interface PushResult {
  readonly kind: "acknowledged" | "failed" | "postponed" | "given_up";
  readonly taskId: string;
  /** Of the configuration. */
  readonly id: string;
  /** Host and port; absent if it was not known yet. */
  readonly host?: string;
  readonly outcome: PushOutcome;
  /** At this update, this one included. */
  readonly attempts: number;
  /** Of this attempt, with the wait for its turn, in ms. */
  readonly elapsedMs: number;
  /** When there will be another, in ms. */
  readonly retryInMs?: number;
}

export interface CourierOptions {
  readonly store: TaskStore;
  readonly sender: PushSender;
  readonly hosts: Hosts;
  readonly retries: RetryOptions;
  /** The StreamResponse of an event as JSON; `config` says for whom. */
  readonly encode: (event: PushEvent, config: PushConfig) => string;
  /** Must not throw. */
  readonly onResult?: (result: PushResult) => void;
  /** Stores how far the receiver has come. False if the delivery is no longer this one's. */
  readonly save: (place: PushPlace) => Promise<boolean>;
  /** Called in the same turn in which it stops to listen to `wake`. */
  readonly ended: (end: CourierEnd) => void;
}

/** "idle": until there is news. "over": there will be none. "gone": the configuration is another one, or nobody's. */
export type CourierEnd = "idle" | "over" | "gone" | "given_up" | "stopped";

/** Brings one configuration's events to its receiver, one after the other, until there is none. */
export interface Courier {
  /** Resolves when it has read what it tells first: whatever happens to the task then is told by itself. */
  readonly begun: Promise<void>;
  /** There is news: look again before you end. */
  wake(): void;
  /** Ends the request that is under way; resolves when nothing is left of it. */
  stop(): Promise<void>;
}

export function startCourier({ config, place }: StoredPush, options: CourierOptions): Courier {
  const { store, sender, hosts, encode, onResult } = options;
  const { taskId, id } = config;
  const stopping = new AbortController();
  const { signal } = stopping;
  const feed = createFeed(store, taskId, place);
  const begun = Promise.withResolvers<void>();
  let host: Host | undefined;
  let isWoken = false;

  /** The host's way is left only for another one: what is known of it stays while it fails. */
  function enter({ url }: PushConfig): Host {
    const name = URL.parse(url)?.host ?? "";
    if (host?.name === name) return host;
    host?.[Symbol.dispose]();
    host = hosts.enter(name);
    return host;
  }

  async function attempt(isForced: boolean): Promise<PushOutcome | CourierEnd> {
    const stored = (await store.pushes(taskId)).find((one) => one.config.id === id);
    if (stored === undefined || !isSameConfig(stored.config, config)) return "gone";
    const event = await feed.next();
    begun.resolve();
    if (event === undefined) return feed.isOver ? "over" : "idle";
    const send = async (): Promise<PushOutcome> => {
      signal.throwIfAborted();
      return sender.send(config, encode(event, config), signal);
    };
    return enter(config).run(send, { signal, isForced });
  }

  async function attemptSafely(isForced: boolean): Promise<PushOutcome | CourierEnd> {
    try {
      return await attempt(isForced);
    } catch (error) {
      return { reason: "internal", error };
    } finally {
      signal.throwIfAborted();
    }
  }

  async function deliverAll(): Promise<CourierEnd> {
    let retries = createRetries(options.retries);
    for (;;) {
      const startedAt = performance.now();
      const outcome = await attemptSafely(retries.isLastChance);
      if (typeof outcome === "string") return outcome;
      const elapsedMs = performance.now() - startedAt;
      const where = host === undefined ? {} : { host: host.name };
      const facts = { taskId, id, ...where, outcome, elapsedMs };
      if (outcome.reason === "acknowledged") {
        const reached = feed.acknowledge();
        onResult?.({ kind: "acknowledged", ...facts, attempts: retries.attempts + 1 });
        if (reached !== undefined && !(await options.save(reached))) return "gone";
        retries = createRetries(options.retries);
        continue;
      }
      const retryInMs = retries.waitAfter(outcome);
      const { attempts } = retries;
      if (retryInMs === undefined) {
        onResult?.({ kind: "given_up", ...facts, attempts });
        await options.save({ number: 0, contextId: "", ...feed.place, isGivenUp: true });
        return "given_up";
      }
      const kind = outcome.reason === "resting" ? "postponed" : "failed";
      onResult?.({ kind, ...facts, attempts, retryInMs });
      await sleep(retryInMs, undefined, { signal });
    }
  }

  async function run(): Promise<void> {
    let end: CourierEnd = "stopped";
    try {
      do {
        isWoken = false;
        end = await deliverAll();
      } while (end === "idle" && isWoken);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      begun.resolve();
      host?.[Symbol.dispose]();
      // Whoever has stopped it may have begun anew: what it found is of no interest.
      options.ended(signal.aborted ? "stopped" : end);
    }
  }

  const done = run();
  return {
    begun: begun.promise,
    wake() {
      isWoken = true;
    },
    stop() {
      stopping.abort();
      return done;
    },
  };
}

/** True if both are for the same receiver, in the same way. */
export function isSameConfig(a: PushConfig, b: PushConfig): boolean {
  return (
    a.url === b.url &&
    a.token === b.token &&
    a.authentication?.scheme === b.authentication?.scheme &&
    a.authentication?.credentials === b.authentication?.credentials
  );
}
