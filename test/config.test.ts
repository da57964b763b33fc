import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig, settings } from "../src/config.js";

describe("readConfig", () => {
  it("has a default for everything", () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 5000,
      requestBudgetMs: 6000,
      modelBudgetMs: 5000,
      geminiApiKey: undefined,
      contextTtlMs: 30 * 86_400_000,
      apiKeys: [],
      corsOrigins: ["*"],
      trustProxy: 0,
    });
  });

  it("names every bad variable in one error", () => {
    const read = () =>
      readConfig({
        PORT: "http",
        CONTEXT_TTL: "soon",
        LOG_LEVEL: "loud",
        DEFAULT_TIME_ZONE: "Mars",
      });
    expect(read).toThrow(ConfigError);
    for (const variable of ["PORT", "CONTEXT_TTL", "LOG_LEVEL", "DEFAULT_TIME_ZONE"])
      expect(read).toThrow(variable);
  });

  it("never repeats a key in an error", () => {
    const read = () => readConfig({ GEMINI_API_KEY: "AIza secret", API_KEYS: "öh-secret" });
    expect(read).toThrow(/GEMINI_API_KEY(.|\n)*API_KEYS/);
    expect(read).not.toThrow(/secret/);
  });

  it("refuses settings that contradict each other", () => {
    expect(() => readConfig({ MODEL_BUDGET_MS: "6000" })).toThrow("MODEL_BUDGET_MS");
    expect(() => readConfig({ TLS_CERT_FILE: "cert.pem" })).toThrow("TLS_KEY_FILE");
  });

  it("takes a number of workers, or as many as there are cores, where they can share a store", () => {
    const STORE_URL = "lmdb:./data";
    expect(readConfig({}).workers).toBe(1);
    expect(readConfig({ WORKERS: "4", STORE_URL }).workers).toBe(4);
    expect(readConfig({ WORKERS: "auto", STORE_URL }).workers).toBe(availableParallelism());
    for (const WORKERS of ["0", "-1", "two"])
      expect(() => readConfig({ WORKERS, STORE_URL })).toThrow("WORKERS");
    expect(() => readConfig({ WORKERS: "2", STORE_URL: "memory:" })).toThrow(
      /WORKERS: .*STORE_URL/,
    );
    expect(readConfig({ WORKERS: "1", STORE_URL: "memory:" }).workers).toBe(1);
  });

  it("takes an empty variable for an unset one", () => {
    expect(readConfig({ PORT: "", API_KEYS: " a , b " })).toMatchObject({
      port: 5000,
      apiKeys: ["a", "b"],
    });
  });

  it("reads proxies as a number of hops or as addresses", () => {
    expect(readConfig({ TRUST_PROXY: "1" }).trustProxy).toBe(1);
    expect(readConfig({ TRUST_PROXY: "10.0.0.0/8, ::1" }).trustProxy).toEqual([
      "10.0.0.0/8",
      "::1",
    ]);
  });
});

describe("the documented settings", () => {
  const rows = Object.values(settings).map(
    ({ variable, fallback, meaning }) =>
      `| \`${variable}\` | ${fallback === "" ? "" : `\`${fallback}\``} | ${meaning} |`,
  );

  it("are the ones in docs/deployment.md", () => {
    const text = readFileSync("docs/deployment.md", "utf8");
    const table = text.slice(
      text.indexOf("<!-- settings:begin -->"),
      text.indexOf("<!-- settings:end -->"),
    );
    expect(table.split("\n").filter((line) => line.startsWith("| `"))).toEqual(rows);
  });

  it("are the ones in .env.example", () => {
    const names = [...readFileSync(".env.example", "utf8").matchAll(/^#?\s?([A-Z_]+)=/gm)];
    expect(names.map((match) => match[1])).toEqual(rows.map((row) => row.split("`")[1]));
  });
});
