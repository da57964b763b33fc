import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { startApp } from "../support.js";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import { getTask, listTasks, refusal, saying, send, stream, taskFor, told } from "./talk.js";
import { connect } from "./wires/connect.js";
import { createGrpcPeer } from "./wires/grpc.js";
import { ask } from "./wires/http.js";
import { bindings as all, type Binding, type Json, type Peer } from "./wires/peer.js";

const json = ["JSON-RPC", "HTTP+JSON"] as const;

/** One part of each kind, as ProtoJSON has it: what the agent sends for "parts". */
const everyPart = [
  { text: "some text", mediaType: "text/plain" },
  { raw: "AAEC/w==", filename: "bytes.bin", mediaType: "application/octet-stream" },
  { url: "https://files.example/a.pdf", filename: "a.pdf", mediaType: "application/pdf" },
  {
    data: { list: [1, 2.5, "three", null, true], nested: { deep: {} } },
    metadata: { source: "script" },
  },
];

/** Fields that the contract has as REQUIRED, by the field that holds their message. */
const required: Readonly<Record<string, readonly string[]>> = {
  task: ["id", "status"],
  tasks: ["id", "status"],
  status: ["state"],
  message: ["messageId", "role", "parts"],
  history: ["messageId", "role", "parts"],
  artifacts: ["artifactId", "parts"],
  artifact: ["artifactId", "parts"],
  statusUpdate: ["taskId", "contextId", "status"],
  artifactUpdate: ["taskId", "contextId", "artifact"],
  authentication: ["scheme"],
};

