import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import type { SoakServer } from "./soak-server.js";

/** Opens a subscription of which nothing is read; answers with what ends it. */
export type Sleeper = (server: SoakServer, taskId: string) => Disposable;

/** Over HTTP/1.1 and over HTTP/2. */
export const sleepers: readonly Sleeper[] = [
  ({ port }, taskId) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(`GET /tasks/${taskId}:subscribe HTTP/1.1\r\nhost: a\r\na2a-version: 1.0\r\n\r\n`);
    return { [Symbol.dispose]: () => socket.destroy() };
  },
  ({ url }, taskId) => {
    const session = connectHttp2(url);
    const path = `/tasks/${taskId}:subscribe`;
    const stream = session.request({ ":path": path, "a2a-version": "1.0" });
    for (const one of [session, stream]) one.on("error", () => undefined);
    return { [Symbol.dispose]: () => session.destroy() };
  },
];
