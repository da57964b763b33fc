#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { enableCompileCache, flushCompileCache } from "node:module";
import { runProgram } from "./cli/program.js";
import { ConfigError, readConfig } from "./config.js";

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
const EXIT_INTERRUPTED = 130;

// In this process nobody else calls, and standard output belongs to the command.
const alone = { LOG_LEVEL: "silent", API_KEYS: "", RATE_LIMIT_PER_MINUTE: "0" };

/** Serves until SIGTERM or SIGINT, then drains; a second signal ends at once. */
async function serve(): Promise<void> {
  const app = await openApp(process.env);
  const { urls } = await app.listen();
  process.stdout.write(greeting(urls, app.contentFrom));
  flushCompileCache();
  await toldToStop();
  await app[Symbol.asyncDispose]();
}

async function openApp(env: NodeJS.ProcessEnv) {
  const config = readConfig(env);
  // From the second start on, the libraries need not be compiled again.
  enableCompileCache();
  const { openApp } = await import("./app.js");
  return openApp(config, version());
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(EXIT_INTERRUPTED));
        resolve();
      });
  });
}

function interrupted(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

function greeting(urls: readonly string[], contentFrom: string): string {
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
    openApp: () => openApp({ ...process.env, ...alone }),
    stdout: process.stdout,
    stderr: process.stderr,
    interrupted,
    version: version(),
    apiKey: process.env["STUDLY_API_KEY"],
  });
} catch (error) {
  process.stderr.write(`studly: ${explain(error)}\n`);
  process.exitCode = error instanceof ConfigError ? EXIT_USAGE : EXIT_FAILED;
}
