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
    plan = options.plan === undefined ? undefined : await readPlan(options.plan);
  } catch (error) {
    stderr.write(`error: --plan ${options.plan}: ${(error as Error).message}\n`);
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

/** A plan as it is stored, or as Studly exports it. Throws an error that says what is wrong. */
async function readPlan(path: string): Promise<StudyPlan> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === "ENOENT" ? "there is no such file." : `${error.message}.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("the file holds no JSON.");
  }
  const plan = isRecord(value) && isRecord(value["plan"]) ? value["plan"] : value;
  if (!isPlan(plan)) {
    const wanted = "topic, startDate, endDate, availability, units and sessions";
    throw new Error(`this is no study plan; one has ${wanted}, or is a studly.plan/1 export.`);
  }
  return plan;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isPlan(value: unknown): value is StudyPlan {
  return (
    isRecord(value) &&
    typeof value["topic"] === "string" &&
    typeof value["startDate"] === "string" &&
    typeof value["endDate"] === "string" &&
    isRecord(value["availability"]) &&
    Array.isArray(value["units"]) &&
    Array.isArray(value["sessions"])
  );
}
