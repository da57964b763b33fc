import { createMemoryStore, type MemoryStoreOptions } from "./memory.js";
import type { Store } from "./store.js";

type Open = (url: string, options: MemoryStoreOptions) => Promise<Store>;

const schemes: Readonly<Record<string, Open>> = {
  memory: async (_url, options) => createMemoryStore(options),
};

/**
 * The store that a URL names. The scheme decides: `memory:`.
 * Throws an Error that names the supported ones; it never quotes the URL, which may hold a password.
 */
export async function openStore(url: string, options: MemoryStoreOptions): Promise<Store> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const open = scheme !== undefined && Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (open === undefined) {
    const supported = Object.keys(schemes).map((name) => `${name}:`);
    const what = scheme === undefined ? "The store URL has no scheme" : `No store for "${scheme}:"`;
    throw new Error(`${what}; supported: ${supported.join(", ")}.`);
  }
  return open(url, options);
}
