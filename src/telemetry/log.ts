import { createRequire } from "node:module";
import { isatty } from "node:tty";
import type { DestinationStream, Logger } from "pino";
import { describeError } from "./describe-error.js";

export type LogLevel = "silent" | "error" | "warn" | "info" | "debug";
export type LogFormat = "auto" | "json" | "pretty";

/** Where log lines go: a stream such as `process.stdout`, or anything with `write`. */
export type LogDestination = DestinationStream & { readonly isTTY?: boolean };

export interface LogOptions {
  readonly level: LogLevel;
  readonly format: LogFormat;
  /** Default: standard output. */
  readonly destination?: LogDestination;
  /** Given: on each line, and other processes write to the same output. */
  readonly worker?: number;
}

/** Names under which a key may travel; their values never reach a line, at any depth up to three. */
const secretNames = [
  "authorization",
  "x-api-key",
  "x-goog-api-key",
  "apiKey",
  "geminiApiKey",
  "cookie",
];

/** A pipe keeps a write of so many bytes in one piece, whoever else writes to it (POSIX: PIPE_BUF). */
const pipeAtomicBytes = 4_096;

/** One stream of lines, two ways to write them. */
export interface Log {
  /** Anything: keys are taken out wherever they hide. */
  readonly facts: Logger;
  /** Objects whose every field was chosen by us: searching them for keys costs more than all the rest. */
  readonly requests: Logger;
}

/** A logger, or undefined when nothing is to be logged: then the library is not even loaded. */
export function createLog(options: LogOptions): Log | undefined {
  if (options.level === "silent") return undefined;
  const require = createRequire(import.meta.url);
  const { pino }: typeof import("pino") = require("pino");
  const { destination, worker } = options;
  const isTerminal = destination === undefined ? isatty(1) : destination.isTTY === true;
  const pretty = options.format === "pretty" || (options.format === "auto" && isTerminal);
  const requests = pino(
    {
      level: options.level,
      base: worker === undefined ? null : { worker },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: describeError, err: describeError, cause: describeError },
    },
    pretty
      ? prettyStream(require, destination ?? pino.destination({ dest: 1, sync: true }), isTerminal)
      : // Written off the event loop: a slow reader of the log must not hold up answers. Flushed at exit.
        (destination ?? pino.destination({ dest: 1, sync: false, maxWrite: pipeAtomicBytes })),
  );
  const redact = { paths: secretPaths(), censor: "[redacted]" };
  return { requests, facts: requests.child({}, { redact }) };
}

/** For people at a terminal: line by line, at once, without a worker. */
function prettyStream(
  require: NodeJS.Require,
  destination: DestinationStream,
  colorize: boolean,
): DestinationStream {
  const pretty: typeof import("pino-pretty") = require("pino-pretty");
  const format = pretty.prettyFactory({
    colorize,
    translateTime: "SYS:HH:MM:ss.l",
    singleLine: true,
  });
  return { write: (line) => void destination.write(format(line)) };
}

function secretPaths(): string[] {
  return secretNames.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
}
