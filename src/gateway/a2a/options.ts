import type { Transport } from "@connectrpc/connect";

/** What the HTTP bindings of A2A are made of. Times in ms, sizes in bytes. */
export interface A2AHttpOptions {
  /** To the A2A service, in this process: `createInProcessTransport`. */
  readonly transport: Transport;
  /** From the first byte of a request's head to its answer; streams have no such limit. */
  readonly requestBudgetMs: number;
  /** A larger body is refused with 413. */
  readonly maxBodyBytes: number;
  /** A silent stream says something at least this often; default 2,000. */
  readonly heartbeatMs?: number;
  /**
   * How long a stream may keep its caller waiting for the head of the answer: what fails until then has the
   * status of its error, what fails later is an event. Default 5,000.
   */
  readonly firstEventMs?: number;
  /** A reader that takes nothing for so long, while there is something for it, is cut off; default 30,000. */
  readonly stalledReaderMs?: number;
}
