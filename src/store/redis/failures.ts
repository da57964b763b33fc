import { ErrorReply } from "redis";
import { StudlyError } from "../../domain/errors.js";

const retryAfterMs = 1_000;

/** First words of answers that say "not now", not "never". */
const passing = new Set(
  "ASK BUSY CLUSTERDOWN LOADING MASTERDOWN MISCONF MOVED NOAUTH NOPERM NOREPLICAS OOM READONLY TRYAGAIN UNBLOCKED WRONGPASS".split(
    " ",
  ),
);

/** The store cannot be asked now. Never says where it is, or how it is reached. */
export function storeAway(cause: unknown): StudlyError {
  return new StudlyError(
    "unavailable",
    "The store does not answer. Try again in a moment; the same messageId in the same context is answered once.",
    { retryAfterMs, metadata: { retryable: "true" }, cause },
  );
}

/** What a failed command is to the caller: the store is away, or we have asked something wrong. */
export function failureOf(error: unknown): Error {
  if (!(error instanceof ErrorReply)) return storeAway(error);
  const [word = ""] = error.message.split(" ");
  return passing.has(word)
    ? storeAway(error)
    : new Error("The store refused a command.", { cause: error });
}
