import type { IncomingMessage, ServerResponse } from "node:http";
import cors from "cors";

type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

const exposedHeaders = "X-Request-Id,Retry-After,WWW-Authenticate,A2A-Extensions,X-A2A-Extensions";

/**
 * Lets pages of these origins call; "*" for all. Preflights are answered here, whatever their path. Where
 * all may call, the constant headers are set without the package's per-request lists.
 */
export function createCors(origins: readonly string[]): Middleware {
  const all = origins.includes("*");
  const full: Middleware = cors({
    origin: all ? "*" : [...origins],
    methods: ["GET", "HEAD", "POST", "DELETE"],
    exposedHeaders,
    maxAge: 600,
  });
  if (!all) return full;
  return (request, response, next) => {
    if (request.method === "OPTIONS") {
      full(request, response, next);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (request.headers.origin !== undefined) {
      response.setHeader("Access-Control-Expose-Headers", exposedHeaders);
    }
    next();
  };
}
