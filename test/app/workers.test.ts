import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { connect as connectTls } from "node:tls";
import { promisify } from "node:util";
import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { describe, expect, it } from "vitest";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { startGeminiDouble } from "../gemini-double/spawn.js";
import { execute, postJson, startService } from "./service-process.js";
import { answer, startWorkers, type WorkerProcesses } from "./worker-processes.js";

const run = promisify(execFile);
const hasOpenssl = await run("openssl", ["version"]).then(
  () => true,
  () => false,
);
const plan = execute("Help me learn Python in 2 weeks, 1 hour a day");
const get = (path: string) => ({ ":path": path });

describe("WORKERS=2", () => {
  it("serves HTTP/1.1, h2c and gRPC on one port, in two processes, and says so once", async () => {
    await using service = await startWorkers();
    expect(service.output().match(/Studly listens on/g)).toHaveLength(1);
    await expect.poll(() => service.pids().size).toBe(2);
    for (let i = 0; i < 4; i++) {
      const { status } = await postJson(`${service.url}/tasks/send`, plan, { connection: "close" });
      expect(status).toBe(200);
    }
    const workers = () => new Set(service.logged("request").map(({ worker }) => worker));
    await expect.poll(workers).toEqual(new Set([1, 2]));
    for (const { session } of await service.connections())
      expect((await answer(session, get("/readyz"))).status).toBe(200);
    const transport = createGrpcTransport({ baseUrl: service.url });
    const made = await createClient(StudlyService, transport).createPlan({ text: "Learn SQL" });
    expect(made.plan?.topic).toBe("SQL");
  });

  it("shows the metrics of both, whichever is asked", async () => {
    await using service = await startWorkers();
    const [one, other] = await service.connections();
    const before = await totals(one.session);
    for (const { session } of [one, one, other])
      expect((await answer(session, get("/tasks/send"), plan)).status).toBe(200);
    for (const { session } of [one, other]) {
      const now = await totals(session);
      expect(now.plans - before.plans).toBe(3);
      expect(now.text).toMatch(/^studly_workers 2$/m);
      for (const { worker } of [one, other])
        expect(now.text).toMatch(
          new RegExp(`^process_resident_memory_bytes{worker="${worker}"} \\d+`, "m"),
        );
    }
  });

  it("counts a caller's requests over both", async () => {
    await using service = await startWorkers({ RATE_LIMIT_PER_MINUTE: "4" });
    const [one, other] = await service.connections();
    const statuses: number[] = [];
    for (const { session } of [one, other, one, other, one, other])
      statuses.push((await answer(session, get("/tasks/send"), plan)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  });

  it("has one agent card, signed or not, for those who ask whether it has changed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "studly-key-"));
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const file = join(folder, "key.pem");
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }));
    await using service = await startWorkers({
      CARD_SIGNING_KEY_FILE: file,
      PUBLIC_URL: "https://studly.example",
    });
    rmSync(folder, { recursive: true });
    const [one, other] = await service.connections();
    const card = "/.well-known/agent-card.json";
    const first = await answer(one.session, get(card));
    const second = await answer(other.session, get(card));
    expect(JSON.parse(first.body)).toHaveProperty("signatures");
    for (const name of ["etag", "last-modified"])
      expect(second.headers[name]).toBe(first.headers[name]);
    const again = await answer(other.session, {
      ...get(card),
      "if-none-match": String(first.headers["etag"]),
    });
    expect(again.status).toBe(304);
  });
});

describe("a worker that crashes", () => {
  it("is replaced, while the other one goes on", async () => {
    await using service = await startWorkers();
    const [killed, other] = await service.connections();
    const before = service.pids();
    const replaced = crash(service, killed.worker);
    expect((await answer(other.session, get("/tasks/send"), plan)).status).toBe(200);
    await replaced;
    expect(service.pids().get(other.worker)).toBe(before.get(other.worker));
    expect(service.logged("worker ended by itself")).toMatchObject([
      { level: "error", worker: killed.worker, how: "SIGKILL", nextInMs: 0 },
    ]);
    await service.connections();
    const { text } = await totals(other.session);
    expect(text).toMatch(/^studly_worker_crashes_total 1$/m);
  });

  it("leaves nobody waiting who has just connected, and no sum goes back", async () => {
    await using service = await startWorkers();
    const load = startLoad(service.url, new Agent({ keepAlive: false }), 20);
    for (const worker of [1, 2]) {
      await load.until(load.statuses.length + 200);
      const answered = await plansAnswered(service.url);
      await crash(service, worker);
      expect(await plansAnswered(service.url)).toBeGreaterThanOrEqual(answered);
    }
    await load.stop();
    expect(new Set(load.statuses)).toEqual(new Set([200]));
    // Whoever had been taken by the one that died is told so, and nobody is left without a word.
    expect(load.broken.filter((code) => !["ECONNRESET", "EPIPE"].includes(code))).toEqual([]);
  });

  it("keeps the port, though it was any free one and all have crashed at once", async () => {
    await using service = await startWorkers();
    await Promise.all([1, 2].map((worker) => crash(service, worker)));
    expect((await postJson(`${service.url}/tasks/send`, plan)).status).toBe(200);
  });

  it("is replaced later and later if it goes on crashing", async () => {
    await using service = await startWorkers();
    for (let crashes = 1; crashes <= 3; crashes++) await crash(service, 1);
    const delays = service.logged("worker ended by itself").map(({ nextInMs }) => nextInMs);
    expect(delays).toEqual([0, 500, 1_000]);
  });
});

