import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A notification as it arrived. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = (
  response: ServerResponse,
  received: Received,
  /** 1 for the first request. */
  count: number,
) => void | Promise<void>;

/** A receiver of push notifications: a real HTTP server on 127.0.0.1. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** With the port. */
  readonly host: string;
  readonly port: number;
  readonly received: Received[];
  readonly bodies: string[];
  /** Connections that were made to it, and that are open. */
  readonly connections: { made: number; open: number };
  /** The most requests that were under way at once. */
  readonly mostAtOnce: number;
  answer: Answer;
}

export interface ReceiverOptions {
  readonly answer?: Answer;
  readonly port?: number;
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer };
  readonly keepAliveTimeoutMs?: number;
}

export const accept: Answer = (response) => {
  response.writeHead(204).end();
};

export function refuse(status: number, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, headers).end();
  };
}

/** The first answers, then `accept`. */
export function first(...answers: readonly Answer[]): Answer {
  return (response, received, count) => (answers[count - 1] ?? accept)(response, received, count);
}

export async function startReceiver(options: ReceiverOptions = {}): Promise<Receiver> {
  const received: Received[] = [];
  const connections = { made: 0, open: 0 };
  let underWay = 0;
  let mostAtOnce = 0;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url, headers } = request;
    mostAtOnce = Math.max(mostAtOnce, ++underWay);
    response.on("close", () => underWay--);
    const notification = { method, path: url, headers, body: await text(request) };
    await receiver.answer(response, notification, received.push(notification));
  }

  const server: Server =
    options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  function listener(request: IncomingMessage, response: ServerResponse): void {
    take(request, response).catch(() => response.destroy());
  }
  server.keepAliveTimeout = options.keepAliveTimeoutMs ?? 30_000;
  server.on("connection", (socket) => {
    connections.made++;
    connections.open++;
    socket.on("close", () => connections.open--);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `${options.tls === undefined ? "http" : "https"}://127.0.0.1:${port}/hook`,
    host: `127.0.0.1:${port}`,
    port,
    received,
    get bodies() {
      return received.map(({ body }) => body);
    },
    connections,
    get mostAtOnce() {
      return mostAtOnce;
    },
    answer: options.answer ?? accept,
    [Symbol.asyncDispose]() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return receiver;
}
