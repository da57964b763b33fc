import { ErrorReply } from "redis";
import type { RedisAddress } from "./address.js";
import { openClient } from "./client.js";
import { failureOf, storeAway } from "./failures.js";
import type { Script, ScriptArgument } from "./script.js";

/** A connection that fails fast while Redis is away, and heals by itself. */
export interface Connection extends AsyncDisposable {
  /** What all keys begin with. */
  readonly tag: string;
  /** Resolves at the first connection. */
  readonly connected: Promise<unknown>;
  /** False while Redis does not answer. */
  readonly isUp: boolean;
  /** Runs a script as one atomic step. Rejects with StudlyError unavailable. */
  run(script: Script, args: readonly ScriptArgument[]): Promise<unknown>;
  /** Runs Lua that is not one of our scripts. Rejects likewise. */
  evaluate(lua: string, call: { keys: string[]; arguments: string[] }): Promise<unknown>;
  /** Told to those who have subscribed, as far as they are connected. */
  publish(message: string): void;
  /** From now on, and after each reconnection. */
  subscribe(listener: (message: string) => void): void;
}

export interface ConnectionOptions {
  /** A command that takes longer has failed, in ms. */
  readonly commandMs: number;
  /** Milliseconds; absent: the clock of Redis. */
  readonly now: (() => number) | undefined;
  /** Told of what goes wrong, for the log. */
  readonly onError: (error: unknown) => void;
}

/** Begins to connect. */
export function createConnection(address: RedisAddress, options: ConnectionOptions): Connection {
  const { now } = options;
  const tag = `{${address.prefix}}`;
  const channel = `${tag}:news`;
  const client = openClient(address, options.onError);
  const { commands } = client;
  const { ask, status } = createAsking(options);

  function call(script: Script, keys: string[], args: (string | Buffer)[]): Promise<unknown> {
    return commands.evalSha(script.sha, { keys, arguments: args }).catch((error: unknown) => {
      // After a restart Redis knows no scripts.
      if (!(error instanceof ErrorReply) || !error.message.startsWith("NOSCRIPT")) throw error;
      return commands.eval(script.lua, { keys, arguments: args });
    });
  }

  return {
    tag,
    connected: client.connected,
    get isUp() {
      return status.isUp;
    },
    run(script, args) {
      const time = now === undefined ? "" : String(now());
      const texts = args.map((arg) => (typeof arg === "number" ? String(arg) : arg));
      return ask(() => call(script, [tag], [time, ...texts]));
    },
    evaluate: (lua, call) => ask(() => commands.eval(lua, call)),
    publish(message) {
      if (status.isUp) commands.publish(channel, message).catch(() => undefined);
    },
    subscribe: (listener) => client.subscribe(channel, listener),
    [Symbol.asyncDispose]: () => client.destroy(),
  };
}

interface Asking {
  readonly status: { readonly isUp: boolean };
  ask(command: () => Promise<unknown>): Promise<unknown>;
}

/**
 * Gives up on commands that take too long. As long as one of those is without an answer, nothing more is sent:
 * it would wait behind it. So a Redis that hangs costs each request nothing, and the connection falls silent,
 * which is how the client finds out that it must be replaced.
 */
function createAsking({ commandMs }: Pick<ConnectionOptions, "commandMs">): Asking {
  const status = { isUp: false };
  let overdue = 0;

  function giveUp(answer: Promise<unknown>, reject: (error: unknown) => void): void {
    overdue++;
    const settle = () => overdue--;
    answer.then(settle, settle);
    reject(new Error(`No answer within ${commandMs} ms.`));
  }

  return {
    status,
    async ask(command) {
      if (overdue > 0) throw storeAway(new Error("An earlier command is without an answer."));
      const answer = command();
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => giveUp(answer, reject), commandMs);
      });
      try {
        const value = await Promise.race([answer, late]);
        status.isUp = true;
        return value;
      } catch (error) {
        // A refusal is an answer.
        status.isUp = error instanceof ErrorReply;
        throw failureOf(error);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
