import type { Session, SessionMove } from "../../domain/plan.js";

/** New sessions with the identity and history of the old ones, and what changed. */
export interface Compared {
  readonly sessions: readonly Session[];
  readonly moves: readonly SessionMove[];
}

/**
 * Gives sessions that were there before the number of their changes, and lists those that moved, are
 * new or are gone. Catch-up time is not listed: it is what is left over.
 */
export function compare(before: readonly Session[], after: readonly Session[]): Compared {
  const old = new Map(before.map((session) => [session.id, session]));
  const moves: SessionMove[] = [];
  const sessions = after.map((session) => {
    const was = old.get(session.id);
    old.delete(session.id);
    if (was === undefined) {
      if (session.kind !== "buffer") moves.push(move(session, "", session.date));
      return session;
    }
    const isMoved = was.date !== session.date;
    if (isMoved && session.kind !== "buffer") moves.push(move(session, was.date, session.date));
    const sequence = was.sequence + (isMoved || was.minutes !== session.minutes ? 1 : 0);
    return sequence === session.sequence ? session : { ...session, sequence };
  });
  for (const gone of old.values())
    if (gone.kind !== "buffer") moves.push(move(gone, gone.date, ""));
  return { sessions, moves };
}

function move({ id, title }: Session, from: string, to: string): SessionMove {
  return { sessionId: id, title, from, to };
}
