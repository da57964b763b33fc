import type { Sample } from "./load-request.js";

export interface LoadRunOptions {
  readonly requests: number;
  readonly concurrency: number;
  /** Sends the nth request, from 0; never rejects. */
  readonly send: (n: number) => Promise<Sample>;
  readonly onSample: (ended: number) => void;
  /** Nothing more is sent, and nothing more is counted, once it aborts. */
  readonly signal: AbortSignal;
}

/** Keeps `concurrency` requests in flight until all are answered, or the signal aborts. */
export async function runLoad(
  options: LoadRunOptions,
): Promise<{ samples: Sample[]; elapsedMs: number }> {
  const { requests, concurrency, send, onSample, signal } = options;
  const samples: Sample[] = [];
  const from = performance.now();
  let next = 0;
  async function work(): Promise<void> {
    while (next < requests && !signal.aborted) {
      const sample = await send(next++);
      if (signal.aborted) return;
      samples.push(sample);
      onSample(samples.length);
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, requests) }, work));
  return { samples, elapsedMs: performance.now() - from };
}
