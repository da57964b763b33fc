/**
 * Does the work for each item, so many at once, and yields the results in the order of the items.
 * Throws what the work throws, when its turn has come.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let begun = 0;
  for (let done = 0; done < items.length; done++) {
    for (const item of items.slice(begun, done + Math.max(1, width))) {
      const result = work(item, begun++);
      // Heard when its turn comes, or never.
      result.catch(() => undefined);
      running.push(result);
    }
    const next = running.shift();
    if (next !== undefined) yield await next;
  }
}