describe("workers that cannot begin", () => {
  const serve = (env: Record<string, string>) =>
    run(process.execPath, ["dist/server/main.js", "serve"], {
      env: { PATH: process.env["PATH"], HOST: "127.0.0.1", LOG_FORMAT: "json", ...env },
      timeout: 15_000,
    });

  it("end with one error when the port is taken", async () => {
    await using taken = await startService({ STORE_URL: "memory:" });
    await using folder = tempFolder();
    const PORT = new URL(taken.url).port;
    const ended = serve({ WORKERS: "2", STORE_URL: `lmdb:${folder.path}`, PORT });
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^studly: cannot listen: [^\n]*PORT\.\n$/),
    });
  });

  it("end with one error when a file of the configuration is not there", async () => {
    await using folder = tempFolder();
    const ended = serve({
      WORKERS: "2",
      STORE_URL: `lmdb:${folder.path}`,
      PORT: "0",
      PUBLIC_URL: "https://studly.example",
      CARD_SIGNING_KEY_FILE: join(folder.path, "no.pem"),
    });
    await expect(ended).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^studly: CARD_SIGNING_KEY_FILE: [^\n]*\n$/),
    });
  });

  it("are not begun where they would share nothing", async () => {
    await expect(serve({ WORKERS: "2", STORE_URL: "memory:" })).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/WORKERS:.*STORE_URL=memory:/),
    });
  });
});

describe("stopping", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("%s: what is under way is answered", async (signal) => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "ok", delayMs: 1_500 });
    await using service = await startWorkers(withGemini(double.url));
    const [one, other] = await service.connections();
    const slow = [one, other].map(({ session }) => answer(session, get("/tasks/send"), plan));
    await expect.poll(async () => (await double.requests()).length).toBe(2);
    service.signal(signal);
    for (const { status } of await Promise.all(slow)) expect(status).toBe(200);
    expect(await service.ended).toBe(0);
    expect(service.pids().size).toBe(0);
  });

  it("a second signal ends it at once, workers and all", async () => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "hang" });
    await using service = await startWorkers(withGemini(double.url));
    const pids = [...service.pids().values()];
    const slow = postJson(`${service.url}/tasks/send`, plan);
    slow.catch(() => undefined);
    await expect.poll(async () => (await double.requests()).length).toBe(1);
    service.signal("SIGTERM");
    await delay(200);
    service.signal("SIGTERM");
    expect(await service.ended).toBe(130);
    await expect(slow).rejects.toThrow();
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
  });

  it("workers whose primary was killed answer what they have, and end", async () => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "ok", delayMs: 1_000 });
    await using service = await startWorkers(withGemini(double.url));
    const pids = [...service.pids().values()];
    const slow = postJson(`${service.url}/tasks/send`, plan);
    await expect.poll(async () => (await double.requests()).length).toBe(1);
    service.signal("SIGKILL");
    expect((await slow).status).toBe(200);
    await expect.poll(() => pids.filter(isAlive), waiting).toEqual([]);
  });
});

describe("SIGHUP", () => {
  it("renews the workers, one after the other, and under load no request fails", async () => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "ok", delayMs: 100 });
    await using service = await startWorkers(withGemini(double.url));
    const before = [...service.pids().values()];
    const load = startLoad(service.url, new Agent({ keepAlive: true, maxSockets: 10 }), 10);
    const strangers = startLoad(service.url, new Agent({ keepAlive: false }), 10);
    await load.until(30);
    service.signal("SIGHUP");
    await expect.poll(() => service.logged("workers renewed").length, waiting).toBe(1);
    await load.until(load.statuses.length + 30);
    await Promise.all([load.stop(), strangers.stop()]);
    for (const { statuses, broken } of [load, strangers]) {
      expect(broken).toEqual([]);
      expect(new Set(statuses)).toEqual(new Set([200]));
    }
    const after = [...service.pids().values()];
    expect(after).toHaveLength(2);
    expect(after.filter((pid) => before.includes(pid))).toEqual([]);
    const order = service
      .output()
      .match(/worker (?:serves|ended)(?=")/g)
      ?.slice(2);
    expect(order).toEqual(["worker serves", "worker ended", "worker serves", "worker ended"]);
  });

  it("takes the settings that the file has then, and stays as it is if they are wrong", async () => {
    await using folder = tempFolder();
    const file = join(folder.path, "settings.env");
    const settings = (more: string) =>
      writeFileSync(file, `WORKERS=2\nSTORE_URL=lmdb:${join(folder.path, "data")}\n${more}`);
    settings("");
    const fromFile = { WORKERS: undefined, STORE_URL: undefined };
    await using service = await startWorkers(fromFile, [`--env-file=${file}`]);
    settings("REQUEST_BUDGET_MS=soon\n");
    service.signal("SIGHUP");
    const refused = () => service.logged("workers not renewed: those that serve go on");
    await expect.poll(() => refused().length).toBe(1);
    expect(refused()[0]?.["problem"]).toContain("REQUEST_BUDGET_MS");
    expect((await postJson(`${service.url}/tasks/send`, plan)).status).toBe(200);
    settings("API_KEYS=new-key\nWORKERS=3\n");
    service.signal("SIGHUP");
    await expect.poll(() => service.logged("workers renewed").length, waiting).toBe(1);
    expect((await postJson(`${service.url}/tasks/send`, plan)).status).toBe(401);
    const headers = { authorization: "Bearer new-key" };
    expect((await postJson(`${service.url}/tasks/send`, plan, headers)).status).toBe(200);
    expect(service.pids().size).toBe(3);
  });
});

