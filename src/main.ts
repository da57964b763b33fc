#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { runProgram } from "./cli/program.js";
import { ConfigError, readConfig } from "./config.js";

/** Serves until SIGTERM or SIGINT, then drains; a second signal ends at once. */
async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const { openApp } = await import("./app.js");
  const app = await openApp(config, version());
  const { urls } = await app.listen();
  process.stdout.write(`${greeting(urls, app.planner)}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
  });
  await app[Symbol.asyncDispose]();
}

/** A service in this process, without a port: for `studly plan`. */
async function openInProcess() {
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env["LOG_LEVEL"] ?? "silent" });
  const { openApp } = await import("./app.js");
  return openApp(config, version());
}

function greeting(urls: readonly string[], planner: string): string {
  const [url] = urls;
  const body = `{"jsonrpc":"2.0","id":1,"method":"execute","params":{"messages":[{"kind":"message","role":"user","parts":[{"kind":"text","text":"Help me learn Python in 2 weeks, 1 hour a day"}]}]}}`;
  return [
    ...urls.map((address) => `Studly listens on ${address} (${planner})`),
    `Try: curl -s ${url}/tasks/send -H 'Content-Type: application/json' -d '${body}'`,
  ].join("\n");
}

function version(): string {
  // dist/src/main.js and src/main.ts are at different depths; the package's name tells which file is ours.
  for (const path of ["../package.json", "../../package.json"]) {
    try {
      const manifest = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
      if (manifest.name === "studly") return manifest.version;
    } catch {}
  }
  return "0.0.0";
}
