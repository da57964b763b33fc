import { create, toJson } from "@bufbuild/protobuf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StudyPlanSchema } from "../../gen/studly/v1/plan_pb.js";
import { Outcome } from "../../gen/studly/v1/studly_pb.js";
import {
  execute,
  type Gateway,
  markdown,
  messageSend,
  planReply,
  post,
  samplePlan,
  startGateway,
  user,
} from "./support.js";

let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = await startGateway({
    script: {
      createPlan(request) {
        if (request.text === "") {
          return {
            ...planReply(request),
            outcome: Outcome.QUESTION,
            markdown: "What?",
            plan: undefined,
          };
        }
        if (request.text.includes("weather")) {
          return {
            ...planReply(request),
            outcome: Outcome.DECLINED,
            markdown: "No.",
            plan: undefined,
          };
        }
        return planReply(request);
      },
    },
  });
  url = `${gateway.url}/tasks/send`;
});
afterAll(() => gateway[Symbol.asyncDispose]());

function lastRequest() {
  return gateway.requests.at(-1);
}

describe("execute", () => {
  it("answers with a completed task: Markdown and plan in an artifact, one line in the status", async () => {
    const messages = [user("Learn Python", { messageId: "m-1" })];
    const { status, body } = await post(
      url,
      execute(messages, { taskId: "t-1", contextId: "c-1" }),
    );
    expect(status).toBe(200);
    const ids = { taskId: "t-1", contextId: "c-1" };
    expect(body).toEqual({
      jsonrpc: "2.0",
      id: 1,
      result: {
        kind: "task",
        id: "t-1",
        contextId: "c-1",
        status: {
          state: "completed",
          timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          message: {
            kind: "message",
            role: "agent",
            messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
            parts: [{ kind: "text", text: "Python · 1 - 14 Nov · 60 min a day" }],
            ...ids,
          },
        },
        artifacts: [
          {
            artifactId: "plan-1",
            name: "study_plan",
            parts: [
              { kind: "text", text: markdown },
              { kind: "data", data: toJson(StudyPlanSchema, create(StudyPlanSchema, samplePlan)) },
            ],
          },
        ],
        history: [
          {
            kind: "message",
            role: "user",
            messageId: "m-1",
            parts: [{ kind: "text", text: "Learn Python" }],
            ...ids,
          },
        ],
        // The server's own id, by which the task is found over A2A.
        metadata: { taskId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    });
  });

  it("takes the last user message as the request and earlier ones as history", async () => {
    const { body } = await post(
      url,
      execute([
        user("Learn Python", { messageId: "m-1" }),
        { role: "assistant", parts: [{ type: "text", text: "How long?" }] },
        { role: "AGENT", parts: [{ kind: "text", text: "Well?" }] },
        user("2 weeks", { messageId: "m-2" }),
        { role: "agent", parts: [{ kind: "text", text: "unfinished" }] },
      ]),
    );
    expect(lastRequest()).toMatchObject({
      text: "2 weeks",
      messageId: "m-2",
      history: [
        { role: 1, text: "Learn Python", messageId: "m-1" },
        { role: 2, text: "How long?" },
        { role: 2, text: "Well?" },
      ],
    });
    expect(body.result.history.map((one: { messageId: string }) => one.messageId)).toEqual([
      "m-1",
      "m-2",
    ]);
  });

  it("uses the server's ids of task and context where the caller has none", async () => {
    const { body } = await post(
      url,
      execute([user("Learn Python")], { taskId: null, contextId: "" }),
    );
    const made = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect(body.result).toMatchObject({ id: made, contextId: made });
    expect(body.result).not.toHaveProperty("metadata");
  });

  it("takes the ids of the message where there are no others", async () => {
    const message = user("Learn Python", { taskId: "t-9", contextId: "c-9" });
    const { body } = await post(url, execute([message]));
    expect(body.result).toMatchObject({ id: "t-9", contextId: "c-9" });
    const other = await post(url, execute([message], { taskId: "t-1", contextId: "c-1" }));
    expect(other.body.result).toMatchObject({ id: "t-1", contextId: "c-1" });
  });

  it("asks where there is no usable text", async () => {
    for (const messages of [
      [],
      [user(" \u00a0\n ")],
      [{ role: "agent", parts: [{ kind: "text", text: "Hello" }] }],
      [{ role: "user", parts: [] }],
      [user("<p>&nbsp;</p><br />")],
    ]) {
      const { status, body } = await post(url, execute(messages));
      expect(status).toBe(200);
      expect(body.result.status.state).toBe("input-required");
      expect(body.result.status.message.parts).toEqual([{ kind: "text", text: "What?" }]);
      expect(body.result.artifacts).toEqual([]);
    }
  });

  it("declines politely: completed, the reply in the status, no artifact", async () => {
    const { body } = await post(url, execute([user("How is the weather?")]));
    expect(body.result.status.state).toBe("completed");
    expect(body.result.status.message.parts).toEqual([{ kind: "text", text: "No." }]);
    expect(body.result.artifacts).toEqual([]);
  });

  it("joins text parts, mentions files, and reads preferences of data parts", async () => {
    await post(
      url,
      execute([
        {
          role: "user",
          parts: [
            { kind: "text", text: "Learn this" },
            { kind: "file", file_url: "http://127.0.0.1:1/syllabus.pdf" },
            { kind: "file", file: { name: "notes.txt", uri: "https://example.org/n" } },
            {
              kind: "data",
              data: { minutes_per_day: 45, daysOff: ["Sunday", "sat"], level: "advanced", x: {} },
            },
            { text: "in 2 weeks" },
          ],
        },
      ]),
    );
    expect(lastRequest()).toMatchObject({
      text: "Learn this\nin 2 weeks",
      history: [
        { role: 1, text: "Attached file: http://127.0.0.1:1/syllabus.pdf" },
        { role: 1, text: "Attached file: notes.txt (https://example.org/n)" },
      ],
      preferences: { minutesPerDay: 45, daysOff: [7, 6], level: 3 },
    });
  });

  it("reads preferences of the metadata; those of the params win, the newest message comes next", async () => {
    await post(
      url,
      execute(
        [
          user("Learn Go", { metadata: { preferences: { timezone: "UTC", minutes_per_day: 10 } } }),
          user("again", {
            metadata: { preferences: { minutes_per_day: 20, end_date: "2026-12-01" } },
          }),
        ],
        { metadata: { preferences: { endDate: "2027-01-01", unknown: 1 } } },
      ),
    );
    expect(lastRequest()?.preferences).toMatchObject({
      timeZone: "UTC",
      minutesPerDay: 20,
      endDate: "2027-01-01",
    });
  });
});

describe("the request's id", () => {
  it.each([
    ['"a"', '"a"'],
    ['"\\ud800 \\u0000"', '"\\ud800 \\u0000"'],
    ["7", "7"],
    ["-1.50", "-1.50"],
    ["12345678901234567890123", "12345678901234567890123"],
    ["1e999", "1e999"],
    ["null", "null"],
  ])("%s comes back as it came", async (id, expected) => {
    const params = JSON.stringify({ id: 1, messages: [user("Learn Python", { id: 5.5 })] });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"params":${params},"id":${id},"jsonrpc":"2.0","method":"execute","x":{"id":2.5}}`,
    });
    expect(response.status).toBe(200);
    expect((await response.text()).startsWith(`{"jsonrpc":"2.0","id":${expected},"result":`)).toBe(
      true,
    );
  });

  it("may be missing: the answer comes all the same, with a null id", async () => {
    const { id: _, ...request } = execute([user("Learn Python")]) as { id: unknown };
    const { status, body } = await post(url, request);
    expect(status).toBe(200);
    expect(body.id).toBeNull();
    expect(body.result.kind).toBe("task");
  });
});

describe("message/send", () => {
  it("answers in the message's context, with the task's id that it names", async () => {
    const message = user("Learn Python", { messageId: "m-1", contextId: "c-7", taskId: "t-7" });
    const { status, body } = await post(
      url,
      messageSend(message, { configuration: { blocking: true } }),
    );
    expect(status).toBe(200);
    expect(body.result).toMatchObject({ kind: "task", id: "t-7", contextId: "c-7" });
    expect(lastRequest()).toMatchObject({ contextId: "c-7", messageId: "m-1" });
  });

  it("reads Telex' messages: the query, and earlier chunks as HTML in shapes that vary", async () => {
    const ours = "<h1>Duration</h1><h2>Daily Goals</h2><h2>Time Estimates</h2><p>14 h</p>";
    const message = {
      kind: "message",
      role: "user",
      messageId: "m-1",
      parts: [
        { kind: "text", text: "<p>Learn&nbsp;<strong>Python</strong> in 2 weeks</p>" },
        {
          kind: "data",
          data: [
            { kind: "text", text: "<p>hello<br />there</p>" },
            "<p>what can you do?</p>",
            { text: "hello<br/>there" },
            { kind: "text", text: ours },
            { parts: [{ text: "I like List&lt;String&gt; &amp; maps" }] },
            null,
            42,
            { kind: "text", text: "<p>learn  python in 2 weeks</p>" },
          ],
        },
      ],
    };
    const { status } = await post(
      url,
      messageSend(message, {
        configuration: {
          acceptedOutputModes: ["text/plain", "image/png"],
          historyLength: 0,
          blocking: false,
        },
      }),
    );
    expect(status).toBe(200);
    const history = lastRequest()?.history.map(({ role, text }) => [role, text]);
    expect(lastRequest()?.text).toBe("Learn Python in 2 weeks");
    expect(history).toEqual([
      [1, "what can you do?"],
      [1, "hello\nthere"],
      [2, "Duration\n\nDaily Goals\n\nTime Estimates\n\n14 h"],
      [1, "I like List<String> & maps"],
    ]);
  });

  it("keeps the newest twenty chunks", async () => {
    const data = Array.from({ length: 500 }, (_, i) => ({ text: `<p>chunk ${i}</p>` }));
    await post(
      url,
      messageSend({
        role: "user",
        parts: [
          { kind: "text", text: "Go" },
          { kind: "data", data },
        ],
      }),
    );
    const texts = lastRequest()?.history.map(({ text }) => text);
    expect(texts).toHaveLength(20);
    expect(texts?.[0]).toBe("chunk 480");
    expect(texts?.at(-1)).toBe("chunk 499");
  });

  it("gives the artifact the parts that the caller accepts", async () => {
    const kinds = async (modes: unknown) => {
      const message = user("Learn Python");
      const { body } = await post(
        url,
        messageSend(message, { configuration: { acceptedOutputModes: modes } }),
      );
      return body.result.artifacts[0].parts.map((part: { kind: string }) => part.kind);
    };
    expect(await kinds(["text/plain", "image/svg"])).toEqual(["text"]);
    expect(await kinds(["Application/JSON; charset=utf-8"])).toEqual(["data"]);
    expect(await kinds(["text", "data"])).toEqual(["text", "data"]);
    expect(await kinds([])).toEqual(["text", "data"]);
    expect(await kinds(null)).toEqual(["text", "data"]);
  });
});

describe("a raw task", () => {
  it("gets a raw task back, under its own id", async () => {
    for (const id of ["t-5", 5]) {
      const { status, body } = await post(url, {
        id,
        contextId: "c-5",
        messages: [user("Learn SQL")],
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        kind: "task",
        id,
        contextId: "c-5",
        status: { state: "completed" },
      });
      expect(body.artifacts[0].parts.map((part: { kind: string }) => part.kind)).toEqual([
        "text",
        "data",
      ]);
    }
    const { body } = await post(url, { messages: [user("Learn SQL")] });
    expect(body.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("gets JSON-RPC errors, with paths as it wrote them", async () => {
    const { status, body } = await post(url, {
      id: "t-5",
      messages: [{ role: "user", parts: "Learn SQL" }],
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      jsonrpc: "2.0",
      id: null,
      error: {
        code: -32602,
        data: {
          violations: [{ field: "messages[0].parts", description: "must be a list of parts" }],
        },
      },
    });
  });
});

describe("what the service is told of the caller", () => {
  it("credentials and Idempotency-Key", async () => {
    await using other = await startGateway({ apiKeys: ["k"] });
    const send = (headers: Record<string, string>) =>
      post(`${other.url}/tasks/send`, execute([user("Learn")]), headers);
    expect((await send({})).status).toBe(401);
    expect((await send({ "x-api-key": "k" })).status).toBe(200);
    const once = { authorization: "Bearer k", "idempotency-key": "i-1" };
    const [first, second] = [await send(once), await send(once)];
    expect(second.body.result.id).toBe(first.body.result.id);
  });

  it("leaves its method and outcome in the request's record", async () => {
    await using other = await startGateway();
    await post(`${other.url}/tasks/send`, execute([user("Learn")]));
    await post(`${other.url}/tasks/send`, { messages: [user("Learn")] });
    await post(`${other.url}/tasks/send`, { jsonrpc: "2.0", id: 1, method: "made-up-by-caller" });
    await expect
      .poll(() => other.records.map(({ method, code }) => [method, code]))
      .toEqual([
        ["tasks/send execute", "ok"],
        ["tasks/send raw task", "ok"],
        ["tasks/send", "method_not_found"],
      ]);
  });
});
