import { createMergedMetrics } from "../telemetry/merged-metrics.js";
import type { MetricSnapshot, MetricsSnapshot, MetricsText } from "../telemetry/telemetry.js";
import type { Launched } from "./launch.js";

/** The metrics of all workers together. */
export interface Scraper {
  /** A worker that does not answer within a second shows what it had counted when it last did. */
  scrape(): Promise<MetricsText>;
  /** This worker has ended; what it had counted stays in the sums. */
  retire(worker: Launched): void;
  crashed(): void;
}

const answerMs = 1_000;

/** `live`: the workers that there are now. */
export function createScraper(live: ReadonlySet<Launched>): Scraper {
  const merged = createMergedMetrics();
  const latest = new Map<Launched, MetricsSnapshot>();
  let crashes = 0;
  let underWay: Promise<MetricsText> | undefined;

  async function ask(worker: Launched): Promise<Launched | undefined> {
    try {
      const answer = await worker.line.ask("snapshot", null, answerMs);
      if (live.has(worker)) latest.set(worker, answer);
      return worker;
    } catch {
      return undefined;
    }
  }

  async function scrape(): Promise<MetricsText> {
    const answered = new Set(await Promise.all([...live].map(ask)));
    // Whoever has ended meanwhile is among the retired.
    const snapshots = [...latest].map(([worker, metrics]) => ({
      worker: worker.seat.number,
      metrics,
      isOld: !answered.has(worker),
    }));
    return merged.render([...snapshots, { worker: 0, metrics: ownMetrics(live, crashes) }]);
  }

  return {
    scrape() {
      underWay ??= scrape().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    retire(worker) {
      const counted = worker.lastWord() ?? latest.get(worker);
      latest.delete(worker);
      if (counted !== undefined) merged.retire(counted);
    },
    crashed() {
      crashes++;
    },
  };
}

function ownMetrics(live: ReadonlySet<Launched>, crashes: number): MetricsSnapshot {
  const single = (value: number) => ({
    values: [{ labels: {}, value }],
    aggregator: "sum" as const,
  });
  const metrics: MetricSnapshot[] = [
    {
      name: "studly_workers",
      help: "Worker processes that serve.",
      type: "gauge",
      ...single([...live].filter(({ serves }) => serves).length),
    },
    {
      name: "studly_worker_crashes_total",
      help: "Worker processes that ended by themselves.",
      type: "counter",
      ...single(crashes),
    },
  ];
  return metrics;
}
