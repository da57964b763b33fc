import ora from "ora";
import { createMarkdownRenderer } from "./markdown.js";
import { canAnimate, type Output, styleFor, type Terminal, textWidth } from "./terminal.js";

/** Shows an answer as it arrives: a spinner while waiting, then its text. */
export interface PlanView {
  /** What is being done, beside the spinner. */
  progress(message: string): void;
  /** The next piece of the Markdown reply. */
  markdown(delta: string): void;
  /** Clears the spinner and completes the last line. Safe to call again. */
  end(): void;
}

/** On a terminal the Markdown is laid out for reading; elsewhere it is written as it is. */
export function createPlanView(terminal: Pick<Terminal, "stdout" | "stderr">): PlanView {
  const { stdout } = terminal;
  const spinner = startSpinner(terminal.stderr);
  const text = stdout.isTTY === true ? laidOut(stdout) : asItIs();
  function show(shown: string): void {
    if (shown === "") return;
    // Both may be the same screen, where a spinner would be written into the text.
    if (stdout.isTTY === true) spinner.stop();
    stdout.write(shown);
  }
  return {
    progress: (message) => spinner.say(message),
    markdown: (delta) => show(text.push(delta)),
    end() {
      show(text.end());
      spinner.stop();
    },
  };
}

function laidOut(stdout: Output) {
  return createMarkdownRenderer(textWidth(stdout), styleFor(stdout));
}

function asItIs() {
  let last = "\n";
  return {
    push(delta: string) {
      last = delta.at(-1) ?? last;
      return delta;
    },
    end() {
      const missing = last === "\n" ? "" : "\n";
      last = "\n";
      return missing;
    },
  };
}

function startSpinner(stream: Output) {
  const isShown = canAnimate(stream);
  // Input stays with the terminal, so that Ctrl-C is a signal there too.
  const spinner = ora({ stream, isSilent: !isShown, discardStdin: false });
  if (isShown) spinner.start("Planning");
  return {
    say(message: string) {
      // The service's own words, yet escape sequences must not reach the terminal.
      if (message !== "") spinner.text = message.replace(/\p{Cc}+/gu, " ");
    },
    stop() {
      if (spinner.isSpinning) spinner.stop();
    },
  };
}
