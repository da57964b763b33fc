import { expect, test } from "vitest";
import { createTelemetry, type TelemetryOptions } from "../../src/telemetry/create-telemetry.js";
import type { RequestRecord } from "../../src/telemetry/telemetry.js";

function setUp(options: Partial<TelemetryOptions> = {}) {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const telemetry = createTelemetry({
    logLevel: "info",
    logFormat: "json",
    destination,
    ...options,
  });
  const parsed = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { telemetry, lines, parsed };
}

const record: RequestRecord = {
  requestId: "r-1",
  httpMethod: "POST",
  path: "/tasks/send",
  httpVersion: "1.1",
  status: 200,
  elapsedMs: 12.3456,
};

test("one line per request, with ids and numbers and nothing else", () => {
  const { telemetry, parsed } = setUp();
  telemetry.requestStarted();
  telemetry.requestEnded({
    ...record,
    method: "message/send",
    caller: "0123456789abcdef",
    code: "ok",
    modelAttempts: 2,
    contextId: "c-1",
    turnId: "t-1",
    source: "gemini",
  });
  const [{ time, ...line } = {}] = parsed();
  expect(Date.parse(String(time))).toBeGreaterThan(Date.now() - 60_000);
  expect(line).toEqual({
    level: "info",
    requestId: "r-1",
    method: "message/send",
    caller: "0123456789abcdef",
    code: "ok",
    status: 200,
    elapsedMs: 12.3,
    http: "1.1",
    attempts: 2,
    contextId: "c-1",
    turnId: "t-1",
    source: "gemini",
    msg: "request",
  });
});

test("without a method or a code: the HTTP method and path, and what the status says", () => {
  const { telemetry, parsed } = setUp();
  for (const status of [204, 404, 408, 413, 499, 500, 503])
    telemetry.requestEnded({ ...record, status });
  expect(parsed().map(({ code }) => code)).toEqual([
    "ok",
    "not_found",
    "deadline_exceeded",
    "invalid_argument",
    "cancelled",
    "internal",
    "unavailable",
  ]);
  expect(parsed()[0]?.["method"]).toBe("POST /tasks/send");
});

test("time-outs are warnings, internal errors are errors with incident and cause", () => {
  const { telemetry, parsed } = setUp({ logLevel: "warn" });
  telemetry.requestEnded({ ...record, code: "ok" });
  telemetry.requestEnded({ ...record, code: "deadline_exceeded" });
  const error = new TypeError("x is not a function", { cause: new Error("deeper") });
  telemetry.requestEnded({ ...record, code: "internal", incident: "i-1", error });
  expect(parsed()).toMatchObject([
    { level: "warn", code: "deadline_exceeded" },
    {
      level: "error",
      code: "internal",
      incident: "i-1",
      error: { type: "TypeError", message: "x is not a function", cause: { message: "deeper" } },
    },
  ]);
});

test("no key and no learner's text reaches a line", () => {
  const { telemetry, lines } = setUp({ logLevel: "debug" });
  const key = "AIzaSyA-1234567890abcdefghijklmnopqrstu";
  telemetry.info(
    { authorization: "Bearer abc.def.ghi", headers: { "x-api-key": "k-12345678" } },
    "a",
  );
  telemetry.info({ request: { headers: { "x-goog-api-key": key } } }, "b");
  const messages = [
    `POST https://host/v1/models/m:generate?key=${key} failed`,
    `bad header authorization: Bearer ${key}`,
    'Unexpected token H in JSON: "Help me learn knitting before my divorce"',
  ];
  for (const message of messages) {
    const error = new Error(message, { cause: new Error(message) });
    telemetry.requestEnded({ ...record, code: "internal", error });
    telemetry.error({ error }, "failed");
  }
  telemetry.requestEnded({ ...record, code: "internal", error: `string with ${key}` });
  const all = lines.join("");
  expect(lines).toHaveLength(9);
  for (const secret of ["abc.def", "k-12345678", "AIzaSy", "knitting", "divorce"])
    expect(all).not.toContain(secret);
  expect(all).toContain("[redacted]");
});

