import {
  createServer,
  type ServerOptions as HttpOptions,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import { Server as NetServer, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { headPending, takeArrival, watchArrivals } from "./arrival.js";
import { checkingIntervalMs, type Limits, type ServerOptions } from "./options.js";
import { lingerThenDestroy, refuse, statusOfClientError } from "./refuse.js";

/** The listener of the port, and the HTTP/1.1 side of it. */
export interface Http1Side {
  /** The listening server: node:http's time-outs only live in a server that listens. */
  readonly server: Server;
  /** Serves a connection that speaks HTTP/1.1. */
  accept(socket: Duplex, firstByteAt: number): void;
  /** How many there are now, whatever they speak. */
  connections(): Promise<number>;
  /** Resolves when the last connection has closed. */
  stopAccepting(): Promise<void>;
  /** Closes every connection that serves no request and is in the middle of no head. */
  closeIdle(busy: ReadonlySet<Duplex>): void;
  destroyAll(): void;
}

export interface Http1Handlers {
  /** A new connection, TLS done; its protocol is not known yet. */
  connection(socket: Socket): void;
  request(request: IncomingMessage, response: ServerResponse, arrivedAt: number): void;
  /** Bytes that made no request were answered with this status. */
  refused(status: number, arrivedAt: number): void;
  /** Nothing came or went for the idle time on a connection that serves a request. */
  isLasting(socket: Socket): boolean;
}

/** Beyond the request budget: a second net under whoever reads bodies. */
const bodyGraceMs = 2_000;

export function createHttp1Side(
  options: Pick<ServerOptions, "requestBudgetMs" | "tls">,
  limits: Limits,
  handlers: Http1Handlers,
): Http1Side {
  const sockets = new Set<Duplex>();
  const httpOptions: HttpOptions = {
    maxHeaderSize: limits.maxHeaderBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: options.requestBudgetMs + bodyGraceMs,
    connectionsCheckingInterval: checkingIntervalMs,
    keepAliveTimeout: limits.idleTimeoutMs,
    // Finds peers that vanished without a word.
    keepAlive: true,
    keepAliveInitialDelay: limits.idleTimeoutMs,
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse) =>
    handlers.request(request, response, takeArrival(request.socket));
  const server = options.tls
    ? createTlsServer(
        {
          ...httpOptions,
          ...options.tls,
          ALPNProtocols: ["h2", "http/1.1"],
          minVersion: "TLSv1.2",
          handshakeTimeout: limits.headersTimeoutMs,
        },
        onRequest,
      )
    : createServer(httpOptions, onRequest);
  server.maxConnections = limits.maxConnections;
  // A worker would otherwise hand them back to the primary, which would only hand them out again.
  Object.assign(server, { dropMaxConnection: true });
  // One more than allowed, to notice when there are too many: Node drops the rest silently.
  server.maxHeadersCount = limits.maxHeaders + 1;
  server.timeout = limits.idleTimeoutMs;
  server.on("timeout", (socket: Socket) => {
    if (handlers.isLasting(socket)) socket.setTimeout(limits.idleTimeoutMs);
    else socket.destroy();
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) =>
    onClientError(error, socket, handlers),
  );
  // A failed handshake; without a listener Node destroys the socket just the same.
  server.on("tlsClientError", (_error: Error, socket: Socket) => socket.destroy());
  let stopped: Promise<void> | undefined;
  const serve = takeConnections(server, options.tls !== undefined, handlers);
  return {
    server,
    accept(socket, firstByteAt) {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
      serve(socket);
      watchArrivals(socket, firstByteAt);
      if (socket instanceof Socket) lingerOnClose(socket);
    },
    connections: () =>
      new Promise((resolve) => server.getConnections((_error, count) => resolve(count))),
    stopAccepting() {
      // Not http.Server's own close(): it resets connections between two requests, and ends the
      // time-outs of the others.
      stopped ??= new Promise((resolve) => {
        NetServer.prototype.close.call(server, () => resolve());
      });
      return stopped;
    },
    closeIdle(busy) {
      for (const socket of sockets) {
        // Those in memory serve one request and end by themselves.
        if (!(socket instanceof Socket) || busy.has(socket) || headPending(socket)) continue;
        socket.destroySoon();
      }
    },
    destroyAll() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Puts ourselves between the listener and node:http, whose own connection handler is returned. */
function takeConnections(
  server: Server,
  tls: boolean,
  handlers: Http1Handlers,
): (socket: Duplex) => void {
  const event = tls ? "secureConnection" : "connection";
  const listeners = server.listeners(event) as ((this: NetServer, socket: Duplex) => void)[];
  server.removeAllListeners(event);
  server.on(event, (socket: Socket) => handlers.connection(socket));
  return (socket) => {
    for (const listener of listeners) listener.call(server, socket);
  };
}

type HttpSocket = Socket & {
  readonly parser?: { readonly incoming?: IncomingMessage | null } | null;
  readonly _httpMessage?: ServerResponse | null;
};

/** node:http closes with destroySoon(); an upload that is still coming would turn that into a reset. */
function lingerOnClose(socket: HttpSocket): void {
  const destroySoon = socket.destroySoon;
  socket.destroySoon = () => {
    const request = socket.parser?.incoming;
    if (!request || request.complete) {
      destroySoon.call(socket);
      return;
    }
    socket.end();
    request.resume();
    lingerThenDestroy(socket);
  };
}

function onClientError(
  error: NodeJS.ErrnoException,
  socket: HttpSocket,
  handlers: Http1Handlers,
): void {
  const status = statusOfClientError(error);
  const response = socket._httpMessage;
  if (status === undefined || !socket.writable) {
    socket.destroy();
    return;
  }
  if (response) {
    // The request has its own record; only an answer that has not begun can still be replaced.
    const left = error.code === "HPE_INVALID_EOF_STATE";
    if (left || response.headersSent) socket.destroy();
    else answer(response, status);
    return;
  }
  handlers.refused(status, takeArrival(socket));
  refuse(socket, status);
}

function answer(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.shouldKeepAlive = false;
  response.end();
}
