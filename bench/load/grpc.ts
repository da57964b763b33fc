import http2 from "node:http2";
import type { LoadResult } from "./result.js";

export interface GrpcLoad {
  readonly url: string;
  readonly path: string;
  /** The encoded request message of the next call. */
  message(): Uint8Array;
  /** Calls under way at once, over a few HTTP/2 connections. */
  readonly calls: number;
  readonly seconds: number;
}

const SESSIONS = 4;

/** Keeps `calls` unary gRPC calls under way for `seconds`; answers are not decoded. */
export async function grpcLoad(load: GrpcLoad): Promise<LoadResult> {
  const sessions = Array.from({ length: SESSIONS }, () => http2.connect(load.url));
  const latencies: number[] = [];
  let failures = 0;
  const end = performance.now() + load.seconds * 1000;
  const caller = async (session: http2.ClientHttp2Session) => {
    while (performance.now() < end) {
      const from = performance.now();
      if (!(await call(session, load.path, frameOf(load.message())))) failures++;
      latencies.push(performance.now() - from);
    }
  };
  await Promise.all(
    Array.from({ length: load.calls }, (_, i) =>
      caller(sessions[i % SESSIONS] as http2.ClientHttp2Session),
    ),
  );
  for (const session of sessions) session.close();
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return { rps: latencies.length / load.seconds, p50Ms: at(0.5), p99Ms: at(0.99), failures };
}

function frameOf(message: Uint8Array): Buffer {
  const frame = Buffer.alloc(5 + message.length);
  frame.writeUInt32BE(message.length, 1);
  frame.set(message, 5);
  return frame;
}

function call(session: http2.ClientHttp2Session, path: string, frame: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const stream = session.request({
      ":method": "POST",
      ":path": path,
      "content-type": "application/grpc",
      te: "trailers",
    });
    let ok = false;
    stream.on("trailers", (trailers) => {
      ok = String(trailers["grpc-status"]) === "0";
    });
    stream.on("error", () => resolve(false));
    stream.on("close", () => resolve(ok));
    stream.resume();
    stream.end(frame);
  });
}
