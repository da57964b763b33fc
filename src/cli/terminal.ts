import { styleText } from "node:util";

/** Where a command writes: a process's stdout or stderr, or a test's stream. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  /** Width in cells; only terminals have one, and some do not know it and say 0. */
  readonly columns?: number;
};

/** What every command is handed; nothing here ends the process or reads its environment. */
export interface Terminal {
  /** The result, and nothing else: it may be piped. */
  readonly stdout: Output;
  /** Spinner, progress, hints and errors. */
  readonly stderr: Output;
  /** Aborts on Ctrl-C. Called once, by commands that have something to stop. */
  interrupted(): AbortSignal;
}

/** Exit codes of all commands. */
export const exitCodes = {
  ok: 0,
  /** The command ran and failed; stderr says why. */
  failed: 1,
  /** The command line (or the configuration) is wrong. */
  usage: 2,
  /** `plan`: the answer has no plan, for instance because the request was declined. */
  noPlan: 3,
  /** Ctrl-C: 128 + SIGINT, as shells do. */
  interrupted: 130,
} as const;

/** Names of styles as `util.styleText` takes them. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Styles text for one stream: plain unless it is a terminal with colours (NO_COLOR is honoured). */
export function styleFor(stream: Output): Style {
  return (format, text) => styleText(format, text, { stream });
}

// Lines longer than this are hard to read, however wide the window is.
const widest = 100;
const narrowest = 24;

/** Width to wrap text to, in cells. */
export function textWidth(stream: Output): number {
  return Math.min(widest, Math.max(narrowest, (stream.columns || 80) - 1));
}

/** Whether lines can be drawn over: ora never ends on a terminal that says it has no columns. */
export function canAnimate(stream: Output): boolean {
  return stream.isTTY === true && stream.columns !== 0;
}
