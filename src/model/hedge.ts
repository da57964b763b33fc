/** Decides when a second call is sent beside a slow one ("The Tail at Scale", Dean & Barroso 2013). */
export interface Hedge {
  /** Milliseconds to wait for the first call; undefined: no second one now. */
  delayMs(): number | undefined;
  /** Takes a token for a second call; false if they are used up. */
  take(): boolean;
  /** Told of each answer: how long it took. */
  observe(elapsedMs: number): void;
}

const SAMPLES = 128;
const MIN_SAMPLES = 20;
const PERCENTILE = 0.95;
/** Second calls for each answer, on the long run, and at most at once. */
const RATIO = 0.05;
const MOST_TOKENS = 10;

/** Waits for the observed 95th percentile; a token bucket holds second calls to 5 % of all. */
export function createHedge(): Hedge {
  const samples: number[] = [];
  let next = 0;
  let tokens = 1;
  let delay: number | undefined;
  return {
    delayMs: () => (tokens >= 1 ? delay : undefined),
    take() {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
    observe(elapsedMs) {
      samples[next] = elapsedMs;
      next = (next + 1) % SAMPLES;
      tokens = Math.min(MOST_TOKENS, tokens + RATIO);
      if (samples.length < MIN_SAMPLES) return;
      const sorted = samples.toSorted((a, b) => a - b);
      delay = sorted[Math.floor((sorted.length - 1) * PERCENTILE)];
    },
  };
}
