/** One call of a client: what was asked, what came back, and between which two instants. */
export interface Operation<A> {
  readonly began: number;
  readonly ended: number;
  readonly action: A;
}

/**
 * Whether some order of the operations, in which none comes before another that had ended before
 * it began, explains every answer (Wing and Gong 1993, "Testing and Verifying Concurrent Objects").
 * `step` gives the state after an action, or undefined if its answer is impossible in that state.
 */
export function isLinearizable<S, A>(
  operations: readonly Operation<A>[],
  initial: S,
  step: (state: S, action: A) => S | undefined,
): boolean {
  const deadEnds = new Set<string>();

  function search(left: readonly Operation<A>[], state: S): boolean {
    if (left.length === 0) return true;
    const place = JSON.stringify([left.map((operation) => operations.indexOf(operation)), state]);
    if (deadEnds.has(place)) return false;
    const firstEnd = Math.min(...left.map((operation) => operation.ended));
    for (const operation of left) {
      if (operation.began > firstEnd) continue;
      const next = step(state, operation.action);
      const others = left.filter((other) => other !== operation);
      if (next !== undefined && search(others, next)) return true;
    }
    deadEnds.add(place);
    return false;
  }

  return search(operations, initial);
}
