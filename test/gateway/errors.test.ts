import { readFileSync } from "node:fs";
import { Code, ConnectError } from "@connectrpc/connect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { a2aErrorCodes, type ErrorCode, StudlyError } from "../../src/domain/errors.js";
import { errorTable, failureOf } from "../../src/gateway/errors.js";
import { execute, type Gateway, messageSend, post, startGateway, user } from "./support.js";

let thrown: unknown;
let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = await startGateway({
    script: {
      createPlan() {
        throw thrown;
      },
    },
  });
  url = `${gateway.url}/tasks/send`;
});
afterAll(() => gateway[Symbol.asyncDispose]());

async function failWith(error: unknown, params: object = { taskId: "t-1", contextId: "c-1" }) {
  thrown = error;
  return post(url, execute([user("Learn Python")], params, "id-1"));
}

describe("errors of the service", () => {
  it.each<[ErrorCode, number, number, boolean]>([
    ["deadline_exceeded", 408, -32000, true],
    ["invalid_argument", 400, -32602, false],
    ["unauthenticated", 401, -32010, false],
    ["not_found", 404, -32011, false],
    ["rate_limited", 429, -32012, true],
    ["conflict", 409, -32013, true],
    ["model_unavailable", 503, -32014, true],
    ["model_rejected", 502, -32015, false],
    ["unavailable", 503, -32016, true],
  ])("%s: HTTP %i, code %i, retryable %s", async (name, http, code, retryable) => {
    const { status, body, headers } = await failWith(new StudlyError(name, "Say it again."));
    expect(status).toBe(http);
    expect(body).toMatchObject({
      jsonrpc: "2.0",
      id: "id-1",
      error: {
        code,
        message: "Say it again.",
        data: { reason: name.toUpperCase(), retryable, taskId: "t-1", contextId: "c-1" },
      },
    });
    expect(headers.get("retry-after")).toBe(http === 429 || http === 503 ? "1" : null);
    expect(headers.get("www-authenticate")).toBe(http === 401 ? "Bearer" : null);
  });

  it("tell when a retry makes sense", async () => {
    const error = new StudlyError("rate_limited", "Slow down.", { retryAfterMs: 12_400 });
    expect((await failWith(error)).headers.get("retry-after")).toBe("13");
  });

  it("name task and context as the server does, where the caller does not; null before there are any", async () => {
    const metadata = { retryable: "true", attempts: "3" };
    const known = await failWith(new StudlyError("model_rejected", "No.", { metadata }), {});
    expect(known.body.error.data).toEqual({
      reason: "MODEL_REJECTED",
      attempts: "3",
      retryable: true,
      taskId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      contextId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect((await post(url, "{")).body.error.data).toMatchObject({ taskId: null, contextId: null });
  });

  it("the model's missed deadline says so in numbers", async () => {
    const metadata = { budget: "model", budgetMs: "5000", elapsedMs: "5003", retryable: "true" };
    const { body } = await failWith(new StudlyError("deadline_exceeded", "Late.", { metadata }));
    expect(body.error.data).toEqual({
      reason: "DEADLINE_EXCEEDED",
      budget: "model",
      budgetMs: 5000,
      elapsedMs: 5003,
      retryable: true,
      taskId: "t-1",
      contextId: "c-1",
    });
  });

  it("anything else is internal, under an incident id and with nothing internal", async () => {
    for (const error of [
      new Error("secret at line 7"),
      new TypeError("secret"),
      "secret",
      new ConnectError("secret", Code.Internal),
      new ConnectError("secret", Code.DataLoss),
      new ConnectError("secret", Code.Unknown),
    ]) {
      const { status, body } = await failWith(error);
      expect(status).toBe(500);
      expect(body.error.code).toBe(-32603);
      expect(body.error.data.incident).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(body)).not.toContain("secret");
      await expect
        .poll(() => gateway.records.at(-1))
        .toMatchObject({ code: "internal", incident: body.error.data.incident, status: 500 });
      expect(String(gateway.records.at(-1)?.error)).toContain("secret");
    }
  });

  it("errors of Connect itself have their row too", () => {
    const httpOf = (code: Code) => failureOf(new ConnectError("x", code)).http;
    expect(httpOf(Code.Unavailable)).toBe(503);
    expect(httpOf(Code.ResourceExhausted)).toBe(429);
    expect(httpOf(Code.DeadlineExceeded)).toBe(408);
  });
});

describe("violations of the contract", () => {
  async function violations(body: object): Promise<string[]> {
    thrown = new Error("the service must not be called");
    const answer = await post(url, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.code).toBe(-32602);
    return answer.body.error.data.violations.map((one: { field: string }) => one.field);
  }

  it("come with the caller's own paths", async () => {
    const message = user("Learn", {
      messageId: "with blanks",
      metadata: { preferences: { end_date: "soon" } },
    });
    expect(await violations(messageSend(message))).toEqual([
      "params.message.messageId",
      "params.message.metadata.preferences.end_date",
    ]);
    expect(await violations(execute([user("a")], { contextId: "Zürich" }))).toEqual([
      "params.contextId",
    ]);
    expect(await violations(execute([user("a", { contextId: "Zürich" })]))).toEqual([
      "params.messages[0].contextId",
    ]);
    expect(
      await violations(execute([user("a", { messageId: "x".repeat(257) }), user("b")])),
    ).toEqual(["params.messages[0].messageId"]);
    const parts = [
      { kind: "data", data: { preferences: { minutesPerDay: 1, daysOff: [1, 2, 3, 4, 5, 6, 7] } } },
    ];
    expect((await violations(execute([{ role: "user", parts }]))).sort()).toEqual([
      "params.messages[0].parts[0].data.preferences.daysOff",
      "params.messages[0].parts[0].data.preferences.minutesPerDay",
    ]);
  });

  it("are all told at once", async () => {
    const fields = await violations(
      execute(
        [
          user(5 as unknown as string),
          "hello",
          { role: "king", parts: [{ kind: "video" }, 7, { kind: "data", data: { level: "god" } }] },
          { role: "user" },
        ],
        {
          contextId: 7,
          taskId: [],
          metadata: "x",
          configuration: { acceptedOutputModes: ["image/png"] },
        },
      ),
    );
    expect(fields).toEqual([
      "params.messages[0].parts[0].text",
      "params.messages[1]",
      "params.messages[2].role",
      "params.messages[2].parts[0].kind",
      "params.messages[2].parts[1]",
      "params.messages[2].parts[2].data.level",
      "params.messages[3].parts",
      "params.metadata",
      "params.contextId",
      "params.taskId",
      "params.configuration.acceptedOutputModes",
    ]);
  });

  it("params of the wrong kind", async () => {
    for (const params of [undefined, null, 5, "x", []]) {
      const body = { jsonrpc: "2.0", id: 1, method: "execute", params };
      expect(await violations(body)).toEqual(["params"]);
    }
    expect(await violations({ jsonrpc: "2.0", id: 1, method: "execute", params: {} })).toEqual([
      "params.messages",
    ]);
    expect(await violations({ jsonrpc: "2.0", id: 1, method: "message/send", params: {} })).toEqual(
      ["params.message"],
    );
    expect(await violations(messageSend(user("x", { role: "agent" })))).toEqual([
      "params.message.role",
    ]);
  });

  it("limits: messages, parts, characters", async () => {
    const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
    expect(await violations(execute(many(201, user("a"))))).toEqual(["params.messages"]);
    const parts = many(101, { kind: "text", text: "a" });
    expect(await violations(execute([{ role: "user", parts }]))).toEqual([
      "params.messages[0].parts",
    ]);
    expect(await violations(execute([user("a"), user("x".repeat(20_001))]))).toEqual([
      "params.messages[1].parts[0].text",
    ]);
    const halves = many(2, { kind: "text", text: "x".repeat(15_000) });
    expect(await violations(execute([{ role: "user", parts: halves }]))).toEqual([
      "params.messages[0].parts",
    ]);
  });

  it("characters are counted, not UTF-16 units; our own long answers are cut, not refused", async () => {
    thrown = new StudlyError("conflict", "as far as the service");
    const emoji = await post(url, execute([user("😀".repeat(20_000))]));
    expect(emoji.status).toBe(409);
    expect(gateway.requests.at(-1)?.text).toHaveLength(40_000);
    const ours = { role: "agent", parts: [{ kind: "text", text: "x".repeat(50_000) }] };
    expect((await post(url, execute([ours, user("shorter")]))).status).toBe(409);
    expect(gateway.requests.at(-1)?.history[0]?.text).toHaveLength(20_000);
  });

  it("output modes of which none is made here", async () => {
    const configuration = { acceptedOutputModes: ["image/png", "audio/*"] };
    expect(await violations(messageSend(user("a"), { configuration }))).toEqual([
      "params.configuration.acceptedOutputModes",
    ]);
  });
});

describe("what is no request", () => {
  it.each<[string, string, number, number, unknown]>([
    ["nothing", "", 400, -32700, null],
    ["no JSON", "{", 400, -32700, null],
    ["two values", "{} {}", 400, -32700, null],
    ["a number", "5", 400, -32600, null],
    ["null", "null", 400, -32600, null],
    ["a string", '"execute"', 400, -32600, null],
    ["a batch", `[${JSON.stringify(execute([]))}]`, 400, -32600, null],
    ["an empty batch", "[]", 400, -32600, null],
    ["an empty object", "{}", 400, -32600, null],
    ["no version", '{"id":7,"method":"execute","params":{}}', 400, -32600, 7],
    ["version 1", '{"jsonrpc":"1.0","id":7,"method":"execute"}', 400, -32600, 7],
    ["version 2", '{"jsonrpc":2.0,"id":7,"method":"execute"}', 400, -32600, 7],
    ["no method", '{"jsonrpc":"2.0","id":"a"}', 400, -32600, "a"],
    ["a method that is none", '{"jsonrpc":"2.0","id":"a","method":{}}', 400, -32600, "a"],
    ["an object as id", '{"jsonrpc":"2.0","id":{},"method":"execute"}', 400, -32600, null],
    ["a boolean as id", '{"jsonrpc":"2.0","id":true,"method":"execute"}', 400, -32600, null],
    ["an unknown method", '{"jsonrpc":"2.0","id":"a","method":"tasks/get"}', 404, -32601, "a"],
    ["a method of objects", '{"jsonrpc":"2.0","id":"a","method":"__proto__"}', 404, -32601, "a"],
    ["a deep one", `{"a":${"[".repeat(100)}${"]".repeat(100)}}`, 400, -32600, null],
  ])("%s", async (_, text, http, code, id) => {
    const { status, body } = await post(url, text);
    expect([status, body.error.code, body.id]).toEqual([http, code, id]);
    expect(body.jsonrpc).toBe("2.0");
    expect(body.error.message).not.toBe("");
  });

  it("brackets in strings are not depth", async () => {
    thrown = new StudlyError("conflict", "as far as the service");
    expect((await post(url, execute([user(`\\"${"[{".repeat(500)}`)]))).status).toBe(409);
  });

  it("bytes that are no UTF-8; a byte order mark is let pass", async () => {
    const send = (body: Uint8Array<ArrayBuffer>) =>
      fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const bad = await send(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]));
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ id: null, error: { code: -32700 } });
    thrown = new StudlyError("conflict", "as far as the service");
    const marked = await send(
      new TextEncoder().encode(`\ufeff${JSON.stringify(execute([user("a")]))}`),
    );
    expect(marked.status).toBe(409);
  });
});

