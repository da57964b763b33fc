import { randomUUID } from "node:crypto";
import { type OpenOptions, openStores, type Stores } from "../../../src/store/open.js";
import { missingRedis, type RedisProcess } from "./redis-process.js";

/** Why a suite is skipped, for its name; "" where it runs. */
export const missing = missingRedis() ?? "";

/** A place in a Redis that nobody else uses. */
export function freshUrl({ url }: Pick<RedisProcess, "url">): string {
  return `${url}${url.includes("?") ? "&" : "?"}prefix=${randomUUID()}`;
}

/** Stores at a URL, with limits that nothing reaches. */
export function openAt(url: string, own: Partial<OpenOptions> = {}): Promise<Stores> {
  return openStores(url, { maxContexts: 1_000, maxTasks: 1_000, ttlMs: 60_000, ...own });
}