test("what callers choose cannot break or bloat a line", () => {
  const { telemetry, lines, parsed } = setUp();
  telemetry.requestEnded({
    ...record,
    method: `a"\n{"level":"error"}`,
    contextId: "c".repeat(5_000),
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.length).toBeLessThan(500);
  expect(parsed()[0]?.["level"]).toBe("info");
});

test("pretty lines are for people; silent writes nothing", () => {
  const pretty = setUp({ logFormat: "pretty" });
  pretty.telemetry.info({ port: 5000 }, "listening");
  expect(pretty.lines.join("")).toMatch(/INFO.*listening.*5000/s);
  const silent = setUp({ logLevel: "silent" });
  silent.telemetry.error({}, "no");
  silent.telemetry.requestEnded({ ...record, code: "internal" });
  expect(silent.lines).toEqual([]);
});

test("metrics: latency by method and code, totals, time-outs, in flight, model, breaker, gauges", async () => {
  const { telemetry } = setUp({ logLevel: "silent" });
  telemetry.gauge("studly_contexts", "Contexts kept.", async () => 7);
  for (const [code, elapsedMs] of [
    ["ok", 3],
    ["ok", 700],
    ["deadline_exceeded", 5_100],
  ] as const) {
    telemetry.requestStarted();
    telemetry.requestEnded({ ...record, method: "execute", code, elapsedMs });
  }
  telemetry.requestStarted();
  telemetry.modelAttempt({ elapsedMs: 400, result: "ok" });
  telemetry.modelAttempt({ elapsedMs: 2_000, result: "server_error" });
  telemetry.breakerState(2);
  const { contentType, body } = await telemetry.metrics();
  expect(contentType).toMatch(/^text\/plain/);
  const value = (series: string) =>
    body
      .split("\n")
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1);
  const duration = "studly_request_duration_seconds";
  expect(value(`${duration}_bucket{method="execute",code="ok",le="0.0025"}`)).toBe("0");
  expect(value(`${duration}_bucket{method="execute",code="ok",le="0.005"}`)).toBe("1");
  expect(value(`${duration}_bucket{method="execute",code="ok",le="1"}`)).toBe("2");
  expect(value(`${duration}_bucket{method="execute",code="ok",le="+Inf"}`)).toBe("2");
  expect(value(`${duration}_count{method="execute",code="ok"}`)).toBe("2");
  expect(Number(value(`${duration}_sum{method="execute",code="ok"}`))).toBeCloseTo(0.703);
  expect(value('studly_requests_total{code="ok"}')).toBe("2");
  expect(value("studly_request_timeouts_total")).toBe("1");
  expect(value("studly_requests_in_flight")).toBe("1");
  expect(value('studly_model_attempts_total{result="server_error"}')).toBe("1");
  expect(value('studly_model_attempt_duration_seconds_count{result="ok"}')).toBe("1");
  expect(value("studly_model_breaker_state")).toBe("2");
  expect(value("studly_contexts")).toBe("7");
  expect(body).toMatch(/^studly_event_loop_delay_seconds\{quantile="0\.99"\} \d/m);
  expect(body).toMatch(/^process_resident_memory_bytes \d/m);
});

test("gauges may come after the first scrape; one that fails costs only itself", async () => {
  const { telemetry } = setUp({ logLevel: "silent" });
  await telemetry.metrics();
  telemetry.gauge("studly_late", "Late.", () => 3);
  telemetry.gauge("studly_broken", "Broken.", () => Promise.reject(new Error("no")));
  const { body } = await telemetry.metrics();
  expect(body).toMatch(/^studly_late 3$/m);
  expect(body).toMatch(/^studly_broken NaN$/im);
  expect(body).toMatch(/^studly_requests_in_flight 0$/m);
});

test("made-up method names do not fill the memory", async () => {
  const { telemetry } = setUp({ logLevel: "silent" });
  for (let i = 0; i < 5_000; i++)
    telemetry.requestEnded({ ...record, method: `m${i}`, code: "ok" });
  const { body } = await telemetry.metrics();
  const methods = new Set(body.match(/method="[^"]*"/g));
  expect(methods.size).toBeLessThanOrEqual(101);
  expect(body).toMatch(/studly_request_duration_seconds_count\{method="other",code="ok"\} 4900/);
});