describe("media types", () => {
  const send = (headers: Record<string, string>) =>
    fetch(url, {
      method: "POST",
      headers,
      body: new TextEncoder().encode(JSON.stringify(execute([user("a")]))),
    });

  it.each([
    "application/json",
    "Application/JSON; Charset=UTF-8",
    'application/json;charset="utf-8"; profile=x',
    "application/vnd.a2a+json",
  ])("%s is taken", async (type) => {
    thrown = new StudlyError("conflict", "as far as the service");
    expect((await send({ "content-type": type })).status).toBe(409);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "application/json; charset=latin1",
    "multipart/form-data; boundary=json",
  ])("%s is refused", async (type) => {
    const response = await send({ "content-type": type });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      id: null,
      error: { code: -32021, message: expect.stringContaining("application/json") },
    });
  });

  it("no type at all is refused, with what to do", async () => {
    const response = await send({});
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringContaining("Content-Type: application/json") },
    });
  });

  it("compressed bodies are refused", async () => {
    const refused = await send({ "content-type": "application/json", "content-encoding": "gzip" });
    expect(refused.status).toBe(415);
    expect(refused.headers.get("accept-encoding")).toBe("identity");
  });
});

describe("docs/errors.md", () => {
  it("shows the table", () => {
    const rows = readFileSync("docs/errors.md", "utf8").matchAll(
      /^\| `(\w+)` \| (\d+) \| (-\d+) \|/gm,
    );
    const shown = Object.fromEntries(
      [...rows].map(([, reason, http, code]) => [
        reason,
        { http: Number(http), code: Number(code) },
      ]),
    );
    const table = Object.fromEntries(
      Object.entries(errorTable).map(([reason, { http, code }]) => [reason, { http, code }]),
    );
    expect(shown).toEqual(table);
  });

  it("gives every reason a code of its own, and A2A's only to A2A's (A2A 1.0, §5.4)", () => {
    const codes = Object.values(errorTable).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const theirs = Object.entries(errorTable).filter(
      ([, { code }]) => code <= -32001 && code >= -32009,
    );
    expect(theirs.map(([reason]) => reason.toLowerCase())).toEqual(a2aErrorCodes);
  });
});
