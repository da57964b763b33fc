import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";
import { openMemory } from "../../../src/store/open.js";
import { startReceiver } from "../../service/tasks/push/receiver.js";
import { startApp } from "../support.js";
import { conformance } from "./suite.js";
import { anasKey, startAgent } from "./support.js";
import { getTask, listTasks, refusal, send, stream, taskFor, told } from "./talk.js";
import { connect } from "./wires/connect.js";
import { ask } from "./wires/http.js";
import { bindings as all, type Binding } from "./wires/peer.js";

const headers = { authorization: `Bearer ${anasKey}` };
const wish = "Learn Python in 2 weeks, 1 hour a day";

conformance("security.test.ts", ({ each, once, shared }) => {
  const agent = shared(() => startAgent({ apiKeys: [anasKey], rateLimitPerMinute: 10_000 }));
  const small = shared(() => startAgent({ maxBodyBytes: 100_000, requestBudgetMs: 1_000 }));
  const studly = shared(() => startApp({ env: { API_KEYS: anasKey } }));
  const open = (binding: Binding) => connect(binding, agent().url, headers);
  const openStudly = (binding: Binding) => connect(binding, studly().url, headers);

  each(
    all,
    ["7.6.1-1", "7.6.1-2", "7.6.1-3"],
    "a task that needs an authorization says so",
    async (binding) => {
      using peer = open(binding);
      const { id, status } = await taskFor(peer, "auth");
      expect(status.state).toBe("TASK_STATE_AUTH_REQUIRED");
      expect(status.message.parts[0].text).toMatch(/log in/i);
      expect((await getTask(peer, id)).status).toEqual(status);
    },
  );

  each(all, ["7.6.1-6"], "and takes messages", async (binding) => {
    using peer = open(binding);
    const { id } = await taskFor(peer, "auth");
    const message = { taskId: id };
    const again = await taskFor(peer, "auth", { message });
    expect(again.status.state).toBe("TASK_STATE_AUTH_REQUIRED");
    expect((await taskFor(peer, "done", { message })).status.state).toBe("TASK_STATE_COMPLETED");
  });

  each(all, ["13.4-6"], "what is too large, or too deep, is refused", async (binding) => {
    const { url } = small();
    using peer = connect(binding, url);
    const large = await refusal(send(peer, "x".repeat(1_100_000)));
    const codes = { "JSON-RPC": -32020, gRPC: "RESOURCE_EXHAUSTED", "HTTP+JSON": 413 };
    expect(large.code).toBe(codes[binding]);
    if (binding === "gRPC") return;
    const body = `{"a":${"[".repeat(5_000)}${"]".repeat(5_000)}}`;
    const path = binding === "JSON-RPC" ? "/a2a" : "/message:send";
    const sent = { "content-type": "application/json", "a2a-version": "1.0" };
    const answer = await ask(`${url}${path}`, { method: "POST", headers: sent, body });
    expect(answer.body.error.message).toMatch(/nested/i);
  });

  each(all, ["13.4-7"], "files that nobody can read are refused", async (binding) => {
    using peer = openStudly(binding);
    const parts = [{ raw: "AAEC", filename: "cat.png", mediaType: "image/png" }];
    const { reason, message } = await refusal(send(peer, "", { message: { parts } }));
    expect(reason).toBe("CONTENT_TYPE_NOT_SUPPORTED");
    expect(message).toMatch(/text/);
  });

  each(all, ["14.1.1-3"], "what is sent is data, and nothing else", async (binding) => {
    using peer = open(binding);
    const texts = [
      'a\n\ndata: {"task":{"id":"forged"}}\n\nevent: error\r\n\r\n',
      "<script>alert(1)</script>\u2028\u0000",
      '"}}]}, "x": {"',
    ];
    for (const text of texts) {
      const message = { metadata: JSON.parse('{"__proto__": {"polluted": true}}') };
      const events = await told(await stream(peer, text, { message }));
      expect(events.length).toBe(3);
      expect(events[1].artifactUpdate.artifact.parts).toEqual([{ text }]);
      expect(events[0].task.history[0].parts).toEqual([{ text }]);
    }
    expect({}).not.toHaveProperty("polluted");
  });

  each(all, ["14.1.1-4"], "URLs of files are not called", async (binding) => {
    await using receiver = await startReceiver();
    using peer = openStudly(binding);
    const file = { url: receiver.url, filename: "syllabus.pdf", mediaType: "application/pdf" };
    const task = await taskFor(peer, "", { message: { parts: [{ text: wish }, file] } });
    expect(task.status.state).toBe("TASK_STATE_COMPLETED");
    expect(receiver.connections.made).toBe(0);
  });

  once(
    "server",
    ["13.4-8", "13.4-17", "13.4-23"],
    "logs have no secrets and no texts",
    async () => {
      const secrets = [anasKey, "wrong-key-of-eve", "diary of ana", "token-of-the-hook"];
      using peer = open("JSON-RPC");
      using eve = connect("JSON-RPC", agent().url, { "x-api-key": "wrong-key-of-eve" });
      const configuration = {
        taskPushNotificationConfig: { url: "http://127.0.0.1:9/", token: "token-of-the-hook" },
      };
      await send(peer, "diary of ana", { configuration });
      await send(peer, "break diary of ana");
      const { message } = await refusal(send(eve, "diary of ana"));
      await refusal(send(peer, "diary of ana", { message: { parts: [{}] } }));
      const log = agent().log.join("\n");
      expect(log).toContain("SendMessage");
      for (const secret of secrets) expect(`${log} ${message}`).not.toContain(secret);
    },
  );

  once("server", ["13.4-12", "13.4-14"], "refusals are logged", async () => {
    await using server = await startAgent({ apiKeys: [anasKey], rateLimitPerMinute: 2 });
    using eve = connect("HTTP+JSON", server.url, { "x-api-key": "wrong" });
    using ana = connect("gRPC", server.url, headers);
    await refusal(listTasks(eve));
    await refusal(getTask(ana, randomUUID()));
    await listTasks(ana);
    await refusal(listTasks(ana));
    const codes = () => server.log.map((line) => JSON.parse(line).code);
    await expect
      .poll(codes)
      .toEqual(expect.arrayContaining(["unauthenticated", "task_not_found", "rate_limited"]));
  });

  once("server", ["13.4-15"], "how much is begun and cancelled is counted", async () => {
    using peer = openStudly("JSON-RPC");
    await refusal(peer.call("CancelTask", { id: randomUUID() }));
    await taskFor(peer, wish);
    const { text } = await ask(`${studly().url}/metrics`, { headers });
    for (const [method, code] of [
      ["SendMessage", "ok"],
      ["CancelTask", "task_not_found"],
    ])
      expect(text).toMatch(new RegExp(`method="[^"]*${method}",code="${code}"\\} [1-9]`));
  });

  once("server", ["13.4-16"], "the log says who cancels and deletes", async () => {
    using peer = open("JSON-RPC");
    const { id } = await taskFor(peer, "ask where?");
    await peer.call("DeleteTaskPushNotificationConfig", { taskId: id, id: "none" });
    await peer.call("CancelTask", { id });
    const lines = () => agent().log.map((line) => JSON.parse(line));
    for (const operation of ["CancelTask", "DeleteTaskPushNotificationConfig"])
      await expect
        .poll(() => lines().findLast(({ method }) => String(method).includes(operation)), {
          timeout: 500,
        })
        .toMatchObject({ turnId: id, caller: expect.stringMatching(/./) });
  });

  once("server", ["13.4-21"], "a conversation is deleted, and its tasks with it", async () => {
    using peer = openStudly("HTTP+JSON");
    const { id, contextId } = await taskFor(peer, wish);
    const deleted = await ask(`${studly().url}/studly.v1.StudlyService/DeleteContext`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: { contextId },
    });
    expect(deleted.status).toBe(200);
    expect((await refusal(getTask(peer, id))).reason).toBe("TASK_NOT_FOUND");
    expect((await listTasks(peer, { contextId })).totalSize).toBe(0);
  });

  once("server", ["13.4-22"], "what is not used is forgotten", async () => {
    const store = openMemory({ maxContexts: 1, maxTasks: 100, ttlMs: 200 });
    await using server = await startAgent({ store });
    using peer = connect("HTTP+JSON", server.url);
    const { id } = await taskFor(peer, "hello");
    expect((await getTask(peer, id)).id).toBe(id);
    await delay(500);
    expect((await refusal(getTask(peer, id))).reason).toBe("TASK_NOT_FOUND");
  });

  once("server", ["13.1-9", "13.3-4"], "who may do and see what is documented", async () => {
    const text = await readFile("docs/a2a.md", "utf8");
    expect(text).toMatch(/tasks and contexts belong to a caller/);
    expect(text).toMatch(/extended card is for callers with a name; it adds skills for operators/);
  });

  once("server", ["1.4-1"], "the contract's code is generated", async () => {
    const text = await readFile("gen/lf/a2a/v1/a2a_pb.ts", "utf8");
    expect(text.slice(0, 400)).toMatch(
      /@generated by protoc-gen-es .*from file lf\/a2a\/v1\/a2a\.proto/s,
    );
  });
});
