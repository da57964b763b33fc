/** What a soak test can have of its server. */
export type Ask = "stats" | "close" | "tasks";

/** How the server is; sizes in bytes. */
export interface Stats {
  /** Of the heap and the buffers outside of it, after the garbage has been collected. */
  readonly memory: number;
  /** `engine.running`. */
  readonly running: number;
  /** On the bus. */
  readonly listeners: number;
  /** Open connections. */
  readonly connections: number;
  /** Requests that are not over. */
  readonly inFlight: number;
  /** Written, but not yet taken by the system, of all connections. */
  readonly waiting: number;
  /** The most that ever waited on one connection. */
  readonly mostWaiting: number;
  /** How requests ended: so many with each code. */
  readonly codes: Readonly<Record<string, number>>;
}

/** How a shutdown went. */
export interface Closed {
  readonly elapsedMs: number;
  /** So many tasks in each state. */
  readonly states: Readonly<Record<string, number>>;
  readonly running: number;
  readonly listeners: number;
}

/** What a server of its own process is started with; times in ms. */
export interface SoakSetup {
  readonly requestBudgetMs?: number;
  readonly heartbeatMs?: number;
  readonly stalledReaderMs?: number;
  readonly maxTasks?: number;
  /** Notifications to receivers on 127.0.0.1, with the service's own times. */
  readonly push?: boolean;
}

export interface Question {
  readonly id: number;
  readonly ask: Ask;
}

export type Told =
  | { readonly port: number }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string };
