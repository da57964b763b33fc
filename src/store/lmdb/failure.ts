import { StudlyError } from "../../domain/errors.js";

const retryAfterMs = 1_000;

/**
 * What to throw for an error of a write. What the disk or lmdb says is for the log; a mistake of ours stays
 * what it is.
 */
export async function writeFailure(error: unknown): Promise<unknown> {
  const cause = await causeOf(error);
  if (cause === undefined) return error;
  return new StudlyError(
    "unavailable",
    "The store cannot be written at the moment, so nothing of this was stored. Reading goes on; send the same again later.",
    { retryAfterMs, cause },
  );
}

/** The system's error behind it, or undefined if it is none. */
async function causeOf(error: unknown): Promise<unknown> {
  if (!(error instanceof Error)) return undefined;
  if ("commitError" in error)
    return Promise.resolve(error.commitError).then(
      () => error,
      (reason: unknown) => reason,
    );
  return "code" in error && typeof error.code === "number" ? error : undefined;
}
