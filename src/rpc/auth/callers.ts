import { StudlyError } from "../../domain/errors.js";
import { createApiKeys } from "../api-keys.js";
import { anonymous, type Caller } from "./caller.js";
import { type Accepted, challengeOf, wanted } from "./challenge.js";
import { createJwtReader, type JwtOptions, looksLikeJwt } from "./jwt.js";

export type { Caller } from "./caller.js";
export type { JwtOptions } from "./jwt.js";

export interface CallersOptions {
  /** Keys of which callers may send one. */
  readonly apiKeys?: readonly string[];
  readonly jwt?: JwtOptions;
  /** Where there are keys or tokens: whether callers may send neither. Default: no. */
  readonly allowAnonymous?: boolean;
}

/** Tells callers apart. */
export interface Callers {
  /**
   * Who sends these headers: `Authorization: Bearer`, with a key or a JWT, or `x-api-key`. At once but for tokens.
   * Throws or rejects with StudlyError: unauthenticated, its metadata `challenge` being the value of
   * `WWW-Authenticate`; unavailable if a token cannot be checked now.
   *
   * Credentials that are no good are refused also where none are needed: whoever sends them wants to be known.
   */
  identify(header: Pick<Headers, "get">): Caller | Promise<Caller>;
}

/** Where neither keys nor tokens are set up, everybody is anonymous whatever they send. */
export function createCallers(options: CallersOptions = {}): Callers {
  const { apiKeys = [], jwt, allowAnonymous = false } = options;
  if (apiKeys.length === 0 && jwt === undefined) return { identify: () => anonymous };
  const accepted: Accepted = { apiKeys: apiKeys.length > 0, ...(jwt === undefined ? {} : { jwt }) };
  const keys = createApiKeys(apiKeys);
  const readJwt = jwt === undefined ? undefined : createJwtReader(jwt, accepted);
  return {
    identify(header) {
      const sent = credentialsIn(header);
      if (sent === undefined) {
        if (allowAnonymous) return anonymous;
        throw refused("", accepted);
      }
      const id = sent.secret === "" ? undefined : keys.callerOf(sent.secret);
      if (id !== undefined) return { id };
      if (sent.bearer && readJwt !== undefined && looksLikeJwt(sent.secret)) {
        return readJwt(sent.secret);
      }
      throw refused(unknownCredentials(sent, accepted), accepted);
    },
  };
}

interface Credentials {
  /** Sent as `Authorization: Bearer`. */
  readonly bearer: boolean;
  /** Empty: something else was sent. */
  readonly secret: string;
}

const bearerShape = /^bearer(?: +|$)/i;

/** undefined: none were sent. A bearer token goes before a key, and a key before any other scheme. */
function credentialsIn(header: Pick<Headers, "get">): Credentials | undefined {
  const authorization = header.get("authorization");
  if (authorization !== null && bearerShape.test(authorization)) {
    return { bearer: true, secret: authorization.replace(bearerShape, "").trim() };
  }
  const key = header.get("x-api-key");
  if (key !== null) return { bearer: false, secret: key };
  return authorization === null ? undefined : { bearer: false, secret: "" };
}

function unknownCredentials({ bearer, secret }: Credentials, { apiKeys, jwt }: Accepted): string {
  if (secret === "") return "These credentials are of no kind that is taken here.";
  if (bearer && jwt !== undefined) {
    return apiKeys ? "This is neither a known API key nor a JWT." : "This is not a JWT.";
  }
  return apiKeys ? "This API key is not known here." : "API keys are not taken here.";
}

function refused(problem: string, accepted: Accepted): StudlyError {
  const message = problem === "" ? wanted(accepted) : `${problem} ${wanted(accepted)}`;
  return new StudlyError("unauthenticated", message, {
    metadata: { challenge: challengeOf(accepted) },
  });
}
