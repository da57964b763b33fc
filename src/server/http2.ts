import { once } from "node:events";
import {
  createServer,
  type Http2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from "node:http2";
import type { Limits } from "./options.js";

/** The HTTP/2 side of the port; its sockets come from the HTTP/1.1 listener. */
export interface Http2Side {
  readonly server: Http2Server;
  readonly sessions: ReadonlySet<ServerHttp2Session>;
  /**
   * Tells every client to go elsewhere (GOAWAY); each connection closes with its last answer. A request
   * that crosses the GOAWAY on its way is not served, and its client knows that it may send it again.
   */
  closeWhenIdle(): void;
  /** Resolves when the last connection has closed; only after `closeWhenIdle`. */
  settled(): Promise<void>;
  destroyAll(): void;
}

/**
 * Rapid reset (CVE-2023-44487): a connection that resets more streams than this at once, or in a
 * second, is ended. Honest clients reset too, each call that fails or that they give up: nghttp2's own
 * 1,000 and 33 would cut off a proxy whose callers time out together.
 */
const streamResetBurst = 5_000;
const streamResetRate = 1_000;
/** Heads and frames that wait, of one connection; above it new streams are refused. */
const maxSessionMegabytes = 32;
/** Pseudo-headers that come on top of the header fields: method, scheme, authority, path, protocol. */
const pseudoHeaders = 5;

/** `isLasting` tells whether a session serves something that may be silent for long. */
export function createHttp2Side(
  limits: Limits,
  onRequest: (request: Http2ServerRequest, response: Http2ServerResponse) => void,
  isLasting: (session: ServerHttp2Session) => boolean,
): Http2Side {
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer(
    {
      settings: {
        maxConcurrentStreams: limits.maxStreamsPerConnection,
        maxHeaderListSize: limits.maxHeaderBytes,
        enableConnectProtocol: false,
      },
      maxHeaderListPairs: limits.maxHeaders + pseudoHeaders,
      maxSettings: 32,
      maxSessionMemory: maxSessionMegabytes,
      maxSessionInvalidFrames: 100,
      maxSessionRejectedStreams: 100,
      streamResetBurst,
      streamResetRate,
    },
    onRequest,
  );
  server.on("session", (session) => {
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
    session.setTimeout(limits.idleTimeoutMs);
    session.on("timeout", () => {
      if (isLasting(session)) session.setTimeout(limits.idleTimeoutMs);
      else closeIdle(session);
    });
  });
  // Node destroys a session or a stream with an error by itself; unheard it would end the process.
  server.on("sessionError", () => undefined);
  return {
    server,
    sessions,
    closeWhenIdle() {
      for (const session of sessions) if (!session.closed) session.close();
    },
    async settled() {
      for (const session of sessions) if (!session.destroyed) await once(session, "close");
    },
    destroyAll() {
      for (const session of sessions) session.destroy();
    },
  };
}

/**
 * Nothing came or went for the idle time. What is still open is far beyond its deadline: its reader
 * does not read.
 */
function closeIdle(session: ServerHttp2Session): void {
  session.close();
  setTimeout(() => session.destroy(), 1_000).unref();
}
