/** How one attempt to deliver ended; the names fit a metric's label. */
export type PushReason =
  /** The receiver answered 2xx. */
  | "acknowledged"
  /** It answered otherwise; a redirect is not followed. */
  | "status"
  | "redirect"
  /** The URL may not be called (any more), or its name has no address. */
  | "address"
  | "unresolved"
  /** No answer in time, or no connection. */
  | "timeout"
  | "network"
  /** Not attempted: the host has failed several times in a row and is left alone for a while. */
  | "resting"
  /** Our own fault: the store, the encoding, the signature. */
  | "internal";

export interface PushOutcome {
  readonly reason: PushReason;
  /** Of the HTTP answer. */
  readonly status?: number;
  /** Of the network, such as "ECONNREFUSED". */
  readonly code?: string;
  /** The earliest time for another attempt that makes sense, from now. */
  readonly retryAfterMs?: number;
  /** For logs, with "internal" only; it has seen neither URL nor credentials. */
  readonly error?: unknown;
}

/** Whether an outcome says that the host is in trouble, rather than one configuration of it. */
export function isHostDown({ reason, status = 0 }: PushOutcome): boolean {
  return reason === "timeout" || reason === "network" || status >= 500 || status === 429;
}
