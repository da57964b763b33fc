import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { StudyPlan } from "../domain/plan.js";
import { exitCodes, type Terminal } from "./terminal.js";

export interface InterpretOptions {
  /** The date of the requests, "2026-11-23"; absent: today in the time zone. */
  readonly today?: string | undefined;
  /** IANA name; absent: the plan's, else this computer's. */
  readonly tz?: string | undefined;
  /** A file with the plan that follow-ups speak of. */
  readonly plan?: string | undefined;
  readonly json?: boolean | undefined;
}

/** How a request was understood: an object for programs, and a line for people. */
export interface Interpreted {
  readonly view: object;
  readonly line: string;
}

export interface InterpretEnvironment extends Terminal {
  /** One request a line; absent: the process's standard input. */
  readonly stdin?: NodeJS.ReadableStream;
  /** A plan from an export or from the service's ProtoJSON; rejects with what is wrong. */
  readPlan(value: unknown): Promise<StudyPlan>;
  /** Interprets a text in this process, without a service. */
  interpret(
    text: string,
    options: {
      readonly today?: string | undefined;
      readonly timeZone?: string | undefined;
      readonly plan?: StudyPlan | undefined;
    },
  ): Promise<Interpreted>;
}

/**
 * `studly interpret`: reads requests, one a line, and says how each was understood; every line is a
 * turn of its own. Answers with the exit code.
 */
export async function runInterpret(
  options: InterpretOptions,
  environment: InterpretEnvironment,
): Promise<number> {
  const { stdin = process.stdin, stdout, stderr } = environment;
  let plan: StudyPlan | undefined;
  try {
    plan = options.plan === undefined ? undefined : await planIn(options.plan, environment);
  } catch (error) {
    stderr.write(`error: --plan ${options.plan}: ${(error as Error).message}.\n`);
    return exitCodes.usage;
  }
  const { today, tz: timeZone, json = false } = options;
  const lines = createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const text of lines) {
    if (text.trim() === "") continue;
    const { view, line } = await environment.interpret(text, { today, timeZone, plan });
    stdout.write(`${json ? JSON.stringify(view) : line}\n`);
  }
  return exitCodes.ok;
}

/** Throws an error that says what is wrong with the file. */
async function planIn(path: string, environment: InterpretEnvironment): Promise<StudyPlan> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === "ENOENT" ? "there is no such file" : error.message);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("the file holds no JSON");
  }
  return environment.readPlan(value).catch((error: Error) => {
    throw new Error(
      `this is no plan that "studly plan --json" or an export made (${error.message})`,
    );
  });
}
