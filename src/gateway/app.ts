import { IncomingMessage, type RequestListener, ServerResponse } from "node:http";
import express, { type Express, type Request, type Response } from "express";
import { createCors } from "./cors.js";
import type { GatewayOptions } from "./options.js";
import { createSite, endWithError, notAllowed } from "./site.js";
import { createTasksSendSubscribe } from "./sse.js";
import { createTasksSend } from "./tasks-send.js";

export type { GatewayOptions } from "./options.js";

/**
 * Everything that is not an RPC, as an Express app for HTTP/1.1: the JSON dialects, translated into
 * typed calls, and around them the agent card, health and metrics. Requests must come through server/, which
 * knows when they began.
 */
export function createGateway(options: GatewayOptions): RequestListener {
  const app = bareExpress();
  const site = createSite(options);
  const { jsonRpc, rest } = options.a2aHttp;
  app.use(createCors(options.corsOrigins));
  app.all("/a2a", jsonRpc);
  if (options.client !== undefined) {
    app.post("/tasks/send", createTasksSend(options));
    app.post("/tasks/sendSubscribe", createTasksSendSubscribe(options));
    // To A2A's routes they would look like ids of tasks.
    app.all(["/tasks/send", "/tasks/sendSubscribe"], notAllowed("POST"));
  }
  // For callers who post to the agent's own address; no redirects, which would lose the body.
  app.post("/", jsonRpc);
  app.use((request, response, next) => {
    if (!rest(request, response)) next();
  });
  // Not mounted as an app: it would inherit the bare prototypes.
  app.use((request, response, next) => site(request, response, next));
  app.use(endWithError);
  return app;
}

/**
 * An Express app without Express' own methods on request and response. To lend them, Express changes the
 * prototype of both on every request, and V8 forgets what it has learnt of these objects: measured, a tenth
 * of a bare request on Node 24, more than a whole one on Node 20. Given Node's own prototypes there is nothing
 * to change. Handlers of such an app use Node's methods only.
 */
function bareExpress(): Express {
  const app = express();
  app.disable("x-powered-by").disable("etag").set("query parser", false);
  app.request = IncomingMessage.prototype as Request;
  app.response = ServerResponse.prototype as Response;
  return app;
}
