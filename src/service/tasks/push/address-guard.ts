import type { LookupAddress } from "node:dns";
import { lookup as lookupAll } from "node:dns/promises";
import { isIP } from "node:net";
import { StudlyError } from "../../../domain/errors.js";
import { createAllowedHosts } from "./allowed-hosts.js";
import { nonPublicKind } from "./public-address.js";
import { until } from "./until.js";

export interface AddressGuardOptions {
  /** PUSH_ALLOW_HOSTS: "host" or "host:port", which may be called even where they are not public. */
  readonly allowHosts: readonly string[];
  /** All addresses of a name; default: the machine's resolver. Rejects if there is none. */
  readonly lookup?: (hostname: string) => Promise<readonly LookupAddress[]>;
  /** How long a name may take when a URL is checked, in ms; default: 2,000. */
  readonly lookupTimeoutMs?: number;
}

/** A URL with the addresses that were checked; a connection may be made to these only. */
export interface PinnedUrl {
  readonly url: URL;
  /** At least one. */
  readonly addresses: readonly LookupAddress[];
}

/** Which URLs may be called (A2A 1.0, §13.2: server-side request forgery). */
export interface AddressGuard {
  /**
   * For a new configuration. Throws StudlyError invalid_argument (field "url") for a URL that may not
   * be called. A name that has no address now passes, since it may have one later: `pin` decides.
   */
  assertCallable(url: string): Promise<void>;
  /**
   * For one delivery. Throws as `assertCallable` does, StudlyError "unavailable" if the name has no
   * address, and the signal's reason.
   */
  pin(url: string, signal: AbortSignal): Promise<PinnedUrl>;
}

const longestUrl = 2_048;

/** Throws Error for an entry of `allowHosts` that is no host. */
export function createAddressGuard(options: AddressGuardOptions): AddressGuard {
  const allowed = createAllowedHosts(options.allowHosts);
  const lookup = options.lookup ?? ((hostname) => lookupAll(hostname, { all: true }));

  async function pin(text: string, signal: AbortSignal): Promise<PinnedUrl> {
    const url = parse(text);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const family = isIP(host);
    const addresses =
      family === 0 ? await resolve(host, lookup, signal) : [{ address: host, family }];
    if (allowed.has(url)) return { url, addresses };
    for (const { address } of addresses) {
      const kind = nonPublicKind(address);
      if (kind === undefined) continue;
      // Where a name of somebody else's network leads is not told.
      throw family === 0
        ? refused(`${host} is not a host of the public internet`)
        : refused(`${host} is a ${kind} address, not one of the public internet`);
    }
    return { url, addresses };
  }

  return {
    pin,
    async assertCallable(url) {
      const ending = new AbortController();
      const timer = setTimeout(
        () => ending.abort(unresolved("The name server does not answer.")),
        options.lookupTimeoutMs ?? 2_000,
      );
      try {
        await pin(url, ending.signal);
      } catch (error) {
        if (!(error instanceof StudlyError && error.code === "unavailable")) throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function parse(text: string): URL {
  if (text === "") throw refused("it is missing");
  if (text.length > longestUrl) throw refused(`it is longer than ${longestUrl} characters`);
  const url = URL.parse(text);
  if (url === null) throw refused("it is not an absolute URL");
  const { protocol } = url;
  if (protocol !== "https:" && protocol !== "http:") throw refused("it is neither https nor http");
  if (url.username !== "" || url.password !== "") {
    throw refused('it contains a user name or password; give those in "authentication"');
  }
  return url;
}

async function resolve(
  host: string,
  lookup: NonNullable<AddressGuardOptions["lookup"]>,
  signal: AbortSignal,
): Promise<readonly LookupAddress[]> {
  const found = await until(
    lookup(host).catch((cause: unknown) => {
      throw unresolved(`${host} has no address.`, cause);
    }),
    signal,
  );
  if (found.length === 0) throw unresolved(`${host} has no address.`);
  return found;
}

function unresolved(message: string, cause?: unknown): StudlyError {
  return new StudlyError("unavailable", message, { cause });
}

function refused(why: string): StudlyError {
  return new StudlyError(
    "invalid_argument",
    `The push notification URL may not be called: ${why}. ` +
      "Give an https or http URL at a public address, or have the operator name the host in PUSH_ALLOW_HOSTS.",
    { violations: [{ field: "url", description: `The URL may not be called: ${why}.` }] },
  );
}
