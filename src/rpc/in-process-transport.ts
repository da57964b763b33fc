import type { ConnectRouter, Interceptor, Transport } from "@connectrpc/connect";

export interface InProcessTransportOptions {
  /** Those of the wire: `createInterceptors(...)`. They enforce deadline and cancellation here too. */
  readonly interceptors: readonly Interceptor[];
}

/** Calls the handlers that `routes` registers, in this process, without serialising. */
export declare function createInProcessTransport(
  routes: (router: ConnectRouter) => void,
  options: InProcessTransportOptions,
): Transport;
