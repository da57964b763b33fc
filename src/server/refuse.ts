import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { TLSSocket } from "node:tls";
import { hstsLine } from "./hsts.js";

/** Answers a socket whose request never became one, in a few bytes and plain text, and closes it. */
export function refuse(socket: Duplex, status: number): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const reason = STATUS_CODES[status] ?? "";
  const hsts = socket instanceof TLSSocket ? hstsLine : "";
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\n${hsts}Content-Type: text/plain\r\nContent-Length: ${reason.length}\r\n\r\n${reason}`,
  );
  lingerThenDestroy(socket);
}

const lingerMs = 1_000;

/**
 * Closes a socket whose peer may still be sending. Closing with unread bytes makes the kernel reset
 * the connection, and the reset can overtake the answer; so they are read and dropped for a moment.
 */
export function lingerThenDestroy(socket: Duplex): void {
  if (socket.destroyed) return;
  const timer = setTimeout(() => socket.destroy(), lingerMs);
  socket.once("close", () => clearTimeout(timer));
  socket.on("error", () => socket.destroy());
  socket.resume();
}

/** The HTTP status for what Node's parser reports through "clientError"; undefined: nothing to answer. */
export function statusOfClientError(error: NodeJS.ErrnoException): number | undefined {
  switch (error.code) {
    case "HPE_HEADER_OVERFLOW":
      return 431;
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return 413;
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return 408;
    case "ECONNRESET":
    case "EPIPE":
    case "ETIMEDOUT":
      return undefined;
    default:
      return 400;
  }
}
