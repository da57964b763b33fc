import type { Socket } from "node:net";

/** The 24 bytes with which HTTP/2 begins (RFC 9113, 3.4). */
const preface = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

export interface PrefaceHandlers {
  http1(socket: Socket, firstByteAt: number): void;
  http2(socket: Socket): void;
  /** Some bytes came, then nothing: too few to tell the protocols apart. */
  tooSlow(socket: Socket, firstByteAt: number): void;
}

/** Sockets whose protocol is not known yet. */
export interface Preface {
  /** Looks at the socket's first bytes without using them up, and hands it on. */
  inspect(socket: Socket): void;
  /** Closes those that have sent nothing yet. */
  closeSilent(): void;
  closeAll(): void;
  /** How many have sent nothing yet, or too little to tell their protocol. */
  readonly silent: number;
}

/**
 * Tells HTTP/2 with prior knowledge from HTTP/1.1 on one port. All 24 bytes are awaited: a client may
 * send them one by one, and the first four could be the start of an HTTP/1 method.
 */
export function createPreface(timeoutMs: number, handlers: PrefaceHandlers): Preface {
  const waiting = new Map<Socket, Buffer>();

  function inspect(socket: Socket): void {
    let firstByteAt = 0;
    let seen: Buffer = Buffer.alloc(0);
    // A late timer comes before the reading of what has long arrived; an immediate comes after it.
    const timer = setTimeout(() => setImmediate(giveUp), timeoutMs);

    function giveUp(): void {
      if (!waiting.has(socket)) return;
      release();
      if (seen.length === 0) socket.destroy();
      else handlers.tooSlow(socket, firstByteAt);
    }

    function release(): void {
      clearTimeout(timer);
      waiting.delete(socket);
      socket.off("readable", onReadable).off("end", drop).off("error", drop).off("close", drop);
    }

    function drop(): void {
      release();
      socket.destroy();
    }

    function onReadable(): void {
      const chunk: Buffer | null = socket.read();
      if (chunk === null) return;
      if (firstByteAt === 0) firstByteAt = performance.now();
      seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk]);
      waiting.set(socket, seen);
      const compared = Math.min(seen.length, preface.length);
      const differs = seen.compare(preface, 0, compared, 0, compared) !== 0;
      if (!differs && compared < preface.length) return;
      release();
      socket.unshift(seen);
      if (differs) handlers.http1(socket, firstByteAt);
      else handlers.http2(socket);
    }

    waiting.set(socket, seen);
    socket.on("readable", onReadable).on("end", drop).on("error", drop).on("close", drop);
  }

  return {
    inspect,
    closeSilent() {
      for (const [socket, seen] of waiting) if (seen.length === 0) socket.destroy();
    },
    closeAll() {
      for (const socket of waiting.keys()) socket.destroy();
    },
    get silent() {
      return waiting.size;
    },
  };
}
