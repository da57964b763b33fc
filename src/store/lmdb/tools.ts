import { existsSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { StoreReport } from "../store-report.js";
import { checkEnvironment } from "./check.js";
import { dataFile, type Environment, lockFile, openEnvironment } from "./environment.js";
import { directoryOf } from "./open.js";
import { forgetProcess, joinProcesses } from "./processes.js";

const silentMs = 10_000;
const now = Date.now;

/** Looks at everything in the store of a directory, as it is at one moment. A server may go on meanwhile. */
export async function checkLmdb(url: string): Promise<StoreReport> {
  await using environment = openExisting(url);
  await using _process = await joinProcesses(environment, { silentMs, now });
  return checkEnvironment(environment);
}

/** A copy of the store in a directory, which is a store too. A server may go on meanwhile. */
export async function backUpLmdb(url: string, target: string): Promise<number> {
  if (existsSync(join(target, dataFile))) throw new Error(`There is a store in ${target} already.`);
  await using environment = openExisting(url);
  await using _process = await joinProcesses(environment, { silentMs, now });
  await environment.copyTo(target);
  return sizeOf(target);
}

/** Gives back what the store has on disk and does not need; the sizes before and after, in bytes. */
export async function compactLmdb(url: string): Promise<{ before: number; after: number }> {
  const path = directoryOf(url);
  const { id, before } = await replaceByCopy(openExisting(url));
  await using environment = openEnvironment(path);
  // The copy was made while this process had the store for itself, and says so.
  await environment.write(() => forgetProcess(environment, id));
  return { before, after: await sizeOf(path) };
}

/**
 * While nobody else has it open: whoever tries in between is turned away, by the old file and by the new one.
 * Closes the environment.
 */
async function replaceByCopy(environment: Environment): Promise<{ id: string; before: number }> {
  await using opened = environment;
  await using process = await joinProcesses(opened, { silentMs, now, alone: true });
  const { path } = opened;
  const before = await sizeOf(path);
  const copy = join(path, "compacted");
  await rm(copy, { recursive: true, force: true });
  await opened.copyTo(copy);
  await flush(join(copy, dataFile));
  // What is in it is of the old file; the next one to open the new file makes another.
  await rm(join(path, lockFile));
  await rename(join(copy, dataFile), join(path, dataFile));
  await flush(path);
  await rm(copy, { recursive: true });
  return { id: process.id, before };
}

function openExisting(url: string): Environment {
  const path = directoryOf(url);
  if (!existsSync(join(path, dataFile))) throw new Error(`There is no store in ${path}.`);
  return openEnvironment(path);
}

/** A file or a directory. */
async function flush(path: string): Promise<void> {
  await using file = await open(path);
  await file.sync();
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(join(path, dataFile))).size;
}
