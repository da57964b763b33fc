import type { RequestListener } from "node:http";
import type { ConnectRouter, Interceptor } from "@connectrpc/connect";
import type { Telemetry } from "../telemetry/telemetry.js";
import type { ServerLifecycle } from "./lifecycle.js";
import type { TrustProxy } from "./trust-proxy.js";

/** What a server is made of. */
export interface ServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly rpc: {
    readonly routes: (router: ConnectRouter) => void;
    /** The first one is the outermost. */
    readonly interceptors: readonly Interceptor[];
  };
  /** Everything that is not an RPC; only ever called with HTTP/1.1. */
  readonly gateway: RequestListener;
  /** From the first byte of a request's head to its answer. */
  readonly requestBudgetMs: number;
  readonly telemetry: Telemetry;
  readonly lifecycle: ServerLifecycle;
  readonly limits?: Partial<Limits>;
  /** PEM. Turns TLS on, with ALPN for HTTP/2 and HTTP/1.1. */
  readonly tls?: { readonly cert: string | Buffer; readonly key: string | Buffer };
  /** Whose X-Forwarded-For counts; default: nobody's. */
  readonly trustProxy?: TrustProxy;
}

/** What a caller may use up. Times in ms, sizes in bytes. */
export interface Limits {
  /** Largest RPC message, in and out, after decompression. */
  readonly maxBodyBytes: number;
  /** Largest request head: 431 above it. */
  readonly maxHeaderBytes: number;
  /** Header fields in a request. */
  readonly maxHeaders: number;
  /** Connections at once; the kernel's further ones are closed unread. */
  readonly maxConnections: number;
  /** Requests at once on one HTTP/2 connection. */
  readonly maxStreamsPerConnection: number;
  /** A request head must be complete by then: 408 otherwise. Never more than the request budget. */
  readonly headersTimeoutMs: number;
  /** Silent connections are closed after this time. */
  readonly idleTimeoutMs: number;
  /** A reader of a stream of messages that takes nothing for so long while there is something for it is cut off. */
  readonly stalledReaderMs: number;
  /** Whether HTTP/1.1 connections serve more than one request. */
  readonly keepAlive: boolean;
}

/** A server that has been told what to serve. */
export interface StudlyServer {
  /**
   * Starts to accept connections and says where. Rejects with the system's error (EADDRINUSE, ...).
   * Both calls may be made once.
   */
  listen(): Promise<Address>;
  /**
   * For a server whose port another process serves as well: no new connections; those that there are end with their
   * next answer, and nothing is refused. Resolves, within the request's budget, when it is time for `close`.
   */
  handOver(): Promise<void>;
  /**
   * Drains: no new connections, work in flight ends within its own budget, what has no deadline and
   * what is left is told UNAVAILABLE, then every connection is closed. Safe to call again.
   */
  close(): Promise<void>;
}

export interface Address {
  readonly host: string;
  readonly port: number;
  /** How to reach it: one URL, or one for each address of the machine when listening on all. */
  readonly urls: string[];
}

/** How often Node looks for requests that take too long to arrive. */
export const checkingIntervalMs = 250;

/** The limits with every blank filled; the head's time-out fits into the request's budget. */
export function fullLimits(limits: Partial<Limits>, requestBudgetMs: number): Limits {
  const headersTimeoutMs = Math.min(
    limits.headersTimeoutMs ?? requestBudgetMs,
    // Found late by at most one check, a slow head is still answered within the budget.
    Math.max(requestBudgetMs - checkingIntervalMs, Math.ceil(requestBudgetMs / 2)),
  );
  return {
    maxBodyBytes: 1_048_576,
    maxHeaderBytes: 16_384,
    maxHeaders: 100,
    maxConnections: 10_000,
    maxStreamsPerConnection: 1_000,
    idleTimeoutMs: 65_000,
    stalledReaderMs: 30_000,
    keepAlive: true,
    ...limits,
    headersTimeoutMs,
  };
}
