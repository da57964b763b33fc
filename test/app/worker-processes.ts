import { mkdtempSync, rmSync } from "node:fs";
import { type ClientHttp2Session, connect } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { type ServiceProcess, startService } from "./service-process.js";

/** A primary and its workers, with a store of their own. */
export interface WorkerProcesses extends ServiceProcess {
  /** The workers that have come up and not ended, by their number; while one takes another's place, the new one. */
  pids(): ReadonlyMap<number, number>;
  /** Log lines with this message. */
  logged(message: string): readonly Record<string, unknown>[];
  /** One connection to each of two workers. */
  connections(): Promise<readonly [Connection, Connection]>;
}

/** HTTP/2 over one connection, and so to one worker. */
export interface Connection {
  readonly worker: number;
  readonly session: ClientHttp2Session;
}

export async function startWorkers(
  env: Record<string, string | undefined> = {},
  nodeArguments: readonly string[] = [],
): Promise<WorkerProcesses> {
  const folder = mkdtempSync(join(tmpdir(), "studly-workers-"));
  const sessions: ClientHttp2Session[] = [];
  const service = await startService(
    { WORKERS: "2", STORE_URL: `lmdb:${folder}`, ...env },
    nodeArguments,
  );

  function logged(message: string): Record<string, unknown>[] {
    return service
      .output()
      .split("\n")
      .filter((line) => line.includes(`"msg":"${message}"`))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  async function connection(): Promise<Connection> {
    const session = connect(service.url);
    session.on("error", () => undefined);
    sessions.push(session);
    return { session, worker: await workerOf(session, logged) };
  }

  return {
    ...service,
    logged,
    pids() {
      const ended = new Set(logged("worker ended").map(({ pid }) => pid));
      const serving = logged("worker serves").filter(({ pid }) => !ended.has(pid));
      return new Map(serving.map(({ worker, pid }) => [Number(worker), Number(pid)]));
    },
    async connections() {
      const first = await connection();
      for (;;) {
        const second = await connection();
        if (second.worker !== first.worker) return [first, second];
      }
    },
    async [Symbol.asyncDispose]() {
      for (const session of sessions) session.destroy();
      await service[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The worker that logs the request which goes over this connection. */
async function workerOf(
  session: ClientHttp2Session,
  logged: WorkerProcesses["logged"],
): Promise<number> {
  const requestId = `which-${crypto.randomUUID()}`;
  await answer(session, { ":path": "/", "x-request-id": requestId });
  const line = () => logged("request").find((record) => record["requestId"] === requestId);
  await expect.poll(line).toBeDefined();
  return Number(line()?.["worker"]);
}

/** One request over a session: the status, the headers and the whole body. */
export async function answer(
  session: ClientHttp2Session,
  headers: Record<string, string>,
  body?: unknown,
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const stream = session.request(
    body === undefined
      ? headers
      : { ":method": "POST", "content-type": "application/json", ...headers },
  );
  if (body !== undefined) stream.end(JSON.stringify(body));
  const answered = new Promise<Record<string, unknown>>((resolve, reject) => {
    stream.once("response", resolve).once("error", reject);
  });
  const got = await answered;
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return { status: Number(got[":status"]), headers: got, body: text };
}

/** An A2A 1.0 stream over a session: the result of each event, and when it came (`performance.now()`). */
export async function* streamed(
  session: ClientHttp2Session,
  method: "SendStreamingMessage" | "SubscribeToTask",
  params: object,
): AsyncGenerator<{ readonly result: Record<string, unknown>; readonly at: number }> {
  const stream = session.request({
    ":method": "POST",
    ":path": "/a2a",
    "content-type": "application/json",
    "a2a-version": "1.0",
  });
  stream.end(JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }));
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    const at = performance.now();
    const events = `${text}${chunk}`.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const data = /^data: ?(.*)$/m.exec(event)?.[1];
      if (data === undefined) continue;
      const { result, error } = JSON.parse(data) as Record<string, Record<string, unknown>>;
      if (result === undefined) throw new Error(JSON.stringify(error));
      yield { result, at };
    }
  }
}
