// The server of a soak test, in a process of its own: its memory is measured, and clients do not slow it down.
import { channel } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import type { Ask, Closed, Question, SoakSetup, Stats, Told } from "./protocol.js";
import { serve } from "./serve.js";

const sockets = new Set<Socket>();
let mostWaiting = 0;
let isClosed = false;

channel("net.server.socket").subscribe((message) => {
  const { socket } = message as { socket: Socket };
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
});
setInterval(() => {
  for (const { writableLength } of sockets) mostWaiting = Math.max(mostWaiting, writableLength);
}, 5).unref();

const service = await serve(JSON.parse(process.argv[2] ?? "{}") as SoakSetup);

async function stats(): Promise<Stats> {
  // Finalizers of the first round free what the second one finds.
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await turn();
  }
  const { heapUsed, external } = process.memoryUsage();
  let waiting = 0;
  for (const { writableLength } of sockets) waiting += writableLength;
  return {
    memory: heapUsed + external,
    ...service.counts(),
    connections: sockets.size,
    waiting,
    mostWaiting,
  };
}

async function close(): Promise<Closed> {
  const begunAt = performance.now();
  await service.close();
  const elapsedMs = performance.now() - begunAt;
  isClosed = true;
  const { running, listeners } = service.counts();
  return { elapsedMs, states: await service.states(), running, listeners };
}

const answers: Readonly<Record<Ask, () => Promise<unknown>>> = {
  stats,
  close,
  tasks: () => service.states(),
};

function tell(told: Told): void {
  process.send?.(told);
}

process.on("message", ({ id, ask }: Question) => {
  answers[ask]().then(
    (answer) => tell({ id, answer }),
    (error: unknown) => tell({ id, failed: String(error) }),
  );
});
// The test is gone. After a shutdown the process must end by itself instead.
process.on("disconnect", () => {
  if (!isClosed) process.exit(1);
});
tell({ port: service.port });
