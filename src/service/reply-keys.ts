import { hash } from "node:crypto";
import type { TurnInput } from "./study.js";

/**
 * The keys under which a turn's reply is stored and found again: the message within its context
 * (id and content), and the Idempotency-Key; both belong to one caller. None if the caller gave
 * neither: a messageId alone is no key, because callers reuse them.
 *
 * An Idempotency-Key is the caller's word that the request is the same: it is answered with the
 * stored reply even if the content differs.
 */
export function replyKeys(input: TurnInput, owner: string): readonly string[] {
  const { contextId, messageId, idempotencyKey } = input;
  const keys: string[] = [];
  if (contextId && messageId) keys.push(messageKey(input, [owner, contextId, messageId]));
  if (idempotencyKey) keys.push(digest("i", [owner, idempotencyKey]));
  return keys;
}

function messageKey(input: TurnInput, scope: readonly string[]): string {
  const { text, history, preferences: wish } = input;
  return digest("m", [
    ...scope,
    text,
    history.map((turn) => [turn.role, turn.text, turn.messageId]),
    [wish.timeZone, wish.startDate, wish.endDate, wish.daysOff, wish.minutesPerDay, wish.level],
    [wish.weekdayMinutes, wish.datesOff, wish.startTime],
    input.events,
    input.topics,
  ]);
}

/** Short, of one length, and tells nothing of the learner's text. */
function digest(kind: string, parts: readonly unknown[]): string {
  return `${kind}:${hash("sha256", JSON.stringify(parts), "base64url")}`;
}
