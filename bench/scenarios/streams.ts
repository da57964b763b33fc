import { randomUUID } from "node:crypto";
import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { type ServerProcess, startServer } from "../server-process.js";

/** 1,000 tasks at once, each with a stream (SendStreamingMessage over SSE) and two events a second. */
export interface OpenStreams {
  readonly streams: number;
  /** Resident memory of the server for each stream and its task, garbage left out. */
  readonly kbPerStream: number;
  /** Read while all streams were open. */
  readonly events: number;
  /** From the agent to the reader, who has the machine in common with it. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const STREAMS = 1000;
/** Few, so that the memory they leave behind is not what the streams that count are given. */
const WARM_UP_STREAMS = 100;
const TICKS_PER_SECOND = 2;

/** Listens for `seconds`, once a few short streams have warmed up the server. */
export async function openStreams(seconds: number): Promise<OpenStreams> {
  await using server = await startServer([
    "--expose-gc",
    "--import",
    "tsx",
    "bench/servers/ticking-agent.ts",
  ]);
  const warmUp = await openAll(server.url, WARM_UP_STREAMS, 20, () => {});
  await Promise.all(warmUp.map(({ ended }) => ended));
  const before = await settledMb(server);

  const latencies: number[] = [];
  let isOpen = false;
  const streams = await openAll(
    server.url,
    STREAMS,
    (seconds + 10) * TICKS_PER_SECOND,
    (sentAt) => {
      if (isOpen) latencies.push(Number(process.hrtime.bigint()) / 1e6 - sentAt);
    },
  );
  try {
    isOpen = true;
    await sleep(seconds * 1000);
    isOpen = false;
    const growthMb = (await settledMb(server)) - before;
    latencies.sort((a, b) => a - b);
    const at = (share: number) =>
      latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
    return {
      streams: streams.length,
      kbPerStream: (growthMb * 1024) / streams.length,
      events: latencies.length,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
    };
  } finally {
    for (const { socket } of streams) socket.destroy();
  }
}

async function settledMb(server: ServerProcess): Promise<number> {
  process.kill(server.pid, "SIGUSR2");
  await sleep(1000);
  return server.rssMb();
}

interface Stream {
  readonly socket: Socket;
  readonly ended: Promise<void>;
}

/** Resolves when every stream has brought its first tick. */
function openAll(
  url: string,
  count: number,
  ticks: number,
  onTick: (sentAt: number) => void,
): Promise<Stream[]> {
  return Promise.all(Array.from({ length: count }, () => openStream(url, ticks, onTick)));
}

/** A bare socket: the reader takes little of the machine's time, which the server needs. */
async function openStream(
  url: string,
  ticks: number,
  onTick: (sentAt: number) => void,
): Promise<Stream> {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "SendStreamingMessage",
    params: {
      message: { messageId: randomUUID(), role: "ROLE_USER", parts: [{ text: String(ticks) }] },
    },
  });
  const socket = connect(Number(port), hostname);
  const open = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const lines = createInterface({ input: socket });
  lines.on("line", (line) => {
    const sentAt = /"sentAt":([\d.]+)/.exec(line)?.[1];
    if (sentAt === undefined) return;
    onTick(Number(sentAt));
    open.resolve();
  });
  lines.once("close", () => {
    open.reject(new Error("a stream ended before its first event"));
    end.resolve();
  });
  socket.on("error", open.reject);
  socket.write(
    `POST /a2a HTTP/1.1\r\nHost: bench\r\nConnection: close\r\nA2A-Version: 1.0\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  await open.promise;
  return { socket, ended: end.promise };
}
