import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { scriptedExtension } from "../../service/tasks/scripted-agent.js";
import { conformance } from "./suite.js";
import { anasKey, startAgent } from "./support.js";
import {
  beginTask,
  getTask,
  listTasks,
  refusal,
  saying,
  send,
  stream,
  subscribe,
  taskFor,
  told,
} from "./talk.js";
import { connect } from "./wires/connect.js";
import { ask } from "./wires/http.js";
import { bindings as all, type Binding, type Json, type Peer } from "./wires/peer.js";

const another = "https://agents.example/extensions/other/v1";
const hook = "http://127.0.0.1:9/hook";

conformance("bindings.test.ts", ({ each, shared }) => {
  const agent = shared(() => startAgent({ apiKeys: [anasKey] }));
  const headers = { authorization: `Bearer ${anasKey}` };
  const open = (binding: Binding) => connect(binding, agent().url, headers);

  /** A bit of everything; what it leads to, without ids and times. */
  async function everything(peer: Peer): Promise<Json> {
    const contextId = randomUUID();
    const asked = await taskFor(peer, "ask where?", { message: { contextId } });
    const message = { taskId: asked.id };
    const config = { taskId: asked.id, url: hook, id: "hook", token: "t" };
    const { result: made } = await peer.call("CreateTaskPushNotificationConfig", config);
    const hookOf = { taskId: asked.id, id: "hook" };
    const { result: got } = await peer.call("GetTaskPushNotificationConfig", hookOf);
    const { result: listed } = await peer.call("ListTaskPushNotificationConfigs", {
      taskId: asked.id,
    });
    const { result: deleted } = await peer.call("DeleteTaskPushNotificationConfig", hookOf);
    const subscribed = told(await subscribe(peer, asked.id));
    const answered = await taskFor(peer, "here", { message });
    const begun = await beginTask(peer, "slow 20000");
    const { result: canceled } = await peer.call("CancelTask", { id: begun.id });
    return plain({
      asked,
      made,
      got,
      listed,
      deleted,
      subscribed: await subscribed,
      answered,
      streamed: await told(await stream(peer, "chunks 3")),
      message: await send(peer, "say hello"),
      state: [begun.status.state, canceled.status.state],
      task: await getTask(peer, asked.id, { historyLength: 1 }),
      tasks: await listTasks(peer, { contextId, includeArtifacts: true }),
      card: (await peer.call("GetExtendedAgentCard")).result,
    });
  }

  each(all, ["5.1-1", "5.1-2"], "the same operations, the same answers", async (binding) => {
    using peer = open(binding);
    using other = open(binding === "JSON-RPC" ? "gRPC" : "JSON-RPC");
    expect(await everything(peer)).toEqual(await everything(other));
  });

  for (const [binding, ids] of [
    ["JSON-RPC", ["9.2-1", "9.2-2", "9.2-3"]],
    ["gRPC", ["10.2-1", "10.2-2", "10.2-3", "10.2-4"]],
    ["HTTP+JSON", ["11.2-1", "11.2-2", "11.2-3"]],
  ] as const) {
    each([binding], ids, "service parameters, by their names in any case", async () => {
      for (const name of ["A2A-Extensions", "a2a-extensions", "A2A-EXTENSIONS"]) {
        using peer = open(binding);
        const sent = { [name]: `${another}, ${scriptedExtension}` };
        const answer = await peer.call("SendMessage", saying("hello"), sent);
        expect(answer.headers["a2a-extensions"]).toBe(scriptedExtension);
        expect(agent().seen.requests.at(-1)?.extensions).toEqual([scriptedExtension]);
      }
      using peer = connect(binding, agent().url, { ...headers, "a2a-version": "0.5" });
      expect((await refusal(send(peer, "hello"))).reason).toBe("VERSION_NOT_SUPPORTED");
    });
  }

  each(["gRPC"], ["10.2-5"], "a version that is none", async (binding) => {
    for (const version of ["0.5", "banana"]) {
      using peer = connect(binding, agent().url, { ...headers, "a2a-version": version });
      const { code, reason } = await refusal(listTasks(peer));
      expect([code, reason]).toEqual(["FAILED_PRECONDITION", "VERSION_NOT_SUPPORTED"]);
    }
  });

  each(["JSON-RPC"], ["9.3-1"], "JSON-RPC 2.0", async () => {
    const post = (body: unknown) =>
      ask(`${agent().url}/a2a`, {
        method: "POST",
        headers: { ...headers, "a2a-version": "1.0", "content-type": "application/json" },
        body,
      });
    const call = { jsonrpc: "2.0", id: "seven", method: "ListTasks", params: {} };
    const good = await post(call);
    expect(good.body).toEqual({ jsonrpc: "2.0", id: "seven", result: expect.anything() });
    expect(good.headers["content-type"]).toMatch(/^application\/json/);
    for (const [code, id, body] of [
      [-32700, null, "{"],
      [-32600, null, [call]],
      [-32600, null, 7],
      [-32600, "seven", { ...call, jsonrpc: "1.0" }],
      [-32600, "seven", { ...call, method: 7 }],
      [-32600, null, { ...call, id: {} }],
      [-32601, "seven", { ...call, method: "tasks/list" }],
      [-32602, "seven", { ...call, params: { pageSize: "many" } }],
      [-32602, "seven", { ...call, params: [] }],
    ] as const) {
      const { body: answer } = await post(body);
      expect(answer).toMatchObject({ jsonrpc: "2.0", id, error: { code } });
      expect(answer).not.toHaveProperty("result");
    }
  });

  each(["HTTP+JSON"], ["11.1-1"], "application/a2a+json, asked and answered", async (binding) => {
    using peer = open(binding);
    const type = "application/a2a+json";
    const sent = { "content-type": type };
    const good = await peer.call("SendMessage", saying("hello"), sent);
    expect(good.headers["content-type"]).toContain(type);
    expect((await refusal(getTask(peer, "none"))).headers["content-type"]).toContain(type);
  });

  each(["HTTP+JSON"], ["11.5-1", "11.5-2"], "parameters in path and query", async (binding) => {
    using peer = open(binding);
    const { id, contextId } = await taskFor(peer, "ask where?");
    const get = async (path: string, method = "GET") =>
      ask(`${agent().url}${path}`, { method, headers: { ...headers, "a2a-version": "1.0" } });
    const query = `contextId=${contextId}&status=TASK_STATE_INPUT_REQUIRED&pageSize=1&historyLength=0`;
    const { body } = await get(
      `/tasks?${query}&includeArtifacts=true&statusTimestampAfter=2025-11-09T10:30:00Z`,
    );
    expect(body).toMatchObject({ pageSize: 1, totalSize: 1, tasks: [{ id }] });
    expect(
      (await get(`/tasks?contextId=${contextId}&status=TASK_STATE_WORKING`)).body.tasks,
    ).toEqual([]);
    expect((await get(`/tasks/${id}?historyLength=0`)).body).not.toHaveProperty("history");
    await peer.call("CreateTaskPushNotificationConfig", { taskId: id, id: "hook", url: hook });
    const configs = `/tasks/${id}/pushNotificationConfigs`;
    expect((await get(`${configs}/hook`)).body.url).toBe(hook);
    expect((await get(`${configs}/hook`, "DELETE")).status).toBe(200);
    expect((await get(configs)).body.configs ?? []).toEqual([]);
  });

  each(["HTTP+JSON"], ["11.5-3"], "objects are sent by POST", async () => {
    const paths = ["/message:send", "/message:stream", "/tasks/none/pushNotificationConfigs"];
    for (const [at, path] of paths.entries()) {
      const sent = { ...headers, "a2a-version": "1.0", "content-type": "application/json" };
      const url = `${agent().url}${path}`;
      const posted = await ask(url, { method: "POST", headers: sent, body: {} });
      expect([posted.status, posted.body.error.details[0].reason]).not.toContain(405);
      if (at === 2) continue;
      const got = await ask(url, { headers: sent });
      expect([got.status, got.headers["allow"]]).toEqual([405, "POST"]);
    }
  });

  each(["HTTP+JSON"], ["11.5-4"], "what is percent-encoded is decoded", async (binding) => {
    using peer = open(binding);
    const contextId = "a b&c=ü/日本?#%41+";
    const { id } = await taskFor(peer, "hello", { message: { contextId } });
    const { tasks } = await listTasks(peer, { contextId });
    expect(tasks.map((task: Json) => task.id)).toContain(id);
    const name = "mine/and & yours?";
    const { id: taskId } = await taskFor(peer, "ask where?");
    await peer.call("CreateTaskPushNotificationConfig", { taskId, id: name, url: hook });
    const { result } = await peer.call("GetTaskPushNotificationConfig", { taskId, id: name });
    expect(result.id).toBe(name);
  });

  each(["HTTP+JSON"], ["14.1.1-1"], "UTF-8", async (binding) => {
    using peer = open(binding);
    const text = "Grüße, 日本 👋";
    const { artifacts } = await taskFor(peer, text);
    expect(artifacts[0].parts).toEqual([{ text }]);
    const refused = await ask(`${agent().url}/message:send`, {
      method: "POST",
      headers: {
        ...headers,
        "a2a-version": "1.0",
        "content-type": "application/json; charset=latin1",
      },
      body: saying("hello"),
    });
    expect(refused.status).toBe(415);
  });
});

/** With a number for each id, in the order in which they come, and without times. */
function plain(json: Json): Json {
  const ids = new Map<string, string>();
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  const text = JSON.stringify(sorted(json))
    .replace(uuid, (id) => {
      if (!ids.has(id)) ids.set(id, `id-${ids.size}`);
      return ids.get(id) ?? "";
    })
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME");
  return JSON.parse(text);
}

/** Members by name, and none that are a default: over gRPC those are not written. */
function sorted(json: Json): Json {
  if (Array.isArray(json)) return json.map(sorted);
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries<Json>(json).filter(([, value]) => value !== "");
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, sorted(value)]),
  );
}
