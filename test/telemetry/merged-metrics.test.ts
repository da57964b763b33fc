import { expect, test } from "vitest";
import { createTelemetry } from "../../src/telemetry/create-telemetry.js";
import { createMergedMetrics } from "../../src/telemetry/merged-metrics.js";
import type { RequestRecord, Telemetry } from "../../src/telemetry/telemetry.js";

const record: RequestRecord = {
  requestId: "r-1",
  httpMethod: "POST",
  path: "/tasks/send",
  httpVersion: "1.1",
  status: 200,
  elapsedMs: 3,
  method: "execute",
};

function worker(contexts: number): Telemetry {
  const telemetry = createTelemetry({ logLevel: "silent", logFormat: "json" });
  telemetry.gauge("studly_contexts", "Contexts.", () => contexts, "max");
  telemetry.gauge("studly_tasks_running", "Running.", () => 2);
  return telemetry;
}

function serve(telemetry: Telemetry, times: number): void {
  for (let i = 0; i < times; i++) {
    telemetry.requestStarted();
    telemetry.requestEnded(record);
  }
}

/** What comes after the name and labels of a series. */
function valueIn(body: string) {
  return (series: string) =>
    body
      .split("\n")
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1);
}

test("counts and durations are summed; gauges as each of them says", async () => {
  const [first, second] = [worker(7), worker(8)];
  serve(first, 3);
  serve(second, 4);
  first.requestStarted();
  second.requestStarted();
  first.breakerState(2);
  const { contentType, body } = await createMergedMetrics().render([
    { worker: 1, metrics: await first.snapshot() },
    { worker: 2, metrics: await second.snapshot() },
  ]);
  const value = valueIn(body);
  expect(contentType).toMatch(/^text\/plain/);
  expect(value('studly_requests_total{code="ok"}')).toBe("7");
  const duration = "studly_request_duration_seconds";
  expect(value(`${duration}_bucket{method="execute",code="ok",le="0.005"}`)).toBe("7");
  expect(value(`${duration}_count{method="execute",code="ok"}`)).toBe("7");
  expect(Number(value(`${duration}_sum{method="execute",code="ok"}`))).toBeCloseTo(0.021);
  expect(value("studly_requests_in_flight")).toBe("2");
  expect(value("studly_tasks_running")).toBe("4");
  expect(value("studly_contexts")).toBe("8");
  expect(value("studly_model_breaker_state")).toBe("2");
});

test("sizes and delays are each worker's own", async () => {
  const { body } = await createMergedMetrics().render([
    { worker: 1, metrics: await worker(1).snapshot() },
    { worker: 2, metrics: await worker(1).snapshot() },
  ]);
  for (const number of [1, 2]) {
    expect(body).toMatch(
      new RegExp(`^process_resident_memory_bytes{worker="${number}"} \\d{7}`, "m"),
    );
    expect(body).toMatch(
      new RegExp(`^studly_event_loop_delay_seconds{quantile="0.99",worker="${number}"} `, "m"),
    );
  }
  expect(body).toMatch(/^nodejs_version_info\{version="v\d+[^}]*"\} 1$/m);
  expect(body).not.toMatch(/^process_resident_memory_bytes \d/m);
});

test("what a worker had counted that has ended stays, so that no sum goes back", async () => {
  const merged = createMergedMetrics();
  const [old, young] = [worker(5), worker(6)];
  serve(old, 10);
  merged.retire(await old.snapshot());
  merged.retire(await old.snapshot());
  serve(young, 1);
  const { body } = await merged.render([{ worker: 1, metrics: await young.snapshot() }]);
  expect(valueIn(body)('studly_requests_total{code="ok"}')).toBe("21");
  expect(valueIn(body)("studly_contexts")).toBe("6");
  expect(valueIn(body)("studly_tasks_running")).toBe("2");
});

test("one that does not answer shows what it had counted, and no gauges", async () => {
  const [silent, other] = [worker(9), worker(6)];
  serve(silent, 2);
  silent.requestStarted();
  const { body } = await createMergedMetrics().render([
    { worker: 1, metrics: await silent.snapshot(), isOld: true },
    { worker: 2, metrics: await other.snapshot() },
  ]);
  expect(valueIn(body)('studly_requests_total{code="ok"}')).toBe("2");
  expect(valueIn(body)("studly_requests_in_flight")).toBe("0");
  expect(valueIn(body)("studly_contexts")).toBe("6");
});

test("a gauge that cannot be read costs only itself", async () => {
  const broken = worker(1);
  broken.gauge("studly_broken", "Broken.", () => Promise.reject(new Error("no")));
  const metrics = await broken.snapshot();
  expect(JSON.stringify(metrics)).not.toContain("null");
  const { body } = await createMergedMetrics().render([{ worker: 1, metrics }]);
  expect(body).toContain("studly_contexts 1");
});
