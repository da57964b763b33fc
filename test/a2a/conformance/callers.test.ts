import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { conformance } from "./suite.js";
import { anasKey, bosKey, startAgent } from "./support.js";
import { beginTask, getTask, listTasks, refusal, saying, send, taskFor } from "./talk.js";
import { connect } from "./wires/connect.js";
import { ask } from "./wires/http.js";
import { bindings as all, type Binding, type Json, type Peer, type Refused } from "./wires/peer.js";

const hook = "http://127.0.0.1:9/hook";

/** Those that are about a task. */
function taskOperations(peer: Peer, id: string): readonly (() => Promise<unknown>)[] {
  const config = { taskId: id, id: "hook" };
  return [
    () => send(peer, "hello", { message: { taskId: id } }),
    () => peer.open("SendStreamingMessage", saying("hello", { message: { taskId: id } })),
    () => getTask(peer, id),
    () => peer.call("CancelTask", { id }),
    () => peer.open("SubscribeToTask", { id }),
    () => peer.call("CreateTaskPushNotificationConfig", { ...config, url: hook }),
    () => peer.call("GetTaskPushNotificationConfig", config),
    () => peer.call("ListTaskPushNotificationConfigs", { taskId: id }),
    () => peer.call("DeleteTaskPushNotificationConfig", config),
  ];
}

/** All eleven. */
function operations(peer: Peer, id: string): readonly (() => Promise<unknown>)[] {
  return [
    ...taskOperations(peer, id),
    () => listTasks(peer),
    () => peer.call("GetExtendedAgentCard"),
  ];
}

