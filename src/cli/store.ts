import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import { exitCodes, type Terminal } from "./terminal.js";

/** What the commands do with a store; what they cannot do rejects with an Error for people. */
export interface StoreTools {
  check(): Promise<StoreCheck>;
  export(): AsyncIterable<string>;
  import(lines: AsyncIterable<string>): Promise<number>;
  backUp(directory: string): Promise<number>;
  compact(): Promise<{ readonly before: number; readonly after: number }>;
}

export interface StoreCheck {
  readonly tables: readonly {
    readonly name: string;
    readonly entries: number;
    readonly bytes: number;
  }[];
  readonly problems: readonly string[];
}

export interface StoreEnvironment extends Terminal {
  /** What `import` reads; absent: the process's standard input. */
  readonly stdin?: NodeJS.ReadableStream;
  /** For the store of this URL; undefined: the one of the settings. */
  openStore(url: string | undefined): Promise<StoreTools>;
}

export interface StoreOptions {
  /** Absent: the one of the settings. */
  readonly store?: string | undefined;
}

/** `studly store check`: prints what there is and what is wrong. Answers with the exit code. */
export async function runStoreCheck(
  { store }: StoreOptions,
  environment: StoreEnvironment,
): Promise<number> {
  const { stdout, stderr } = environment;
  const { tables, problems } = await (await environment.openStore(store)).check();
  const rows = tables.filter(({ entries }) => entries > 0);
  const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { name, entries, bytes } of rows)
    stdout.write(`${name.padEnd(20)}${count(entries).padStart(14)}${kib(bytes).padStart(16)}\n`);
  stdout.write(`${"together".padEnd(34)}${kib(total).padStart(16)}\n`);
  for (const problem of problems) stderr.write(`wrong: ${problem}\n`);
  if (problems.length > 0) return exitCodes.failed;
  stdout.write("All is well.\n");
  return exitCodes.ok;
}

/** `studly store export`: JSON lines to standard output or into a file that is not there yet. */
export async function runStoreExport(
  file: string | undefined,
  { store }: StoreOptions,
  environment: StoreEnvironment,
): Promise<number> {
  const lines = (await environment.openStore(store)).export();
  const output = file === undefined ? environment.stdout : createWriteStream(file, newFile);
  const failed = file === undefined ? new Promise<never>(() => undefined) : failure(output);
  let written = 0;
  for await (const line of lines) {
    if (!output.write(`${line}\n`)) await Promise.race([once(output, "drain"), failed]);
    written++;
  }
  if (file !== undefined) {
    output.end();
    await finished(output);
    environment.stdout.write(`${count(written - 1)} entries in ${file}\n`);
  }
  return exitCodes.ok;
}

/** `studly store import`: JSON lines from a file or standard input. */
export async function runStoreImport(
  file: string | undefined,
  { store }: StoreOptions,
  environment: StoreEnvironment,
): Promise<number> {
  const { stdin = process.stdin, stdout } = environment;
  const input = file === undefined ? stdin : createReadStream(file);
  const failed = failure(input);
  const imported = (await environment.openStore(store)).import(linesOf(input));
  stdout.write(`${count(await Promise.race([imported, failed]))} entries imported\n`);
  return exitCodes.ok;
}

/** `studly store backup`: a copy in a directory. */
export async function runStoreBackup(
  directory: string,
  { store }: StoreOptions,
  environment: StoreEnvironment,
): Promise<number> {
  const bytes = await (await environment.openStore(store)).backUp(directory);
  environment.stdout.write(`${kib(bytes)} in ${directory}; lmdb:${directory} is a store\n`);
  return exitCodes.ok;
}

/** `studly store compact`. */
export async function runStoreCompact(
  { store }: StoreOptions,
  environment: StoreEnvironment,
): Promise<number> {
  const { before, after } = await (await environment.openStore(store)).compact();
  environment.stdout.write(`${kib(before)} before, ${kib(after)} now\n`);
  return exitCodes.ok;
}

/** Read from when somebody wants them: what was read before would be lost. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

// The learners' words are in it.
const newFile = { flags: "wx", mode: 0o600 };

/** Rejects with the stream's error. */
function failure(stream: NodeJS.EventEmitter): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    stream.once("error", reject);
  });
  failed.catch(() => undefined);
  return failed;
}

function count(n: number): string {
  return n.toLocaleString("en");
}

function kib(bytes: number): string {
  return `${count(Math.ceil(bytes / 1_024))} KiB`;
}
