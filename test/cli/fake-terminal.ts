import { Writable } from "node:stream";
import type { Terminal } from "../../src/cli/terminal.js";

/** A stream that keeps what is written to it and may claim to be a terminal. */
export class FakeStream extends Writable {
  readonly isTTY: boolean;
  readonly columns: number;
  text = "";

  constructor({ isTTY = false, columns = 80 } = {}) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  cursorTo(): boolean {
    return true;
  }

  moveCursor(): boolean {
    return true;
  }

  clearLine(): boolean {
    return true;
  }
}

export interface FakeTerminal extends Terminal {
  readonly stdout: FakeStream;
  readonly stderr: FakeStream;
  /** Presses Ctrl-C. */
  interrupt(): void;
}

/** Pipes, or with `isTTY` a terminal, whose output a test can read. */
export function createFakeTerminal(
  options: { isTTY?: boolean; columns?: number } = {},
): FakeTerminal {
  const controller = new AbortController();
  return {
    stdout: new FakeStream(options),
    stderr: new FakeStream(options),
    interrupted: () => controller.signal,
    interrupt: () => controller.abort(),
  };
}
