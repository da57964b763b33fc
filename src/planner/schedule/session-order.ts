import type { Session } from "../../domain/plan.js";

const rank = { review: 0, learn: 1, practise: 1, checkpoint: 2, buffer: 3 } as const;

/** True for a session in which a unit is learnt or practised. */
export function isWork({ kind }: Pick<Session, "kind">): boolean {
  return kind === "learn" || kind === "practise";
}

/** By date; on a day reviews, then work, checkpoints, and what is left for catching up. */
export function compareSessions(a: Session, b: Session): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return rank[a.kind] - rank[b.kind];
}