conformance("data-model.test.ts", ({ each, shared }) => {
  const agent = shared(() => startAgent());
  const studly = shared(() => startApp());
  const open = (binding: Binding) => connect(binding, agent().url);

  /** Answers of all kinds. */
  async function answers(peer: Peer): Promise<readonly Json[]> {
    const { id } = await taskFor(peer, "ask where?");
    const task = await taskFor(peer, "here", { message: { taskId: id } });
    return [
      { task },
      await getTask(peer, id),
      await listTasks(peer, { contextId: task.contextId, includeArtifacts: true }),
      await send(peer, "say hello"),
      ...(await told(await stream(peer, "chunks 2"))),
    ];
  }

  each(all, ["4-1"], "parts of each kind, there and back", async (binding) => {
    using peer = open(binding);
    const { artifacts } = await taskFor(peer, "parts", { message: {} });
    expect(artifacts[0].parts).toEqual(everyPart);
    const parts = [{ text: "hello" }, ...everyPart];
    const metadata = { number: 1.5, nothing: null, list: ["a", {}] };
    const { history } = await taskFor(peer, "", { message: { parts, metadata } });
    expect(history[0]).toMatchObject({ parts, metadata });
    expect(agent().seen.requests.at(-1)?.message.parts.slice(1)).toMatchObject([
      { text: "some text" },
      { raw: new Uint8Array([0, 1, 2, 255]), filename: "bytes.bin" },
      { url: "https://files.example/a.pdf" },
      { data: everyPart[3]?.data },
    ]);
  });

  each(
    all,
    ["4.1.7-1", "4.1.7-2"],
    "artifacts have ids of their own, and parts",
    async (binding) => {
      using peer = connect(binding, studly().url);
      for (const text of ["Learn Python in 2 weeks, 1 hour a day", "hello"]) {
        const { artifacts = [] } = await taskFor(peer, text);
        const ids = artifacts.map(({ artifactId }: Json) => artifactId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { parts } of artifacts) expect(parts.length).toBeGreaterThan(0);
      }
    },
  );

  each(json, ["5.5-1"], "names in camelCase", async (binding) => {
    using peer = open(binding);
    const names = (await answers(peer)).flatMap(fieldsOf).map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(["contextId", "artifactId", "nextPageToken"]));
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  each(json, ["5.5-2"], "enums by name", async (binding) => {
    using peer = open(binding);
    const fields = (await answers(peer)).flatMap(fieldsOf);
    const states = fields.filter(([name]) => name === "state");
    const roles = fields.filter(([name]) => name === "role");
    expect(states.length * roles.length).toBeGreaterThan(0);
    for (const [, state] of states) expect(state).toMatch(/^TASK_STATE_[A-Z_]+$/);
    for (const [, role] of roles) expect(role).toMatch(/^ROLE_(USER|AGENT)$/);
  });

  each(json, ["A.2-1"], "no kind, and nothing else of 0.3", async (binding) => {
    using peer = open(binding);
    const names = (await answers(peer)).flatMap(fieldsOf).map(([name]) => name);
    for (const old of ["kind", "final", "fileWithBytes", "mimeType"])
      expect(names).not.toContain(old);
  });

  each(
    json,
    ["5.6.1-1", "5.6.1-2", "5.6.1-4"],
    "times in UTC, to the millisecond",
    async (binding) => {
      using peer = open(binding);
      const fields = (await answers(peer)).flatMap(fieldsOf);
      const times = fields.filter(([name]) => name === "timestamp").map(([, value]) => value);
      expect(times.length).toBeGreaterThan(0);
      for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    },
  );

  each(json, ["5.6.1-3"], "times are read and written as they are", async (binding) => {
    using peer = open(binding);
    const before = Date.now();
    const { contextId, status } = await taskFor(peer, "hello");
    const at = Date.parse(status.timestamp);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
    const seconds = new Date(at - 1_000).toISOString().replace(/\.\d+Z/, "Z");
    for (const [statusTimestampAfter, count] of [
      [status.timestamp, 1],
      [status.timestamp.replace("Z", "000000Z"), 1],
      [seconds, 1],
      [new Date(at + 1).toISOString(), 0],
      ["2999-01-01T00:00:00Z", 0],
    ]) {
      const { totalSize } = await listTasks(peer, { contextId, statusTimestampAfter });
      expect([statusTimestampAfter, totalSize]).toEqual([statusTimestampAfter, count]);
    }
    const { reason } = await refusal(listTasks(peer, { statusTimestampAfter: "yesterday" }));
    expect(reason).toBe("INVALID_ARGUMENT");
  });

  each(json, ["5.7-1"], "what is REQUIRED is there, also where it is nothing", async (binding) => {
    using peer = open(binding);
    for (const [name, value] of (await answers(peer)).flatMap(fieldsOf))
      for (const each of [value].flat())
        if (typeof each === "object") expect(each).toMatchObject(having(required[name] ?? []));
    const nothing = await listTasks(peer, { contextId: randomUUID() });
    expect(nothing).toEqual({ tasks: [], nextPageToken: "", pageSize: 50, totalSize: 0 });
  });

  each(all, ["5.7-3"], "lists that must not be empty", async (binding) => {
    using peer = open(binding);
    const { fields } = await refusal(send(peer, "hello", { message: { parts: [] } }));
    expect(fields).toEqual(["message.parts"]);
    for (const [name, value] of (await answers(peer)).flatMap(fieldsOf))
      if (name === "parts") expect(value.length).toBeGreaterThan(0);
  });

  each(all, ["5.7-4"], "what is not known is passed over", async (binding) => {
    const { url } = agent();
    // Field 1000 of the request, a text of three letters.
    const unknown = Buffer.from([0xc2, 0x3e, 0x03, 0x61, 0x62, 0x63]);
    using peer =
      binding === "gRPC" ? createGrpcPeer(url, {}, { appended: unknown }) : connect(binding, url);
    const more = binding === "gRPC" ? {} : { unheardOf: { of: 1 } };
    const request = { ...saying("hello", { message: more, configuration: more }), ...more };
    const { task } = (await peer.call("SendMessage", request)).result;
    expect(task.status.state).toBe("TASK_STATE_COMPLETED");
    expect((await getTask(peer, task.id, more)).id).toBe(task.id);
    if (binding === "HTTP+JSON") {
      const headers = { "a2a-version": "1.0" };
      const { body } = await ask(`${url}/tasks/${task.id}?unheardOf=1`, { headers });
      expect(body.id).toBe(task.id);
    }
  });
});

/** All fields of the protocol within a message, with their values; not those of free JSON. */
function fieldsOf(json: Json): (readonly [string, Json])[] {
  if (Array.isArray(json)) return json.flatMap(fieldsOf);
  if (typeof json !== "object" || json === null) return [];
  return Object.entries<Json>(json).flatMap(([name, value]) =>
    name === "data" || name === "metadata"
      ? [[name, value] as const]
      : [[name, value] as const, ...fieldsOf(value)],
  );
}

function having(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, expect.anything()]));
}
