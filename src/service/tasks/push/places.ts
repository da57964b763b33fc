/** So many at once; the others wait in line. */
export interface Places {
  /** Resolves with what gives the place back. Rejects with the signal's reason, and leaves the line. */
  take(signal: AbortSignal): Promise<() => void>;
}

export function createPlaces(count: number): Places {
  let free = count;
  const line = new Set<() => void>();

  function giveBack(): void {
    const [next] = line;
    if (next === undefined) free++;
    else next();
  }

  return {
    async take(signal) {
      signal.throwIfAborted();
      if (free > 0) free--;
      else await turnIn(line, signal);
      return giveBack;
    },
  };
}

function turnIn(line: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      line.delete(come);
      signal.removeEventListener("abort", abandon);
    };
    const come = (): void => {
      leave();
      resolve();
    };
    const abandon = (): void => {
      leave();
      reject(signal.reason);
    };
    line.add(come);
    signal.addEventListener("abort", abandon, { once: true });
  });
}