describe.skipIf(!hasOpenssl)("workers with TLS", () => {
  it("serve it together; renewed, they show the certificate that is there then", async () => {
    await using folder = tempFolder();
    const [TLS_CERT_FILE, TLS_KEY_FILE] = [join(folder.path, "cert"), join(folder.path, "key")];
    const certify = (name: string) =>
      run("openssl", [
        ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
        ...["-subj", `/CN=${name}`, "-keyout", TLS_KEY_FILE, "-out", TLS_CERT_FILE],
      ]);
    await certify("first");
    await using service = await startWorkers({ TLS_CERT_FILE, TLS_KEY_FILE });
    const shown = async () => {
      const socket = connectTls({
        port: Number(new URL(service.url).port),
        rejectUnauthorized: false,
      });
      await once(socket, "secureConnect");
      const { CN } = socket.getPeerCertificate().subject;
      socket.destroy();
      return CN;
    };
    expect([await shown(), await shown()]).toEqual(["first", "first"]);
    await certify("second");
    service.signal("SIGHUP");
    await expect.poll(() => service.logged("workers renewed").length, waiting).toBe(1);
    expect([await shown(), await shown()]).toEqual(["second", "second"]);
  });
});

const waiting = { timeout: 15_000, interval: 50 };

function withGemini(url: string): Record<string, string> {
  return { GEMINI_API_KEY: "test-key", GEMINI_BASE_URL: url };
}

function tempFolder() {
  const path = mkdtempSync(join(tmpdir(), "studly-workers-"));
  return {
    path,
    [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Kills a worker; resolves when another one has its number. */
async function crash(service: WorkerProcesses, worker: number): Promise<void> {
  const pid = () => service.pids().get(worker);
  await expect.poll(pid).toBeDefined();
  const before = pid() ?? 0;
  process.kill(before, "SIGKILL");
  await expect.poll(pid, waiting).not.toBeOneOf([before, undefined]);
}

/** False also for one that has ended though nobody has taken note of that yet. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** The metrics as one worker shows them, and how many plans were asked for. */
async function totals(session: Parameters<typeof answer>[0]) {
  const { body } = await answer(session, get("/metrics"));
  return { text: body, plans: plansIn(body) };
}

async function plansAnswered(url: string): Promise<number> {
  const response = await fetch(`${url}/metrics`, { headers: { connection: "close" } });
  return plansIn(await response.text());
}

function plansIn(metrics: string): number {
  const [, count = "0"] =
    /^studly_request_duration_seconds_count\{method="tasks\/send execute",code="ok"\} (\d+)$/m.exec(
      metrics,
    ) ?? [];
  return Number(count);
}

/** Callers who ask again as soon as they are answered. */
function startLoad(url: string, agent: Agent, callers: number) {
  const statuses: number[] = [];
  const broken: string[] = [];
  let stopped = false;
  const call = async () => {
    while (!stopped) {
      const result = await send(url, agent);
      if (typeof result === "number") statuses.push(result);
      else broken.push(result);
    }
  };
  const calling = Array.from({ length: callers }, call);
  return {
    statuses,
    broken,
    async until(count: number) {
      while (statuses.length < count) await delay(20);
    },
    async stop() {
      stopped = true;
      await Promise.all(calling);
      agent.destroy();
    },
  };
}

/** The HTTP status; or the code of the network error; or that there was no answer within 10 s. */
function send(url: string, agent: Agent): Promise<number | string> {
  return new Promise((resolve) => {
    const outgoing = request(
      `${url}/tasks/send`,
      { agent, method: "POST", headers: { "content-type": "application/json" }, timeout: 10_000 },
      (response) => {
        response.resume();
        response.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "broken"));
        response.on("end", () => resolve(response.statusCode ?? 0));
      },
    );
    outgoing.on("timeout", () => {
      resolve("no answer");
      outgoing.destroy();
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // A socket that was closed while idle: the request was never taken, a client sends it again.
      const retry = outgoing.reusedSocket && error.code === "ECONNRESET";
      resolve(retry ? send(url, agent) : (error.code ?? "broken"));
    });
    outgoing.end(JSON.stringify(plan));
  });
}
