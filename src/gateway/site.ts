import type { IncomingMessage, ServerResponse } from "node:http";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { requestInfoOf } from "../telemetry/request-info.js";
import { Refusal } from "./errors.js";
import { createFeedRoute, feedSecurity } from "./feeds.js";
import { createMetricsRoute, createReadiness, health } from "./operations.js";
import type { GatewayOptions } from "./options.js";
import { sendError, sendText } from "./send.js";

/** What people, probes and scrapers ask for; and the answer to everything that is not there. */
export function createSite(options: GatewayOptions): Express {
  const site = express();
  site.disable("x-powered-by").disable("etag").set("query parser", false);
  site.set("trust proxy", options.trustProxy ?? false);

  const { agentCard, legacyCard, jwks } = options.cards;
  site.get("/", named("live"), (_request, response) => sendText(response, "Server is live"));
  site.get("/.well-known/agent-card.json", named("agent card"), agentCard);
  site.get("/.well-known/agent.json", named("agent card"), legacyCard);
  site.get("/.well-known/jwks.json", named("jwks"), jwks);
  site.get("/healthz", named("healthz"), health);
  site.get("/readyz", named("readyz"), createReadiness(options));
  site.get("/metrics", named("metrics"), createMetricsRoute(options));
  const { client, requestBudgetMs } = options;
  if (client !== undefined) {
    const feed = createFeedRoute({ client, requestBudgetMs });
    site.get("/plans/:token.:format", named("feed"), feedSecurity, feed);
  }

  site.all("/", notAllowed("GET, HEAD, POST"));
  site.all(
    /^\/(?:\.well-known\/(?:agent(?:-card)?|jwks)\.json|healthz|readyz|metrics)\/?$/,
    notAllowed("GET, HEAD"),
  );
  site.use(notFound);
  site.use(endWithError);
  return site;
}

/** The name under which a request is logged and counted; an error takes its "ok" back. */
function named(method: string): RequestHandler {
  return (request, _response, next) => {
    const { record } = requestInfoOf(request);
    record.method = method;
    record.code = "ok";
    next();
  };
}

/** Answers 405, and says what is allowed. */
export function notAllowed(allow: string): RequestHandler {
  return () => {
    throw new Refusal("HTTP_METHOD_NOT_ALLOWED", `Use ${allow} here.`, { headers: { allow } });
  };
}

const notFound: RequestHandler = () => {
  throw new Refusal(
    "PATH_NOT_FOUND",
    "There is nothing here. The agent card, at /.well-known/agent-card.json, says where messages go.",
  );
};

/** The last handler: whatever is thrown is answered as JSON, never as Express' own page. */
export const endWithError: ErrorRequestHandler = (
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  _next,
) => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { record } = requestInfoOf(request);
  // Express throws it for a path that cannot be decoded.
  const known =
    error instanceof URIError ? new Refusal("PATH_NOT_FOUND", "The path is malformed.") : error;
  const failure = sendError(response, known);
  record.code = failure.reason.toLowerCase();
  if (failure.cause === undefined) return;
  record.error = failure.cause;
  const { incident } = failure.metadata;
  if (incident !== undefined) record.incident = incident;
};
