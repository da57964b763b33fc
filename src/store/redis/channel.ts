import type { Channel } from "../bus.js";
import type { Connection } from "./connection.js";

/** Wake-ups over Redis' pub/sub. Some are lost while the connection is away; the bus looks by itself then. */
export function createRedisChannel(
  { publish, subscribe }: Pick<Connection, "publish" | "subscribe">,
  holder: string,
): Channel {
  const own = `${holder} `;
  return {
    send: (taskId) => publish(own + taskId),
    receive(listener) {
      subscribe((message) => {
        // This process has woken its own already.
        if (!message.startsWith(own)) listener(message.slice(own.length));
      });
    },
  };
}
