import type { IncomingMessage, ServerResponse } from "node:http";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { Refusal } from "../errors.js";
import { A2ACall, hasBody } from "./a2a-call.js";
import { statusTextOf } from "./errors.js";
import { streamEvents } from "./event-stream.js";
import type { A2AHttpOptions } from "./options.js";
import { jsonText } from "./proto-json.js";
import { restRequest } from "./rest-request.js";
import { compileRoutes, type Match, type Route } from "./routes.js";
import { versionOf } from "./version.js";

const a2aJson = "application/a2a+json";

/** Handles a request; false: there is nothing of this binding at its path. */
export type RestHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A2A as HTTP+JSON (A2A 1.0, §11): the routes are those of the contract's google.api.http options. */
export function createRest(options: A2AHttpOptions): RestHandler {
  const find = compileRoutes(A2AService);
  return (request, response) => {
    const url = request.url ?? "/";
    const end = url.indexOf("?");
    const match = find(end === -1 ? url : url.slice(0, end));
    if (match === undefined) return false;
    const call = new A2ACall(request, response, options, "a2a http+json");
    answer(call, match, end === -1 ? "" : url.slice(end + 1)).catch((error: unknown) => {
      const failure = call.failureOf(error);
      call.sendFailure(failure, failure.http, statusTextOf(failure), mediaTypeFor(request));
    });
    return true;
  };
}

async function answer(call: A2ACall, match: Match, query: string): Promise<void> {
  const { request } = call;
  const version = versionOf(request);
  const route = routeOf(match, request.method ?? "GET");
  const { method } = route;
  call.name(method);
  const given = route.hasBody ? { body: await bodyOf(call) } : { query };
  const message = restRequest(route, match.segments, given);
  if (method.methodKind === "unary") {
    const result = await call.unary(method, message, version);
    call.info.record.code ??= "ok";
    call.send(200, jsonText(method.output, result), mediaTypeFor(request));
  } else if (method.methodKind === "server_streaming") {
    await streamEvents(call, method, message, version, {
      dataOf: (event) => jsonText(method.output, event),
      failureEvent: (failure) => `event: error\ndata: ${statusTextOf(failure)}\n\n`,
    });
  }
}

function routeOf({ routes }: Match, httpMethod: string): Route {
  const route = routes.get(httpMethod);
  if (route !== undefined) return route;
  const allow = [...routes.keys()].join(", ");
  throw new Refusal("HTTP_METHOD_NOT_ALLOWED", `Use ${allow} here.`, { headers: { allow } });
}

/** An empty body is an empty request: the path may say all that there is. */
async function bodyOf(call: A2ACall): Promise<unknown> {
  return hasBody(call.request) ? (await call.readJson()).body : {};
}

/** A2A's own media type (§11.1), unless the caller asks for JSON and does not know it. */
function mediaTypeFor({ headers }: IncomingMessage): string {
  const { accept = "" } = headers;
  return accept.includes("application/json") && !accept.includes(a2aJson)
    ? "application/json"
    : a2aJson;
}
