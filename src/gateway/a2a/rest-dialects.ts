import type { IncomingMessage } from "node:http";
import type { Transport } from "@connectrpc/connect";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { createOldTransport } from "../../rpc/a2a-v0_3/old-transport.js";
import { type Failure, Refusal } from "../errors.js";
import type { A2ACall } from "./a2a-call.js";
import { statusTextOf } from "./errors.js";
import { type Job, jobOf } from "./job.js";
import { oldJobOf } from "./old-job.js";
import { restRequest } from "./rest-request.js";
import { compileRoutes, type Match, type Route } from "./routes.js";
import { oldErrorOf } from "./v0_3/errors.js";
import { matchV03Route, type OldMatch } from "./v0_3/routes.js";
import type { Version } from "./version.js";

/** How a version of A2A says things in HTTP+JSON. */
export interface RestDialect {
  /** What there is for a request; undefined: nothing of this version is at its path. */
  find(httpMethod: string, path: string): Target | undefined;
  /** JSON text. */
  errorText(failure: Failure): string;
  mediaTypeFor(request: IncomingMessage): string;
}

/** What a request goes to. */
export interface Target {
  /** Throws HTTP_METHOD_NOT_ALLOWED and others: the path is known, but not what is to be done there. */
  takesBody(): boolean;
  /** `body` is undefined where none is taken. Throws INVALID_ARGUMENT. */
  jobOf(call: A2ACall, body: unknown, query: string): Job;
}

/** The dialects of all versions, over a transport to the A2A service. */
export function createRestDialects(transport: Transport): Readonly<Record<Version, RestDialect>> {
  return { "1.0": newDialect(transport), "0.3": oldDialect(createOldTransport(transport)) };
}

/** The routes are those of the contract's google.api.http options (A2A 1.0, §11). */
function newDialect(transport: Transport): RestDialect {
  const find = compileRoutes(A2AService);
  return {
    find(httpMethod, path) {
      const match = find(path);
      return match && newTarget(transport, match, httpMethod);
    },
    errorText: statusTextOf,
    mediaTypeFor,
  };
}

function newTarget(transport: Transport, match: Match, httpMethod: string): Target {
  return {
    takesBody: () => routeOf(match, httpMethod).hasBody,
    jobOf(call, body, query) {
      const route = routeOf(match, httpMethod);
      call.name(route.method.name);
      const given = route.hasBody ? { body } : { query };
      return jobOf(transport, route.method, restRequest(route, match.segments, given));
    },
  };
}

function routeOf({ routes }: Match, httpMethod: string): Route {
  const route = routes.get(httpMethod);
  if (route !== undefined) return route;
  const allow = [...routes.keys()].join(", ");
  throw new Refusal("HTTP_METHOD_NOT_ALLOWED", `Use ${allow} here.`, { headers: { allow } });
}

const a2aJson = "application/a2a+json";

/** A2A's own media type (§11.1), unless the caller asks for JSON and does not know it. */
function mediaTypeFor({ headers }: IncomingMessage): string {
  const { accept = "" } = headers;
  return accept.includes("application/json") && !accept.includes(a2aJson)
    ? "application/json"
    : a2aJson;
}

/** All of 0.3's paths begin with it. */
const oldPrefix = "/v1/";

function oldDialect(old: Transport): RestDialect {
  return {
    find(httpMethod, path) {
      if (!path.startsWith(oldPrefix)) return undefined;
      try {
        const match = matchV03Route(httpMethod, path);
        return match && oldTarget(old, match);
      } catch (error) {
        return unusable(error);
      }
    },
    errorText: (failure) => JSON.stringify(oldErrorOf(failure)),
    mediaTypeFor: () => "application/json",
  };
}

function oldTarget(old: Transport, { operation, takesBody, variables }: OldMatch): Target {
  return {
    takesBody: () => takesBody,
    jobOf: (call, body, query) =>
      oldJobOf(old, call, operation, { variables, body, query: new URLSearchParams(query) }),
  };
}

/** A known path that cannot be used so. */
function unusable(error: unknown): Target {
  const fail = () => {
    throw error;
  };
  return { takesBody: fail, jobOf: fail };
}
