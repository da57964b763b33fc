import { setTimeout as delay } from "node:timers/promises";
import { createClient, createCluster, createSentinel, RESP_TYPES } from "redis";
import type { RedisAddress } from "./address.js";

interface ScriptCall {
  keys: string[];
  arguments: (string | Buffer)[];
}

/** What is used of node-redis, be it a client of one server, of sentinels or of a cluster. */
export interface RedisClient {
  evalSha(sha: string, call: ScriptCall): Promise<unknown>;
  eval(lua: string, call: ScriptCall): Promise<unknown>;
  publish(channel: string, message: string): Promise<unknown>;
}

export interface OpenClient {
  readonly commands: RedisClient;
  /** Resolves at the first connection. */
  readonly connected: Promise<unknown>;
  /** From the first connection on, and again after each later one. */
  subscribe(channel: string, listener: (message: string) => void): void;
  destroy(): Promise<void>;
}

// A server that says nothing for so long is left for a new connection.
const silentMs = 3_000;
const pingMs = 1_000;
const connectMs = 1_000;

/** Waits longer each time, at most a second, and not in step with other processes. */
function backOff(retries: number): number {
  return Math.min(1_000, 50 * 2 ** Math.min(retries, 5)) * (0.5 + Math.random() / 2);
}

/** Connects to an address and never gives up. `onError` is told of everything that goes wrong with that. */
export function openClient(address: RedisAddress, onError: (error: unknown) => void): OpenClient {
  const [commands, messages = commands] = clientsFor(address);
  const all = [...new Set([commands, messages])];
  let closed = false;

  async function insist(step: () => Promise<unknown>): Promise<void> {
    for (let retries = 0; !closed; retries++) {
      try {
        await step();
        return;
      } catch (error) {
        if (!closed) onError(error);
        await delay(backOff(retries), undefined, { ref: false });
      }
    }
  }

  for (const client of all) client.on("error", onError);
  const connected = Promise.all(all.map((client) => insist(() => client.connect())));
  return {
    commands,
    connected,
    subscribe(channel, listener) {
      void connected.then(() => insist(() => messages.subscribe(channel, listener)));
    },
    async destroy() {
      closed = true;
      for (const client of all) {
        try {
          await client.destroy();
        } catch {
          // It was not open.
        }
      }
    },
  };
}

interface LibraryClient extends RedisClient {
  subscribe(channel: string, listener: (message: string) => void): Promise<unknown>;
  on(event: "error", listener: (error: unknown) => void): unknown;
  connect(): Promise<unknown>;
  destroy(): void | Promise<void>;
}

function clientsFor(address: RedisAddress): readonly [LibraryClient, LibraryClient?] {
  const { kind, nodes, database, master } = address;
  const node = nodeOptions(address);
  if (kind === "cluster") {
    const rootNodes = nodes.map((one) => ({ socket: { ...node.socket, ...one } }));
    return [createCluster({ rootNodes, defaults: node, commandOptions }) as LibraryClient];
  }
  if (kind === "sentinel") {
    const sentinel = createSentinel({
      name: master,
      sentinelRootNodes: [...nodes],
      nodeClientOptions: { ...node, database },
      sentinelClientOptions: { socket: { ...node.socket } },
      commandOptions,
      // Commands share one connection; each is sent once, as nobody knows whether a lost one was done.
      reserveClient: true,
      maxCommandRediscovers: 0,
    });
    return [sentinel as unknown as LibraryClient];
  }
  const [socket] = nodes;
  const options = { ...node, database, socket: { ...node.socket, ...socket }, commandOptions };
  const commands = createClient(options);
  // Messages do not stand between answers.
  return [commands as LibraryClient, commands.duplicate() as LibraryClient];
}

const commandOptions = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

function nodeOptions({ username, password, tls }: RedisAddress) {
  return {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    name: "studly",
    // What cannot be sent now fails now.
    disableOfflineQueue: true,
    pingInterval: pingMs,
    maintNotifications: "disabled" as const,
    socket: {
      ...(tls ? { tls: true as const } : {}),
      connectTimeout: connectMs,
      socketTimeout: silentMs,
      reconnectStrategy: backOff,
    },
  };
}
