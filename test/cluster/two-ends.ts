import { EventEmitter } from "node:events";
import { createLine, type LineEnd } from "../../src/cluster/line.js";

/** Two ends that hear each other, by way of JSON as between processes. */
export function twoEnds() {
  const emitters = [new EventEmitter(), new EventEmitter()] as const;
  const end = (own: EventEmitter, other: EventEmitter): LineEnd => ({
    send(message, _handle, _options, done) {
      const text = JSON.stringify(message);
      setImmediate(() => {
        other.emit("message", JSON.parse(text));
        done(null);
      });
      return true;
    },
    on: (event: string, listener: (...args: never[]) => void) =>
      own.on(event, listener as () => void),
  });
  const [a, b] = emitters;
  return { here: createLine(end(a, b)), there: createLine(end(b, a)), a, b };
}
