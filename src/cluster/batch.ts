/** Collects ids, each once, and hands them on together. */
export interface Batch {
  add(id: string): void;
}

/**
 * The first id after a quiet time goes at once; those that come within `everyMs` of it go together when
 * that time is over. So a stream of thousands of wake-ups a second costs few messages, and a single one no time.
 */
export function createBatch(hand: (ids: readonly string[]) => void, everyMs: number): Batch {
  const collected = new Set<string>();
  let pause: NodeJS.Timeout | undefined;

  function flush(): void {
    pause = undefined;
    if (collected.size === 0) return;
    const ids = [...collected];
    collected.clear();
    hand(ids);
    pause = setTimeout(flush, everyMs);
    pause.unref();
  }

  return {
    add(id) {
      collected.add(id);
      if (pause === undefined) flush();
    },
  };
}
