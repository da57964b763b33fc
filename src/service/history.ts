import type { Turn } from "../domain/conversation.js";

const charactersPerToken = 4;
/** A cut turn is worth keeping only if this much of it stays. */
const leastTokensOfACut = 16;

/** Ends a turn of which only the beginning was kept. */
export const cutMark = " [...]";

/** Tokens of a text, roughly: one for each 4 characters (UTF-16 code units). */
export function countTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

/**
 * The newest turns that fit the budget, oldest first. A turn is kept whole or not at all; only one
 * that is larger than the whole budget is cut, marked, rather than dropped. Nothing older than the
 * first turn that did not fit is kept.
 */
export function trimTurns(turns: readonly Turn[], budgetTokens: number): readonly Turn[] {
  let left = budgetTokens;
  let first = turns.length;
  while (first > 0) {
    const tokens = countTokens(turns[first - 1]?.text ?? "");
    if (tokens > left) break;
    left -= tokens;
    first--;
  }
  if (first === 0) return turns;
  const kept = turns.slice(first);
  const next = turns[first - 1];
  if (next === undefined || countTokens(next.text) <= budgetTokens) return kept;
  return left >= leastTokensOfACut ? [cut(next, left), ...kept] : kept;
}

function cut(turn: Turn, tokens: number): Turn {
  let end = tokens * charactersPerToken - cutMark.length;
  // Never between the two halves of a surrogate pair.
  if (/[\uD800-\uDBFF]/.test(turn.text.charAt(end - 1))) end--;
  return { ...turn, text: turn.text.slice(0, end) + cutMark };
}

/**
 * The stored turns with the caller's history in between. Turns of it that are stored already, come
 * twice, are empty, or are the message itself (by id or text) are left out. What the caller put
 * before a stored turn, or beside no stored turn at all, comes before; the rest after it.
 */
export function mergeHistory(
  stored: readonly Turn[],
  history: readonly Turn[],
  message: { readonly text: string; readonly messageId?: string },
): readonly Turn[] {
  if (history.length === 0) return stored;
  const known = indexTurns(stored);
  const seen = createSeen(message);
  const merged: Turn[] = [];
  let next = 0;
  for (const turn of history) {
    const at = known(turn);
    if (at !== undefined) {
      if (at >= next) {
        merged.push(...stored.slice(next, at + 1));
        next = at + 1;
      }
    } else if (!seen(turn)) merged.push(turn);
  }
  merged.push(...stored.slice(next));
  return merged;
}

/** Finds the place of a stored turn with the same id or text. */
function indexTurns(turns: readonly Turn[]): (turn: Turn) => number | undefined {
  const byId = new Map<string, number>();
  const byText = new Map<string, number>();
  turns.forEach((turn, index) => {
    if (turn.messageId && !byId.has(turn.messageId)) byId.set(turn.messageId, index);
    const text = turn.text.trim();
    if (!byText.has(text)) byText.set(text, index);
  });
  return ({ messageId, text }) =>
    (messageId ? byId.get(messageId) : undefined) ?? byText.get(text.trim());
}

/** True for an empty turn, and for one whose id or text came before. */
function createSeen(message: { text: string; messageId?: string }): (turn: Turn) => boolean {
  const ids = new Set<string>();
  const texts = new Set<string>(["", message.text.trim()]);
  if (message.messageId) ids.add(message.messageId);
  return ({ messageId, text: raw }) => {
    const text = raw.trim();
    if (texts.has(text) || (messageId && ids.has(messageId))) return true;
    texts.add(text);
    if (messageId) ids.add(messageId);
    return false;
  };
}
