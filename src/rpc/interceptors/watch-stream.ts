/** What an interceptor does as a stream goes on; every method is optional. */
export interface StreamHooks {
  /** The stream ended well. */
  done?(): void;
  /** The stream failed; what is returned is thrown instead. */
  failed?(error: unknown): unknown;
  /** The reader left before the end. */
  left?(): void;
}

/** The same messages, watched. */
export function watchStream<T>(source: AsyncIterable<T>, hooks: StreamHooks): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator](): AsyncIterator<T> {
      const inner = source[Symbol.asyncIterator]();
      let over = false;
      return {
        async next() {
          try {
            const result = await inner.next();
            if (result.done === true && !over) {
              over = true;
              hooks.done?.();
            }
            return result;
          } catch (error) {
            if (over || hooks.failed === undefined) throw error;
            over = true;
            throw hooks.failed(error);
          }
        },
        async return(value?: unknown) {
          if (!over) {
            over = true;
            hooks.left?.();
          }
          await inner.return?.(value);
          return { done: true, value };
        },
      };
    },
  };
}
