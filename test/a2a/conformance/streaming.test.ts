import { expect } from "vitest";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import { beginTask, kindOf, send, stateOf, stream, subscribe, taskFor, told } from "./talk.js";
import { connect } from "./wires/connect.js";
import { bindings as all, type Binding, type Json, type Stream } from "./wires/peer.js";

conformance("streaming.test.ts", ({ each, shared }) => {
  const agent = shared(() => startAgent());
  const open = (binding: Binding) => connect(binding, agent().url);

  each(all, ["3.1.6-1", "7.6.1-5"], "a subscription ends with its task only", async (binding) => {
    using peer = open(binding);
    for (const [text, state] of [
      ["hello", "COMPLETED"],
      ["fail", "FAILED"],
      ["reject", "REJECTED"],
    ] as const) {
      const { id } = await taskFor(peer, "auth");
      const events = told(await subscribe(peer, id));
      // It is told of what comes after AUTH_REQUIRED, so it was open.
      await send(peer, text, { message: { taskId: id } });
      expect(stateOf((await events).at(-1))).toBe(`TASK_STATE_${state}`);
    }
    const { id } = await taskFor(peer, "auth");
    const events = told(await subscribe(peer, id));
    await peer.call("CancelTask", { id });
    expect(stateOf((await events).at(-1))).toBe("TASK_STATE_CANCELED");
  });

  each(all, ["3.1.6-2"], "a subscription begins with the task", async (binding) => {
    using peer = open(binding);
    const task = await taskFor(peer, "ask where?");
    const { events, close } = await subscribe(peer, task.id);
    expect((await events.next()).value).toEqual({ task });
    close();
  });

  each(all, ["3.5.2-1", "3.5.2-2"], "what happens first is told first", async (binding) => {
    using peer = open(binding);
    const events = await told(await stream(peer, "chunks 200"));
    const texts = events.flatMap(({ artifactUpdate }) => artifactUpdate?.artifact.parts ?? []);
    expect(texts).toEqual(Array.from({ length: 200 }, (_, n) => ({ text: `chunk ${n + 1}\n` })));
  });

  each(["HTTP+JSON"], ["11.7-1"], "so it is in server-sent events", async (binding) => {
    using peer = open(binding);
    const { id } = await beginTask(peer, "endless 2");
    const { events, close } = await subscribe(peer, id);
    const steps = await stepsOf(events, 100);
    close();
    expect(steps).toEqual(steps.map((_, n) => (steps[0] ?? 0) + n));
    await peer.call("CancelTask", { id });
  });

  each(
    all,
    ["3.5.2-3", "3.5.2-4", "3.5.2-5"],
    "several streams of a task tell the same, also when one is closed",
    async (binding) => {
      using peer = open(binding);
      using another = connect(binding === "gRPC" ? "JSON-RPC" : "gRPC", agent().url);
      const first = await stream(peer, "endless 10");
      const { id } = (await first.events.next()).value.task;
      const [second, foreign, leaving] = await Promise.all([
        subscribe(peer, id),
        subscribe(another, id),
        subscribe(peer, id),
      ]);
      const telling = [first, second, foreign].map(told);
      await leaving.events.next();
      await leaving.events.next();
      leaving.close();
      const later = await subscribe(peer, id);
      await stepsOf(later.events, 5);
      later.close();
      await peer.call("CancelTask", { id });
      const [longest = [], ...others] = await Promise.all(telling);
      expect(longest.length).toBeGreaterThan(5);
      for (const events of others) {
        const [task, ...updates] = events;
        expect(kindOf(task)).toBe("task");
        expect(updates.length).toBeGreaterThan(5);
        expect(updates).toEqual(longest.slice(-updates.length));
      }
    },
  );
});

/** The numbers of so many steps that an endless task tells of. */
async function stepsOf(events: Stream["events"], count: number): Promise<number[]> {
  const steps: number[] = [];
  while (steps.length < count) {
    const { value, done } = await events.next();
    if (done === true) break;
    const text: Json = value.statusUpdate?.status.message?.parts[0].text;
    if (text !== undefined) steps.push(Number(text.split(" ")[1]));
  }
  return steps;
}
