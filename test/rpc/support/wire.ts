import http from "node:http";
import http2 from "node:http2";
import type { AddressInfo, Server, Socket } from "node:net";
import { type ConnectRouter, createContextValues, type Interceptor } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";
import { callerTimeoutKey, requestInfoKey } from "../../../src/rpc/context.js";
import { clampTimeoutHeader, maxTimerMs } from "../../../src/rpc/timeout-header.js";
import type { RequestInfo } from "../../../src/telemetry/request-info.js";

export interface Wire extends AsyncDisposable {
  readonly h1: string;
  readonly h2: string;
  /** What was known of each request that came in. */
  readonly infos: RequestInfo[];
  /** Connections that are open. */
  readonly sockets: ReadonlySet<Socket>;
}

/** The routes on two real ports, HTTP/1.1 and h2c, with what src/server/ does before Connect. */
export async function serve(
  routes: (router: ConnectRouter) => void,
  interceptors: Interceptor[],
  requestBudgetMs: number,
): Promise<Wire> {
  const infos: RequestInfo[] = [];
  const sockets = new Set<Socket>();
  const adapter = connectNodeAdapter({
    routes,
    interceptors,
    contextValues: (request) => {
      const info: RequestInfo = {
        id: `request-${infos.length + 1}`,
        arrivedAt: performance.now(),
        remoteAddress: "192.0.2.1",
        record: {},
      };
      infos.push(info);
      const lasting = /Watch$|ServerReflectionInfo$/.test(request.url ?? "");
      const limitMs = lasting ? maxTimerMs : requestBudgetMs;
      return createContextValues()
        .set(requestInfoKey, info)
        .set(callerTimeoutKey, clampTimeoutHeader(request.headers, limitMs));
    },
  });
  const h1 = http.createServer(adapter);
  const h2 = http2.createServer(adapter);
  for (const server of [h1, h2] as Server[]) {
    server.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  }
  return {
    h1: urlOf(h1),
    h2: urlOf(h2),
    infos,
    sockets,
    async [Symbol.asyncDispose]() {
      const closed = [h1, h2].map(
        (server) => new Promise<void>((resolve) => server.close(() => resolve())),
      );
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

function urlOf(server: { address(): AddressInfo | string | null }): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  return `http://127.0.0.1:${address.port}`;
}
