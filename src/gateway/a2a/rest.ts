import type { IncomingMessage, ServerResponse } from "node:http";
import type { Transport } from "@connectrpc/connect";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyError } from "../../domain/errors.js";
import { Refusal } from "../errors.js";
import { parseJson } from "../parse-json.js";
import { A2ACall, hasBody } from "./a2a-call.js";
import { statusTextOf } from "./errors.js";
import { type Job, jobOf } from "./job.js";
import type { A2AHttpOptions } from "./options.js";
import { perform } from "./perform.js";
import { restRequest } from "./rest-request.js";
import { compileRoutes, type Match, type Route } from "./routes.js";
import { versionName, versionOf } from "./version.js";

const a2aJson = "application/a2a+json";

/** Handles a request; false: there is nothing of this binding at its path. */
export type RestHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A2A as HTTP+JSON (A2A 1.0, §11): the routes are those of the contract's google.api.http options. */
export function createRest({ transport, ...options }: A2AHttpOptions): RestHandler {
  const find = compileRoutes(A2AService);
  return (request, response) => {
    const { path, query } = partsOf(request.url ?? "/");
    const match = find(path);
    if (match === undefined) return false;
    const call = new A2ACall(request, response, options, "a2a http+json");
    answer(transport, call, match, query).catch((error: unknown) => {
      const failure = call.failureOf(error);
      call.fail(failure, failure.http, statusTextOf(failure), mediaTypeFor(request));
    });
    return true;
  };
}

function partsOf(url: string): { readonly path: string; readonly query: string } {
  const end = url.indexOf("?");
  if (end === -1) return { path: url, query: "" };
  return { path: url.slice(0, end), query: url.slice(end + 1) };
}

async function answer(
  transport: Transport,
  call: A2ACall,
  match: Match,
  query: string,
): Promise<void> {
  const { request } = call;
  call.version = versionOf(request);
  if (call.version !== "1.0") throw notThisVersion(call.version);
  const route = routeOf(match, request.method ?? "GET");
  call.name(route.method.name);
  await perform(call, await jobFor(transport, call, route, match.segments, query), {
    wrap: (text) => text,
    failureEvent: (failure) => `event: error\ndata: ${statusTextOf(failure)}\n\n`,
    mediaType: mediaTypeFor(request),
  });
}

function notThisVersion(version: string): StudlyError {
  return new StudlyError(
    "version_not_supported",
    `There is nothing of A2A ${version} at this path. Send the header ${versionName}: 1.0.`,
    { metadata: { supportedVersions: "1.0" } },
  );
}

function routeOf({ routes }: Match, httpMethod: string): Route {
  const route = routes.get(httpMethod);
  if (route !== undefined) return route;
  const allow = [...routes.keys()].join(", ");
  throw new Refusal("HTTP_METHOD_NOT_ALLOWED", `Use ${allow} here.`, { headers: { allow } });
}

async function jobFor(
  transport: Transport,
  call: A2ACall,
  route: Route,
  segments: readonly string[],
  query: string,
): Promise<Job> {
  const given = route.hasBody ? { body: await bodyOf(call) } : { query };
  return jobOf(transport, route.method, restRequest(route, segments, given));
}

/** An empty body is an empty request: the path may say all that there is. */
async function bodyOf(call: A2ACall): Promise<unknown> {
  const text = hasBody(call.request) ? await call.readText() : "";
  return text === "" ? {} : parseJson(text);
}

/** A2A's own media type (§11.1), unless the caller asks for JSON and does not know it. */
function mediaTypeFor({ headers }: IncomingMessage): string {
  const { accept = "" } = headers;
  return accept.includes("application/json") && !accept.includes(a2aJson)
    ? "application/json"
    : a2aJson;
}
