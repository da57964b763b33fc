import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from "node:http";
import { constants, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import { type Duplex, duplexPair } from "node:stream";

/** Takes HTTP/2 requests that only HTTP/1.1 can serve. */
export interface Bridge {
  serve(request: Http2ServerRequest, response: Http2ServerResponse): void;
}

/** What is the connection's affair and not the message's (RFC 9113, 8.2.2), or is handled here. */
const perConnection = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "upgrade",
  "te",
  "expect",
]);

/**
 * Express breaks on HTTP/2 objects, so the gateway gets such a request as a real HTTP/1.1 one, over a
 * pair of streams in memory. Resetting the stream with HTTP_1_1_REQUIRED instead would be shorter, but
 * of the common clients only browsers and curl then try again; Go's and Java's, which choose
 * HTTP/2 by themselves under TLS, report a failure.
 */
export function createBridge(accept: (socket: Duplex) => void): Bridge {
  return {
    serve(request, response) {
      const [outer, inner] = duplexPair();
      lend(inner, request);
      accept(inner);
      let forwarded: ClientRequest;
      try {
        forwarded = httpRequest({
          createConnection: () => outer,
          method: request.method,
          path: request.url,
          headers: requestHeaders(request),
        });
      } catch {
        // A header that HTTP/2 lets pass and HTTP/1.1 does not.
        outer.destroy();
        response.writeHead(400);
        response.end();
        return;
      }
      forwarded.on("response", (answer) => giveBack(answer, response));
      forwarded.on("error", () => giveUp(response));
      // Each side of the pair tells the other of its end only when that is an orderly one.
      inner.on("close", () => outer.destroy());
      response.on("close", () => {
        outer.destroy();
        inner.destroy();
      });
      request.pipe(forwarded);
    },
  };
}

/** The gateway sees the addresses of the connection that the request really came over. */
function lend(inner: Duplex, { socket }: Http2ServerRequest): void {
  const { remoteAddress, remotePort, localAddress, localPort } = socket;
  const encrypted = "encrypted" in socket;
  Object.assign(inner, { remoteAddress, remotePort, localAddress, localPort, encrypted });
}

function requestHeaders({ headers, authority }: Http2ServerRequest): OutgoingHttpHeaders {
  const kept: OutgoingHttpHeaders = { host: authority };
  for (const [name, value] of Object.entries(headers)) {
    if (!name.startsWith(":") && !perConnection.has(name)) kept[name] = value;
  }
  return kept;
}

function giveBack(answer: IncomingMessage, response: Http2ServerResponse): void {
  if (response.stream.destroyed) {
    answer.destroy();
    return;
  }
  const kept: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!perConnection.has(name)) kept[name] = value;
  }
  response.writeHead(answer.statusCode ?? 502, kept);
  answer.on("error", () => response.stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  answer.pipe(response);
}

function giveUp(response: Http2ServerResponse): void {
  if (response.stream.destroyed) return;
  if (response.headersSent) response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else {
    response.writeHead(502);
    response.end();
  }
}
