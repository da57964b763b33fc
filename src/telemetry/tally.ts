import type { Sample } from "./telemetry.js";

/**
 * A histogram of durations as plain numbers: what the hot path adds to, so that nothing is hashed,
 * validated or loaded before the first scrape asks.
 */
export interface Tally {
  readonly labels: Readonly<Record<string, string>>;
  /** Upper bounds in seconds, ascending. */
  readonly bounds: readonly number[];
  /** Not cumulative; the last one is for what is above every bound. */
  readonly buckets: number[];
  count: number;
  sumSeconds: number;
}

export function createTally(
  labels: Readonly<Record<string, string>>,
  bounds: readonly number[],
): Tally {
  const buckets = new Array<number>(bounds.length + 1).fill(0);
  return { labels, bounds, buckets, count: 0, sumSeconds: 0 };
}

export function observe(tally: Tally, ms: number): void {
  const { bounds, buckets } = tally;
  const seconds = ms / 1_000;
  let at = 0;
  while (at < bounds.length && seconds > (bounds[at] ?? 0)) at++;
  buckets[at] = (buckets[at] ?? 0) + 1;
  tally.count++;
  tally.sumSeconds += seconds;
}

/** The samples of a Prometheus histogram: cumulative buckets, sum and count of each tally. */
export function histogramSamples(name: string, tallies: Iterable<Tally>): Sample[] {
  const samples: Sample[] = [];
  for (const { labels, bounds, buckets, count, sumSeconds } of tallies) {
    let cumulative = 0;
    for (const [at, inBucket] of buckets.entries()) {
      cumulative += inBucket;
      const le = String(bounds[at] ?? "+Inf");
      samples.push({ metricName: `${name}_bucket`, labels: { ...labels, le }, value: cumulative });
    }
    samples.push({ metricName: `${name}_sum`, labels, value: sumSeconds });
    samples.push({ metricName: `${name}_count`, labels, value: count });
  }
  return samples;
}
