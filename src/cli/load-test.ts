import { SingleBar } from "cli-progress";
import { loadMessage } from "./load-messages.js";
import { passes, renderLoadReport, reportLoad } from "./load-report.js";
import { createLoadSender } from "./load-request.js";
import { runLoad } from "./load-run.js";
import { LoadTargetError, parseLoadTarget } from "./load-target.js";
import { canAnimate, exitCodes, type Output, styleFor, type Terminal } from "./terminal.js";

export interface LoadTestOptions {
  readonly requests: number;
  readonly concurrency: number;
  /** For each request. */
  readonly timeoutMs: number;
  /** The same text in every request, in place of different ones. */
  readonly text?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly allowRemote?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** `studly load-test`: loads a `/tasks/send` URL, prints the report, answers with the exit code. */
export async function runLoadTest(
  target: string,
  options: LoadTestOptions,
  terminal: Terminal,
): Promise<number> {
  const url = readTarget(target, options, terminal);
  if (url === undefined) return exitCodes.usage;
  const signal = terminal.interrupted();
  using sender = createLoadSender({ ...options, url });
  const closeConnections = () => sender[Symbol.dispose]();
  signal.addEventListener("abort", closeConnections, { once: true });
  const { requests, concurrency, text } = options;
  const stopBar = startBar(requests, terminal.stderr);
  const { samples, elapsedMs } = await runLoad({
    requests,
    concurrency,
    send: (n) => sender.send(text ?? loadMessage(n)),
    onSample: stopBar.update,
    signal,
  });
  stopBar.stop();
  signal.removeEventListener("abort", closeConnections);
  if (signal.aborted) terminal.stderr.write(`Interrupted after ${samples.length} requests.\n`);
  if (samples.length > 0) {
    const report = reportLoad(samples, { concurrency, elapsedMs });
    terminal.stdout.write(
      options.json === true
        ? `${JSON.stringify(report)}\n`
        : renderLoadReport(report, styleFor(terminal.stdout)),
    );
    if (!signal.aborted) return passes(report) ? exitCodes.ok : exitCodes.failed;
  }
  return exitCodes.interrupted;
}

function readTarget(target: string, options: LoadTestOptions, terminal: Terminal): URL | undefined {
  try {
    return parseLoadTarget(target, options);
  } catch (error) {
    if (!(error instanceof LoadTargetError)) throw error;
    terminal.stderr.write(`error: ${error.message}\n`);
    return undefined;
  }
}

/** A progress bar, on a terminal only: elsewhere it would be noise. */
function startBar(total: number, stream: Output) {
  const bar = new SingleBar({
    format: "{bar} {value}/{total}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    stream,
    clearOnComplete: true,
    hideCursor: true,
    // Ctrl-C is the caller's business.
    gracefulExit: false,
  });
  if (canAnimate(stream)) bar.start(total, 0);
  return { update: (value: number) => bar.update(value), stop: () => bar.stop() };
}
