import { randomUUID } from "node:crypto";
import { assertReadable, schemaVersion } from "../records/schema.js";
import type { Environment } from "./environment.js";
import { hasEnded, type ProcessIdentity, processIdentity } from "./process-identity.js";

/** This process among those that have the store open; it gives signs of life until disposed. */
export interface Processes extends AsyncDisposable {
  /** Of this one; another one each time the store is opened. */
  readonly id: string;
  /** True while it gives signs of life, unless it is known to have ended. */
  isAlive(id: string): boolean;
  /** A sign of life of this one. For the callback of `write`. */
  renew(): void;
}

interface Sign {
  /** Alive until then, in ms on the clock of all processes. */
  readonly until: number;
  /** In which it writes records. */
  readonly schema: number;
  /** Absent where that cannot be known. */
  readonly process?: ProcessIdentity;
  /** It wants to be alone. */
  readonly alone?: boolean;
}

export interface ProcessesOptions {
  /** Silent for so long, a process counts as dead. */
  readonly silentMs: number;
  readonly now: () => number;
  /** Nobody else may have the store open, now or until this process has left. */
  readonly alone?: boolean;
}

/**
 * Enters this process among those that have the store open. Rejects if the store is of a newer schema, or
 * of an older one and a process that writes that one has it open; or if one of them wants to be alone.
 */
export async function joinProcesses(
  environment: Environment,
  { silentMs, now, alone = false }: ProcessesOptions,
): Promise<Processes> {
  const meta = environment.index<number>("meta");
  const signs = environment.index<Sign>("processes");
  const id = randomUUID();
  const identity = processIdentity();

  /** Whoever has ended on this machine need not be waited for. */
  function isAlive(other: string): boolean {
    const sign = signs.get(other);
    if (sign === undefined || sign.until < now()) return false;
    return sign.process === undefined || !hasEnded(sign.process);
  }

  function renew(): void {
    const sign = { until: now() + silentMs, schema: schemaVersion, ...(alone && { alone }) };
    signs.put(id, identity === undefined ? sign : { ...sign, process: identity });
  }

  function enter(): void {
    const stored = meta.get("schema") ?? schemaVersion;
    assertReadable(stored);
    for (const { key, value } of [...signs.range()]) {
      if (!isAlive(String(key))) signs.remove(key);
      else if (value.schema < schemaVersion) throw inUseByOlder(value.until - now());
      else if (alone || value.alone) throw inUse(value);
    }
    meta.put("schema", schemaVersion);
    renew();
  }

  await environment.write(enter);
  // Nobody waits for it; where it fails, the disk does not take writes of others either.
  const beat = () => void environment.write(renew).catch(() => undefined);
  const timer = setInterval(beat, Math.max(1, silentMs / 3));
  timer.unref();
  return {
    id,
    isAlive,
    renew,
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await environment.write(() => signs.remove(id)).catch(() => undefined);
    },
  };
}

/** A process has it open no more. For the callback of `write`. */
export function forgetProcess(environment: Environment, id: string): void {
  environment.index<Sign>("processes").remove(id);
}

function inUseByOlder(ms: number): Error {
  return new Error(
    `An older Studly has the store open. Stop it first; if it was killed, wait ${Math.ceil(ms / 1_000)} s.`,
  );
}

function inUse({ alone, process }: Sign): Error {
  const who = process === undefined ? "another process" : `process ${process.pid}`;
  return new Error(
    alone
      ? `The store is being compacted by ${who}. Start again when that is done.`
      : `The store is open in ${who}. Stop it first.`,
  );
}
