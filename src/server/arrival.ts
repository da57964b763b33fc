import type { Duplex } from "node:stream";

const headBegan = Symbol("first byte of the head");
const connectionBegan = Symbol("first byte of the connection");

/**
 * Node's HTTP parser. It tells when a message begins through a numbered slot that node:http leaves
 * empty; undocumented, so everything here falls back to "now" where it is missing.
 */
interface Parser {
  [headBegan]?: number;
  [connectionBegan]?: number;
  [slot: number]: unknown;
  readonly constructor: { readonly kOnMessageBegin?: number };
}

function parserOf(socket: Duplex): Parser | undefined {
  return (socket as Duplex & { readonly parser?: Parser | null }).parser ?? undefined;
}

/** Notes from now on when each request's first byte comes; call it once node:http has the socket. */
export function watchArrivals(socket: Duplex, firstByteAt: number): void {
  const parser = parserOf(socket);
  const slot = parser?.constructor.kOnMessageBegin;
  if (parser === undefined || typeof slot !== "number") return;
  parser[headBegan] = 0;
  parser[connectionBegan] = firstByteAt;
  // Parsers are pooled: one shared function, so that a reused one holds nothing of ours alive.
  parser[slot] = onMessageBegin;
}

function onMessageBegin(this: Parser): void {
  this[headBegan] = this[connectionBegan] || performance.now();
  this[connectionBegan] = 0;
}

/** First byte of the head of the request that is being handed out, on the `performance.now()` clock. */
export function takeArrival(socket: Duplex): number {
  const parser = parserOf(socket);
  const at = parser?.[headBegan];
  if (parser === undefined || !at) return performance.now();
  parser[headBegan] = 0;
  return at;
}

/** Whether part of a request's head has come and the rest has not. */
export function headPending(socket: Duplex): boolean {
  return Boolean(parserOf(socket)?.[headBegan]);
}
