import { createRequire } from "node:module";
import type { MetricSnapshot, MetricsSnapshot, MetricsText, Sample } from "./telemetry.js";

/** The metrics of several processes as those of one service. */
export interface MergedMetrics {
  /** Keeps what a process had counted that has ended, so that no sum ever goes back. */
  retire(snapshot: MetricsSnapshot): void;
  render(snapshots: readonly NumberedSnapshot[]): Promise<MetricsText>;
}

export interface NumberedSnapshot {
  /** The worker's; the label of what cannot be one number. */
  readonly worker: number;
  readonly metrics: MetricsSnapshot;
  /** True if it is not of now: only what has been counted is still true. */
  readonly isOld?: boolean;
}

type Library = typeof import("prom-client");

/** Counters and histograms are summed, gauges merged as each says; prom-client does the arithmetic. */
export function createMergedMetrics(): MergedMetrics {
  let retired: MetricsSnapshot = [];
  let library: Library | undefined;
  const load = () => {
    // Not before somebody asks: it takes longer to load than a worker to start.
    library ??= createRequire(import.meta.url)("prom-client") as Library;
    return library.AggregatorRegistry;
  };
  return {
    retire(snapshot) {
      const counted = snapshot.filter(isCounted);
      const sums = load()
        .aggregate([retired, counted] as object[])
        .getMetricsAsArray();
      retired = sums as unknown as MetricsSnapshot;
    },
    async render(snapshots) {
      const parts = snapshots.map(({ worker, metrics, isOld }) =>
        isOld === true ? metrics.filter(isCounted) : metrics.map((each) => ofWorker(each, worker)),
      );
      const registry = load().aggregate([...parts, retired] as object[]);
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

function isCounted({ type }: MetricSnapshot): boolean {
  return type !== "gauge";
}

/** A sum of the sizes of processes, or of their delays, says nothing: each is shown by itself. */
function ofWorker(metric: MetricSnapshot, worker: number): MetricSnapshot {
  if (metric.type !== "gauge" || !isOfProcess(metric.name)) return metric;
  const label = ({ labels, ...sample }: Sample): Sample => ({
    ...sample,
    labels: { ...labels, worker },
  });
  // Two of one number are there only while one takes the other's place.
  return { ...metric, aggregator: "max", values: metric.values.map(label) };
}

function isOfProcess(name: string): boolean {
  return (
    name === "studly_event_loop_delay_seconds" ||
    (/^(?:process|nodejs)_/.test(name) && name !== "nodejs_version_info")
  );
}
