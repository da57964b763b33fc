/** What a worker is told with its environment: that it is one, and which. */
export interface Seat {
  /** From 1; a worker that takes the place of another one has its number. */
  readonly number: number;
  /** When the primary began, or last began to renew its workers, in ms since the epoch. */
  readonly startedAt: number;
}

/** Its environment variable. */
export const seatVariable = "STUDLY_WORKER";

export function encodeSeat({ number, startedAt }: Seat): string {
  return `${number}/${startedAt}`;
}

/** undefined: this process is no worker. */
export function decodeSeat(value: string | undefined): Seat | undefined {
  const [, number, startedAt] = /^(\d+)\/(\d+)$/.exec(value ?? "") ?? [];
  return number === undefined
    ? undefined
    : { number: Number(number), startedAt: Number(startedAt) };
}
