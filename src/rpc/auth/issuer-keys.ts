import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from "jose";
import { StudlyError } from "../../domain/errors.js";

export interface IssuerKeysOptions {
  /** The `iss` of the tokens, as it stands there. */
  readonly issuer: string;
  /** The issuer's public keys, or where they are; absent: where its OpenID configuration says. */
  readonly keys?: JSONWebKeySet | { readonly jwksUrl: string };
  /** A call waits for the keys no longer than this, in ms; default 800. The fetch goes on for those who come next. */
  readonly jwksTimeoutMs?: number;
}

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

const defaultTimeoutMs = 800;
const fetchTimeoutMs = 3_000;
/** After the keys could not be had, for how long nobody waits for them. */
const pauseMs = 1_000;

/** Where an issuer describes itself (OpenID Connect Discovery 1.0, §4). */
export function openIdConnectUrlOf(issuer: string): string {
  return `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
}

/**
 * The issuer's keys, for jose: fetched when the first token comes, and kept for ten minutes. Rejects with
 * StudlyError unavailable if they cannot be had in time; with jose's errors if the token names none of them.
 */
export function createIssuerKeys(options: IssuerKeysOptions): JWTVerifyGetKey {
  const { keys, jwksTimeoutMs = defaultTimeoutMs } = options;
  if (keys !== undefined && "keys" in keys) return createLocalJWKSet(keys);
  const source = createSource(options.issuer, keys?.jwksUrl);
  let pausedUntil = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    // Keys at hand stay good: a token that names an unknown one must not shut the others out.
    if (!source.fresh() && performance.now() < pausedUntil) throw keysAway(undefined);
    try {
      return await within(
        jwksTimeoutMs,
        source.get().then((remote) => remote(header, token)),
      );
    } catch (error) {
      if (isAboutToken(error)) throw error;
      pausedUntil = performance.now() + pauseMs;
      throw keysAway(error);
    }
  };
}

/** The remote keys; where they are is asked once, by whoever comes first. */
function createSource(issuer: string, jwksUrl: string | undefined) {
  let remote = jwksUrl === undefined ? undefined : remoteKeys(jwksUrl);
  let finding: Promise<RemoteKeys> | undefined;
  const find = async () => {
    try {
      remote = remoteKeys(await discover(issuer));
      return remote;
    } finally {
      finding = undefined;
    }
  };
  return {
    fresh: () => remote?.fresh === true,
    get(): Promise<RemoteKeys> {
      if (remote !== undefined) return Promise.resolve(remote);
      finding ??= find();
      return finding;
    },
  };
}

function remoteKeys(url: string): RemoteKeys {
  return createRemoteJWKSet(new URL(url), { timeoutDuration: fetchTimeoutMs });
}

async function discover(issuer: string): Promise<string> {
  const response = await fetch(openIdConnectUrlOf(issuer), {
    headers: { accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(fetchTimeoutMs),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the OpenID configuration is not there: ${response.status}`);
  }
  const configuration = (await response.json()) as Record<string, unknown> | null;
  const { issuer: named, jwks_uri: jwksUrl } = configuration ?? {};
  // OpenID Connect Discovery 1.0, §4.3: it must be the very same.
  if (named !== issuer) throw new Error("the OpenID configuration is that of another issuer");
  if (typeof jwksUrl !== "string") throw new Error("the OpenID configuration names no keys");
  return jwksUrl;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new errors.JWKSTimeout()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

function keysAway(cause: unknown): StudlyError {
  return new StudlyError(
    "unavailable",
    "The keys of the tokens' issuer cannot be had, so nobody can be let in by a token. Try again.",
    { retryAfterMs: pauseMs, metadata: { retryable: "true" }, cause },
  );
}
