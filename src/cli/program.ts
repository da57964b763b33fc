import type { Command } from "commander";
import type { InterpretEnvironment } from "./interpret.js";
import type { PlanEnvironment } from "./plan.js";
import type { StoreEnvironment } from "./store.js";
import { exitCodes } from "./terminal.js";

/** What the program needs of the process that it runs in. */
export interface ProgramEnvironment
  extends PlanEnvironment,
    InterpretEnvironment,
    StoreEnvironment {
  /** Runs the service until it is told to stop. */
  serve(): Promise<void>;
  readonly version: string;
  /** Default of --api-key. */
  readonly apiKey?: string | undefined;
}

/**
 * Runs a command line (without node and script) and answers with the exit code, see `exitCodes`.
 * What a command cannot explain itself, such as a bad configuration, rejects.
 */
export async function runProgram(
  argv: readonly string[],
  environment: ProgramEnvironment,
): Promise<number> {
  // The service starts without loading the command-line library.
  if (argv.length === 0 || (argv.length === 1 && argv[0] === "serve")) {
    await environment.serve();
    return exitCodes.ok;
  }
  // A reader that has seen enough, such as head, is no error.
  environment.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { createProgram } = await import("./commands.js");
  let exitCode: number = exitCodes.ok;
  const program = createProgram(environment, (code) => {
    exitCode = code;
  });
  return (await parse(program, argv)) ?? exitCode;
}

/** Undefined if a command ran; else the exit code: help and versions are fine, mistakes are not. */
async function parse(program: Command, argv: readonly string[]): Promise<number | undefined> {
  const { CommanderError } = await import("commander");
  try {
    await program.parseAsync(argv, { from: "user" });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
}
