import { createRequire } from "node:module";
import type { Gauge, Registry } from "prom-client";
import type { Metrics, MetricsReading, NamedGauge } from "./metrics.js";
import { histogramSamples, type Tally } from "./tally.js";
import type { MetricSnapshot, MetricsSnapshot, MetricsText, Sample } from "./telemetry.js";

/** The Prometheus exposition of the metrics and of the process. */
export interface Exposition {
  render(): Promise<MetricsText>;
  /** The same as data, those metrics apart that have no value. */
  snapshot(): Promise<MetricsSnapshot>;
}

/** Nothing is loaded until it is first asked: the library takes longer to load than Studly to start. */
export function createExposition(metrics: Metrics): Exposition {
  let registry: Registry | undefined;
  const shown = new Set<NamedGauge>();

  function current(): Registry {
    registry ??= createRegistry(metrics);
    for (const gauge of metrics.read().gauges) {
      const { name, help, across } = gauge;
      if (!shown.has(gauge))
        registry.registerMetric(
          asMetric({ name, type: "gauge", help, aggregator: across }, readGauge(gauge)),
        );
      shown.add(gauge);
    }
    return registry;
  }

  return {
    async render() {
      const { contentType } = current();
      return { contentType, body: await current().metrics() };
    },
    async snapshot() {
      const all = (await current().getMetricsAsJSON()) as unknown as MetricsSnapshot;
      return all.map((metric) => ({ ...metric, values: metric.values.filter(hasValue) }));
    },
  };
}

function hasValue({ value }: Sample): boolean {
  return Number.isFinite(value);
}

function createRegistry(metrics: Metrics): Registry {
  const library: typeof import("prom-client") = createRequire(import.meta.url)("prom-client");
  const registry = new library.Registry();
  for (const { samples, aggregator = "sum", ...described } of ours)
    registry.registerMetric(
      asMetric({ ...described, aggregator }, () => samples(metrics.read(), described.name)),
    );
  library.collectDefaultMetrics({ register: registry });
  return registry;
}

type Described = Omit<MetricSnapshot, "values">;

interface OurMetric extends Omit<Described, "aggregator"> {
  /** Default: the sum. */
  readonly aggregator?: Described["aggregator"];
  readonly samples: (reading: MetricsReading, name: string) => Sample[];
}

const ours: readonly OurMetric[] = [
  {
    name: "studly_request_duration_seconds",
    type: "histogram",
    help: "First byte of a request's head to the last byte of its answer.",
    samples: ({ requests }, name) => histogramSamples(name, requests),
  },
  {
    name: "studly_requests_total",
    type: "counter",
    help: "Requests answered, by outcome.",
    samples: ({ requests }, name) => counts(name, requests, "code"),
  },
  {
    name: "studly_request_timeouts_total",
    type: "counter",
    help: "Requests that met a deadline.",
    samples: ({ requests }, name) => [single(name, timeouts(requests))],
  },
  {
    name: "studly_requests_in_flight",
    type: "gauge",
    help: "Requests being answered.",
    samples: ({ inFlight }, name) => [single(name, inFlight)],
  },
  {
    name: "studly_model_attempt_duration_seconds",
    type: "histogram",
    help: "Calls to the model, each attempt by itself.",
    samples: ({ attempts }, name) => histogramSamples(name, attempts),
  },
  {
    name: "studly_model_attempts_total",
    type: "counter",
    help: "Calls to the model, by result.",
    samples: ({ attempts }, name) => counts(name, attempts, "result"),
  },
  {
    name: "studly_model_breaker_state",
    type: "gauge",
    help: "0 closed, 1 half-open, 2 open.",
    aggregator: "max",
    samples: ({ breaker }, name) => [single(name, breaker)],
  },
  {
    name: "studly_event_loop_delay_seconds",
    type: "gauge",
    help: "How late timers fired since the last scrape.",
    samples: eventLoopDelay,
  },
];

function single(metricName: string, value: number): Sample {
  return { metricName, labels: {}, value };
}

function counts(metricName: string, tallies: readonly Tally[], label: string): Sample[] {
  const sums = new Map<string, number>();
  for (const { labels, count } of tallies) {
    const value = labels[label] ?? "";
    sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return [...sums].map(([value, sum]) => ({ metricName, labels: { [label]: value }, value: sum }));
}

function timeouts(requests: readonly Tally[]): number {
  return requests
    .filter(({ labels }) => labels["code"] === "deadline_exceeded")
    .reduce((sum, { count }) => sum + count, 0);
}

function eventLoopDelay({ eventLoop }: MetricsReading, metricName: string): Sample[] {
  const quantiles = {
    "0.5": eventLoop.percentile(50),
    "0.99": eventLoop.percentile(99),
    "1": eventLoop.max,
  };
  const empty = eventLoop.count === 0;
  eventLoop.reset();
  return Object.entries(quantiles).map(([quantile, nanoseconds]) => ({
    metricName,
    labels: { quantile },
    value: empty ? 0 : nanoseconds / 1e9,
  }));
}

/** A gauge that cannot be read must not cost the operator all the others. */
function readGauge({ name, read }: NamedGauge): () => Promise<Sample[]> {
  return async () => {
    try {
      return [single(name, await read())];
    } catch {
      return [single(name, Number.NaN)];
    }
  };
}

/** The registry asks no more of a metric than this; its types ask for one of its own classes. */
function asMetric(described: Described, samples: () => Sample[] | Promise<Sample[]>): Gauge {
  const metric = { ...described, get: async () => ({ ...described, values: await samples() }) };
  return metric as unknown as Gauge;
}
