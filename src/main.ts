#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { runProgram } from "./cli/program.js";
import type { Listening } from "./cluster/messages.js";
import { decodeSeat, type Seat, seatVariable } from "./cluster/seat.js";
import { StartFailure } from "./cluster/start-failure.js";
import type { Worker } from "./cluster/worker.js";
import { type Config, ConfigError, readConfig } from "./config.js";

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
const EXIT_INTERRUPTED = 130;

// In this process nobody else calls, and standard output belongs to the command.
const alone = {
  LOG_LEVEL: "silent",
  API_KEYS: "",
  RATE_LIMIT_PER_MINUTE: "0",
  WORKERS: "1",
  STORE_URL: "memory:",
};

// Beyond the request budget: background work is told to end, and writes what it has.
const workerEndMs = 15_000;

/** Serves until SIGTERM or SIGINT, then drains; a second signal ends at once. */
async function serve(): Promise<void> {
  const seat = decodeSeat(process.env[seatVariable]);
  if (seat !== undefined && process.connected) return serveAsWorker(seat);
  const config = readConfig(process.env);
  if (config.workers > 1) return serveWithWorkers(config);
  const app = await openApp(config);
  const { urls } = await app.listen();
  process.stdout.write(greeting({ urls, contentFrom: app.contentFrom }));
  flushCompileCache();
  await toldToStop(() => process.exit(EXIT_INTERRUPTED));
  await app[Symbol.asyncDispose]();
}

/** The primary: it starts the workers and watches over them; SIGHUP renews them, with what the settings are then. */
async function serveWithWorkers(config: Config): Promise<void> {
  const [{ createPrimary }, { createEnvFiles }, { oneAtATime }, { createTelemetry }] =
    await Promise.all([
      import("./cluster/primary.js"),
      import("./cluster/env-files.js"),
      import("./cluster/one-at-a-time.js"),
      import("./telemetry/create-telemetry.js"),
    ]);
  const log = createTelemetry({ logLevel: config.logLevel, logFormat: config.logFormat });
  const drainMs = config.requestBudgetMs + workerEndMs;
  const primary = createPrimary({ size: config.workers, port: config.port, drainMs, log });
  const envFiles = createEnvFiles(process.env, process.execArgv);
  const renew = oneAtATime(async () => {
    try {
      envFiles.readAgain();
      await primary.renew(readConfig(process.env).workers);
      log.info({}, "workers renewed");
    } catch (error) {
      log.error({ problem: explain(error) }, "workers not renewed: those that serve go on");
    }
  });
  const listening = await primary.start();
  process.on("SIGHUP", renew);
  const stop = toldToStop(() => {
    void primary.kill().then(() => process.exit(EXIT_INTERRUPTED));
  });
  process.stdout.write(greeting(listening));
  await stop;
  await primary.stop();
}

/** Serves until the primary says that it is enough, or is gone. */
async function serveAsWorker(seat: Seat): Promise<void> {
  // They may come to the whole group of processes, and are then the primary's to act on.
  for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => undefined);
  const [{ joinPrimary }, { shareOf }] = await Promise.all([
    import("./cluster/worker.js"),
    import("./cluster/share.js"),
  ]);
  const { worker, ...life } = joinPrimary(seat);
  const asked = new Promise<"replaced">((resolve) => {
    process.on("SIGTERM", () => resolve("replaced"));
  });
  const toldToEnd = Promise.race([life.toldToStop, asked]);
  try {
    const app = await openApp(shareOf(readConfig(process.env)), worker);
    const address = await Promise.race([app.listen(), toldToEnd]);
    if (typeof address === "object") life.listening({ ...address, contentFrom: app.contentFrom });
    flushCompileCache();
    if ((await toldToEnd) === "replaced") await app.handOver();
    await app[Symbol.asyncDispose]();
  } catch (error) {
    await life.failed({ message: explain(error), exitCode: exitCodeOf(error) });
  }
  await life.leave();
}

async function openApp(config: Config, worker?: Worker) {
  // From the second start on, the libraries need not be compiled again.
  enableCompileCache();
  const { openApp } = await import("./app.js");
  return openApp(config, version(), worker);
}

/** For operators; the limits are those of a server with the same settings. */
async function openStore(url: string | undefined) {
  const env = url === undefined ? process.env : { ...process.env, STORE_URL: url };
  const { storeUrl, maxContexts, maxTasks, contextTtlMs: ttlMs } = readConfig(env);
  const { createStoreTools } = await import("./store/store-tools.js");
  return createStoreTools(storeUrl, { maxContexts, maxTasks, ttlMs });
}

/** Resolves at the first SIGTERM or SIGINT; `onSecond` hears of each further one. */
function toldToStop(onSecond: () => void): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => {
        process.on(signal, onSecond);
        resolve();
      });
  });
}

function interrupted(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

function greeting({ urls, contentFrom }: Pick<Listening, "urls" | "contentFrom">): string {
  const text = "Help me learn Python in 2 weeks, 1 hour a day";
  const messages = [{ kind: "message", role: "user", parts: [{ kind: "text", text }] }];
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "execute", params: { messages } });
  return `${urls.map((url) => `Studly listens on ${url} (content: ${contentFrom})\n`).join("")}\
Try: curl -s ${urls[0]}/tasks/send -H 'Content-Type: application/json' -d '${body}'\n`;
}

/** The package's version; the file is one level further up once built. */
function version(): string {
  const candidates = ["../package.json", "../../package.json"].map(
    (path) => new URL(path, import.meta.url),
  );
  for (const url of candidates) {
    try {
      return JSON.parse(readFileSync(url, "utf8")).version;
    } catch {
      // The other one has it.
    }
  }
  return "0.0.0";
}

/** What a worker could not begin with is the primary's own failure. */
function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigError) return EXIT_USAGE;
  return error instanceof StartFailure ? error.exitCode : EXIT_FAILED;
}

/** One line for people; the stack is for those who ask with DEBUG. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE" || code === "EACCES")
    return `cannot listen: ${message}. Choose another address with HOST and PORT.`;
  return process.env["DEBUG"] === undefined ? message : String(stack);
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), {
    serve,
    readPlan: async (value) => (await import("./rpc/read-plan.js")).readPlan(value),
    interpret: async (text, options) =>
      (await import("./planner/interpret/describe.js")).describeRequest(text, options),
    openApp: () => openApp(readConfig({ ...process.env, ...alone })),
    openStore,
    stdout: process.stdout,
    stderr: process.stderr,
    interrupted,
    version: version(),
    apiKey: process.env["STUDLY_API_KEY"],
  });
} catch (error) {
  process.stderr.write(`studly: ${explain(error)}\n`);
  process.exitCode = exitCodeOf(error);
}
