import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import { listTasks, taskFor, until } from "./talk.js";
import { connect } from "./wires/connect.js";
import { bindings as all, type Binding, type Json, type Peer } from "./wires/peer.js";

const json = ["JSON-RPC", "HTTP+JSON"] as const;

conformance("tasks.test.ts", ({ each, shared }) => {
  const agent = shared(() => startAgent());
  const open = (binding: Binding) => connect(binding, agent().url);

  /** Tasks of a context of their own. */
  async function tasksOf(peer: Peer, texts: readonly string[]) {
    const contextId = randomUUID();
    const tasks: Json[] = [];
    for (const text of texts) tasks.push(await taskFor(peer, text, { message: { contextId } }));
    return { contextId, ids: tasks.map(({ id }) => id as string) };
  }

  each(json, ["3.1.4-1"], "artifacts are listed where they are wanted", async (binding) => {
    using peer = open(binding);
    const { contextId } = await tasksOf(peer, ["hello"]);
    for (const request of [{ contextId }, { contextId, includeArtifacts: false }]) {
      const { tasks } = await listTasks(peer, request);
      expect(tasks.length).toBe(1);
      expect(tasks[0]).not.toHaveProperty("artifacts");
    }
    const { tasks } = await listTasks(peer, { contextId, includeArtifacts: true });
    expect(tasks[0].artifacts[0].parts).toEqual([{ text: "hello" }]);
  });

  each(json, ["3.1.4-2"], "every page has a nextPageToken", async (binding) => {
    using peer = open(binding);
    const { contextId } = await tasksOf(peer, ["hello", "hello"]);
    for (const request of [{ contextId }, { contextId, pageSize: 1 }, { contextId: "none" }]) {
      expect(await listTasks(peer, request)).toHaveProperty("nextPageToken", expect.any(String));
    }
  });

  each(all, ["3.1.4-3"], "that of the last page is empty", async (binding) => {
    using peer = open(binding);
    const { contextId } = await tasksOf(peer, ["hello", "hello", "hello"]);
    const { nextPageToken: pageToken } = await listTasks(peer, { contextId, pageSize: 2 });
    expect(pageToken).not.toBe("");
    const last = await listTasks(peer, { contextId, pageSize: 2, pageToken });
    expect(last.tasks.length).toBe(1);
    // Over gRPC the default of a field is not written.
    expect(last.nextPageToken ?? "").toBe("");
  });

  each(all, ["3.1.4-5"], "pages hold while tasks are begun and changed", async (binding) => {
    using peer = open(binding);
    const { contextId, ids } = await tasksOf(peer, ["ask a?", "ask b?", "ask c?", "ask d?"]);
    const seen: string[] = [];
    let pageToken = "";
    do {
      const request = { contextId, pageSize: 1, ...(pageToken && { pageToken }) };
      const { tasks, nextPageToken = "" } = await listTasks(peer, request);
      seen.push(...tasks.map(({ id }: Json) => id));
      pageToken = nextPageToken;
      await taskFor(peer, "hello", { message: { contextId } });
    } while (pageToken !== "");
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  each(all, ["3.1.4-6"], "the last changed comes first", async (binding) => {
    using peer = open(binding);
    const { contextId, ids } = await tasksOf(peer, ["ask a?", "ask b?", "ask c?"]);
    const order = async () => {
      const { tasks } = await listTasks(peer, { contextId });
      const times = tasks.map(({ status }: Json) => Date.parse(status.timestamp));
      expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
      return tasks.map(({ id }: Json) => id);
    };
    expect((await order()).toSorted()).toEqual(ids.toSorted());
    // Within one millisecond no task is older than another.
    const then = Date.now();
    await until(Date.now, (now) => now > then + 1);
    await taskFor(peer, "here", { message: { taskId: ids[0] } });
    expect((await order())[0]).toBe(ids[0]);
  });
});