conformance("callers.test.ts", ({ each, shared }) => {
  const agent = shared(() => startAgent({ apiKeys: [anasKey, bosKey] }));
  const limited = shared(() => startAgent({ apiKeys: [anasKey], rateLimitPerMinute: 20 }));
  const open = (binding: Binding, key: string) =>
    connect(binding, agent().url, { authorization: `Bearer ${key}` });

  each(
    all,
    ["3.3.2-3", "7.4-1", "7.4-2", "13.1-2", "14.1.1-5"],
    "every operation asks who calls",
    async (binding) => {
      const codes = { "JSON-RPC": -32010, gRPC: "UNAUTHENTICATED", "HTTP+JSON": 401 };
      using ana = open(binding, anasKey);
      const { id } = await taskFor(ana, "ask where?");
      for (const headers of [{}, { authorization: "Bearer wrong" }, { "x-api-key": "wrong" }]) {
        using peer = connect(binding, agent().url, headers);
        for (const call of operations(peer, id)) {
          const { reason, code, status } = await refusal(call());
          expect([reason, code]).toEqual(["UNAUTHENTICATED", codes[binding]]);
          expect(status).toBe(binding === "gRPC" ? 0 : 401);
        }
      }
      expect((await getTask(ana, id)).status.state).toBe("TASK_STATE_INPUT_REQUIRED");
    },
  );

  each(
    all,
    ["3.3.2-4", "3.3.2-5", "7.4-3"],
    "a refusal challenges, and says what to send",
    async (binding) => {
      using peer = connect(binding, agent().url);
      const { headers, message } = await refusal(send(peer, "hello"));
      expect(headers["www-authenticate"]).toMatch(/^Bearer realm="\w+", ApiKey .*x-api-key/);
      expect(message).toMatch(/Authorization: Bearer.*x-api-key/);
    },
  );

  each(all, ["5.1-4"], "each scheme of the card will do", async (binding) => {
    const { body } = await ask(`${agent().url}/.well-known/agent-card.json`);
    expect(Object.keys(body.securitySchemes).toSorted()).toEqual(["apiKey", "bearer"]);
    const apiKey = body.securitySchemes.apiKey.apiKeySecurityScheme;
    expect(apiKey.location).toBe("header");
    for (const headers of [{ [apiKey.name]: anasKey }, { authorization: `Bearer ${anasKey}` }]) {
      using peer = connect(binding, agent().url, headers);
      expect((await taskFor(peer, "hello")).status.state).toBe("TASK_STATE_COMPLETED");
    }
  });

  each(
    all,
    ["3.1.4-4", "3.1.4-7", "13.1-1", "13.1-3", "13.1-4", "13.1-5", "14.1.1-6"],
    "a list has the caller's tasks, with a filter and without",
    async (binding) => {
      using ana = open(binding, anasKey);
      using bo = open(binding, bosKey);
      // Both of them may call a context the same.
      const said = { message: { contextId: randomUUID() } };
      const { id } = await taskFor(ana, "ask where?", said);
      const { id: other } = await taskFor(bo, "ask where?", said);
      const idsOf = async (peer: Peer, request: object) =>
        (await listTasks(peer, request)).tasks.map((task: Json) => task.id);
      for (const request of [{}, { pageSize: 100 }, { status: "TASK_STATE_INPUT_REQUIRED" }]) {
        expect(await idsOf(ana, request)).not.toContain(other);
        expect(await idsOf(bo, request)).not.toContain(id);
      }
      const { contextId } = said.message;
      expect(await idsOf(ana, { contextId })).toEqual([id]);
      const whole = await listTasks(bo, { contextId });
      expect(whole).toMatchObject({ totalSize: 1, tasks: [{ id: other }] });
      await taskFor(ana, "hello", said);
      const { nextPageToken: pageToken } = await listTasks(ana, { contextId, pageSize: 1 });
      const stolen = await listTasks(bo, { contextId, pageSize: 1, pageToken }).catch(() => ({}));
      expect(JSON.stringify(stolen)).not.toContain(id);
    },
  );

  each(
    all,
    ["3.3.2-8", "3.3.2-12", "3.3.2-13", "13.1-6", "13.1-7", "13.1-8"],
    "what is somebody else's is not there",
    async (binding) => {
      using ana = open(binding, anasKey);
      using bo = open(binding, bosKey);
      const { id } = await beginTask(ana, "slow 20000");
      await ana.call("CreateTaskPushNotificationConfig", { taskId: id, id: "hook", url: hook });
      const never = randomUUID();
      const others = taskOperations(bo, never);
      for (const [at, call] of taskOperations(bo, id).entries()) {
        const theirs = await refusal(call());
        const nobodys = await refusal((others[at] ?? call)());
        expect(theirs.reason).toBe("TASK_NOT_FOUND");
        expect(shownBy(theirs, id)).toEqual(shownBy(nobodys, never));
      }
      expect((await getTask(ana, id)).status.state).toBe("TASK_STATE_WORKING");
      await ana.call("CancelTask", { id });
    },
  );

  each(
    all,
    ["3.1.11-1", "13.3-1", "13.3-2", "13.3-6", "14.3-4"],
    "the extended card is for those who say who they are",
    async (binding) => {
      using nobody = connect(binding, agent().url);
      const refused = await refusal(nobody.call("GetExtendedAgentCard"));
      expect(refused.reason).toBe("UNAUTHENTICATED");
      using ana = open(binding, anasKey);
      const { result } = await ana.call("GetExtendedAgentCard");
      expect(result.skills.map(({ id }: Json) => id)).toEqual(["echo", "count"]);
      const { body } = await ask(`${agent().url}/.well-known/agent-card.json`);
      expect(body.skills.map(({ id }: Json) => id)).toEqual(["echo"]);
    },
  );

  each(
    ["HTTP+JSON"],
    ["13.3-3"],
    "the extended card says how it may be cached",
    async (binding) => {
      using ana = open(binding, anasKey);
      const { headers } = await ana.call("GetExtendedAgentCard");
      expect(headers["cache-control"]).toMatch(/private|no-store/);
    },
  );

  each(all, ["13.4-18", "13.4-19"], "too many requests are refused", async (binding) => {
    await using server = await startAgent({ apiKeys: [anasKey], rateLimitPerMinute: 5 });
    using peer = connect(binding, server.url, { "x-api-key": anasKey });
    const { id } = await taskFor(peer, "ask where?");
    for (let n = 0; n < 4; n++) await getTask(peer, id);
    const codes = { "JSON-RPC": -32012, gRPC: "RESOURCE_EXHAUSTED", "HTTP+JSON": 429 };
    for (const call of operations(peer, id)) {
      const { code, headers, message } = await refusal(call());
      expect([message, code]).toEqual([expect.stringMatching(/5 requests/), codes[binding]]);
      expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    }
  });

  each(all, ["13.4-13"], "guessing keys is refused after a while", async (binding) => {
    const reasons: string[] = [];
    for (let n = 0; n < 40; n++) {
      using peer = connect(binding, limited().url, { "x-api-key": `guess-${n}` });
      reasons.push((await refusal(listTasks(peer))).reason);
    }
    expect(reasons).toContain("RATE_LIMITED");
  });
});

/** All that a refusal shows, but for the id that was asked for and the time. */
function shownBy({ message, code, details, headers, status }: Refused, id: string): string {
  const { date, "x-request-id": requestId, "content-length": length, ...rest } = headers;
  const shown = JSON.stringify({ message, code, details, rest, status });
  return shown.replaceAll(id, "ID").replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME");
}
