import type { ChildProcess } from "node:child_process";

/** Node's own message that brings a worker a new connection; the worker answers it with `ack`. */
interface NewConnection {
  readonly cmd: "NODE_CLUSTER";
  readonly act: "newconn";
  readonly seq: number;
}

interface Connection {
  close(): void;
}

/**
 * Saves connections that were on their way to a worker when it died. node:cluster keeps such a one open and
 * forgets it, so its client would wait for ever; here it goes to another worker, as if this one had been closing.
 * None of this is documented: where Node says something else, everything is as if this were not here.
 * `hasOthers`: whether there is anybody else to take it; if not, it is closed.
 */
export function saveConnections(worker: ChildProcess, hasOthers: () => boolean): void {
  const underWay = new Map<number, Connection>();
  let isCut = false;
  const send = worker.send;
  worker.send = (...args: unknown[]) => {
    const [message, handle] = args;
    if (isNewConnection(message) && isConnection(handle)) underWay.set(message.seq, handle);
    return Reflect.apply(send, worker, args) as boolean;
  };
  worker.prependListener("internalMessage", (message: { readonly ack?: number }) => {
    if (message.ack !== undefined) underWay.delete(message.ack);
  });
  function save(): void {
    // Until then there may be something to read: what it has taken, and died with, is lost.
    if (worker.connected) {
      setImmediate(save);
      return;
    }
    // Node itself does not say so while a connection is under way, and node:cluster then goes on with the dead.
    if (!isCut) worker.emit("disconnect");
    for (const [seq, connection] of underWay) {
      if (!hasOthers()) connection.close();
      else worker.emit("internalMessage", { cmd: "NODE_CLUSTER", ack: seq, accepted: false });
    }
  }
  worker.once("disconnect", () => {
    isCut = true;
  });
  worker.once("exit", save);
}

function isNewConnection(message: unknown): message is NewConnection {
  const { cmd, act, seq } = Object(message) as Partial<NewConnection>;
  return cmd === "NODE_CLUSTER" && act === "newconn" && typeof seq === "number";
}

function isConnection(handle: unknown): handle is Connection {
  return typeof Object(handle).close === "function";
}
