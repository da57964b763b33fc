/** A worker that has served for so long is not one of a row of failures, in ms. */
export const steadyMs = 10_000;

const firstMs = 500;
const longestMs = 30_000;

/** How long a crashed worker's place stays empty, in ms: not at all the first time, then longer each time. */
export function restartDelayMs(crashesBefore: number): number {
  return crashesBefore === 0 ? 0 : Math.min(longestMs, firstMs * 2 ** (crashesBefore - 1));
}
