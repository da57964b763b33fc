// An agent whose tasks say every half second what time it is, for the streams of bench/scenarios/streams.ts.
import { setTimeout as sleep } from "node:timers/promises";
import type { A2AServerOptions, Agent, createA2AServer } from "../../src/a2a-server.js";

const PAUSE_MS = 500;

const agent: Agent = {
  /** The message is the number of ticks. */
  async *respond({ message, call }) {
    const [part] = message.parts;
    const ticks = part !== undefined && "text" in part ? Number(part.text) : 0;
    for (let tick = 0; tick < ticks; tick++) {
      await sleep(PAUSE_MS, undefined, { signal: call.signal });
      // Monotonic, and the same clock in all processes of the machine.
      const sentAt = Number(process.hrtime.bigint()) / 1e6;
      yield { kind: "status", state: "working", metadata: { sentAt } };
    }
  },
};

const card: A2AServerOptions["card"] = {
  name: "Ticking",
  description: "Says what time it is.",
  version: "1",
  inputModes: ["text/plain"],
  outputModes: ["text/plain"],
  skills: [{ id: "tick", name: "Tick", description: "Says what time it is.", tags: ["time"] }],
};

const built = new URL("../../dist/src/a2a-server.js", import.meta.url);
const library = (await import(built.href)) as { createA2AServer: typeof createA2AServer };
const server = library.createA2AServer({ agent, card, maxBackgroundTasksPerCaller: 1_000 });
const { urls } = await server.listen();
// With --expose-gc: memory is counted without what is only waiting to be collected.
process.on("SIGUSR2", () => globalThis.gc?.());
process.once("SIGTERM", () => process.exit(0));
process.stdout.write(`${urls[0]}\n`);
