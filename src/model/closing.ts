const waiting: (() => void)[] = [];

// Closing a connection takes some 0.2 ms; no turn of the event loop is to be long.
const perTurn = 4;

/**
 * Closes what belongs to a call that is over, soon: when the time of many calls ends at once their
 * callers are answered first, and closing a thousand connections holds up nobody.
 */
export function closeSoon(close: () => void): void {
  if (waiting.push(close) === 1) setImmediate(closeSome);
}

function closeSome(): void {
  for (const close of waiting.splice(0, perTurn)) close();
  if (waiting.length > 0) setImmediate(closeSome);
}
