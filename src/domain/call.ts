import type { Deadline } from "./deadline.js";

/** What every verb of a service is given beside its input. */
export interface Call {
  readonly requestId: string;
  /** Whose contexts may be seen: an API key's fingerprint, or "anonymous". */
  readonly caller: string;
  /** Aborts when the deadline passes, the caller goes away, or the process must stop. */
  readonly signal: AbortSignal;
  readonly deadline: Deadline;
  /** What the one log line of this request will say; filled as the call goes on. */
  readonly record: CallRecord;
}

/** Facts of a call for logs and metrics. Never the learner's text, never a key. */
export interface CallRecord {
  /** The RPC or JSON-RPC method. */
  method?: string;
  /** As `Call.caller`; unset where nobody was asked. */
  caller?: string;
  /** The outcome's code: "ok", or an ErrorCode. */
  code?: string;
  contextId?: string;
  turnId?: string;
  source?: string;
  modelAttempts?: number;
  /** Ties an internal error's answer to its log line. */
  incident?: string;
  /** What only the log may know of a failure. */
  error?: unknown;
}
