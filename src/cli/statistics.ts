/** A bar of a histogram: how many samples are above the bar before and at most `uptoMs`. */
export interface Bar {
  readonly uptoMs: number;
  readonly count: number;
}

/** What is known of a set of latencies, in ms. */
export interface LatencySummary {
  readonly averageMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly minMs: number;
  readonly maxMs: number;
  /** Neighbouring bars of 1, 2, 5, 10, 20, 50, ... ms, from the fastest sample's to the slowest's. */
  readonly histogram: readonly Bar[];
}

/** Summarises latencies in ms, in any order; throws a RangeError if there are none. */
export function summariseLatencies(samples: readonly number[]): LatencySummary {
  if (samples.length === 0) throw new RangeError("no samples");
  const sorted = Float64Array.from(samples).sort();
  return {
    averageMs: sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
    minMs: percentile(sorted, 0),
    maxMs: percentile(sorted, 1),
    histogram: histogramOf(sorted),
  };
}

/**
 * The smallest sample that at least the given share (0 to 1) of all samples does not exceed
 * (nearest rank: always one of the samples). The samples are sorted and not empty.
 */
export function percentile(sorted: Float64Array, share: number): number {
  const rank = Math.min(sorted.length, Math.max(1, Math.ceil(share * sorted.length)));
  return sorted[rank - 1] ?? Number.NaN;
}

function histogramOf(sorted: Float64Array): Bar[] {
  const bars: Bar[] = [];
  let from = 0;
  for (let index = 0; from < sorted.length; index++) {
    const uptoMs = barLimit(index);
    let to = from;
    while (to < sorted.length && (sorted[to] ?? 0) <= uptoMs) to++;
    if (to > from || bars.length > 0) bars.push({ uptoMs, count: to - from });
    from = to;
  }
  return bars;
}

// 1, 2, 5, 10, 20, 50, ...
function barLimit(index: number): number {
  return ([1, 2, 5][index % 3] ?? 1) * 10 ** Math.floor(index / 3);
}
