import { hash } from "node:crypto";
import type { Message } from "../../domain/task.js";
import type { SendInput } from "./task-service.js";

/**
 * The keys under which the task of a message is found again: the message within its context, and the
 * Idempotency-Key; both belong to one owner. A messageId alone, without a context, is no key:
 * callers reuse them.
 */
export function messageKeys(
  { message, metadata, idempotencyKey }: SendInput,
  owner: string,
): readonly string[] {
  const keys: string[] = [];
  const { contextId, messageId } = message;
  if (contextId !== undefined && messageId !== "")
    keys.push(digest("m", [owner, contextId, messageId, contentOf(message), metadata]));
  if (idempotencyKey !== undefined) keys.push(digest("i", [owner, idempotencyKey]));
  return keys;
}

/** True if both say the same under the same id. */
export function isSameMessage(a: Message, b: Message): boolean {
  return a.messageId === b.messageId && contentOf(a) === contentOf(b);
}

function contentOf({ parts, metadata, role, referenceTaskIds }: Message): string {
  return JSON.stringify([role, parts.map(plain), metadata, referenceTaskIds]);
}

function plain(part: Message["parts"][number]): unknown {
  return "raw" in part ? { ...part, raw: Buffer.from(part.raw).toString("base64") } : part;
}

/** Short, of one length, and tells nothing of the content. */
function digest(kind: string, parts: readonly unknown[]): string {
  return `${kind}:${hash("sha256", JSON.stringify(parts), "base64url")}`;
}
