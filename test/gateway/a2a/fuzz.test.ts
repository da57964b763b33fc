import { Agent, request } from "node:http";
import { toJson } from "@bufbuild/protobuf";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { anyMessage } from "./any-message.js";
import { sampleAgent } from "./sample-agent.js";
import { type Bindings, eventsOf, rpc, says, startBindings } from "./support.js";

const cases = 20_000;
const atOnce = 50;
const seed = 20_261_123;

let bindings: Bindings;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

beforeAll(async () => {
  bindings = await startBindings(sampleAgent(), { maxBodyBytes: 65_536 });
});
afterAll(() => {
  agent.destroy();
  return bindings[Symbol.asyncDispose]();
});

interface Shot {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
}

const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("", "\u0000", "\ud800", "__proto__", "constructor", "a".repeat(20_000)),
);
const anything = fc.oneof(
  { weight: 3, arbitrary: odd },
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, true, 0, -0, 1e308, 2 ** 53, [], {}, [[[]]], { __proto__: 1 }),
);

/** JSON of a request: right, or with one of its values changed. */
const requestJson = fc
  .constantFrom(...A2AService.methods)
  .chain(({ input, name }) =>
    fc.tuple(
      fc.constant(name),
      anyMessage(input).map((message) => JSON.parse(JSON.stringify(toJson(input, message)))),
      fc.option(fc.tuple(fc.nat(), anything), { freq: 2 }),
    ),
  )
  .map(([name, json, change]) => {
    if (change !== null) alter(json, change[0], change[1]);
    return { name, json: complete(json) };
  });

/** Changes one value, somewhere. */
function alter(json: Record<string, unknown>, at: number, value: unknown): void {
  const keys = Object.keys(json);
  const key = keys[at % Math.max(1, keys.length)];
  if (key === undefined) return;
  const child = json[key];
  if (typeof child === "object" && child !== null && at % 3 > 0) {
    alter(child as Record<string, unknown>, Math.floor(at / 3), value);
  } else json[key] = value;
}

/** Most requests shall get to the service: with an id, and with a message that has what it must have. */
function complete(json: Record<string, unknown>): unknown {
  const { message } = json;
  return {
    id: "task-1",
    taskId: "task-1",
    url: "https://a.example",
    ...json,
    ...(typeof message === "object" &&
      message !== null && { message: { ...says("a"), ...message } }),
  };
}

const rpcBody = fc
  .tuple(
    requestJson,
    fc.oneof({ weight: 6, arbitrary: fc.constant<unknown>("2.0") }, anything),
    fc.oneof(fc.integer(), odd, anything),
    fc.option(fc.oneof(odd, fc.constantFrom("message/send", "tasks/get", "message/stream")), {
      freq: 5,
    }),
  )
  .map(([{ name, json }, jsonrpc, id, method]) =>
    JSON.stringify({ jsonrpc, id, method: method ?? name, params: json }),
  );

const body = fc.oneof(
  { weight: 6, arbitrary: rpcBody },
  { weight: 4, arbitrary: requestJson.map(({ json }) => JSON.stringify(json)) },
  fc.json(),
  fc.uint8Array({ maxLength: 200 }),
  odd,
  fc
    .tuple(rpcBody, fc.nat(), fc.string({ unit: "binary", maxLength: 3 }))
    .map(([text, at, change]) => {
      const where = at % (text.length + 1);
      return text.slice(0, where) + change + text.slice(where + 1);
    }),
  fc.integer({ min: 1, max: 3_000 }).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
);

/** What Node lets a client send. */
const headerText = fc
  .string({
    unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
    maxLength: 30,
  })
  .map((text) => text.replaceAll("\x7f", ""));

const headers = fc.record(
  {
    "a2a-version": fc.oneof(
      { weight: 12, arbitrary: fc.constant("1.0") },
      { weight: 3, arbitrary: fc.constant("") },
      headerText,
    ),
    "content-type": fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom("application/json", "application/a2a+json") },
      headerText,
    ),
    accept: headerText,
    authorization: headerText,
    "idempotency-key": headerText,
    "last-event-id": headerText,
    "a2a-extensions": headerText,
    "x-a2a-extensions": headerText,
  },
  { requiredKeys: ["a2a-version", "content-type"] },
);

const segment = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z0-9-]{1,8}$/) },
  fc.webSegment(),
  fc.constantFrom("%", "%2F", "%00", "%ff", ":", "t:cancel", "..", "v1"),
);
const restPath = fc
  .tuple(
    fc.option(segment, { freq: 3 }),
    fc.constantFrom(
      "/message:send",
      "/message:stream",
      "/tasks",
      "/tasks/ID",
      "/tasks/ID:cancel",
      "/tasks/ID:subscribe",
      "/tasks/ID/pushNotificationConfigs",
      "/tasks/ID/pushNotificationConfigs/ID",
      "/extendedAgentCard",
      "/card",
    ),
    segment,
    fc.option(
      fc.oneof(
        fc.webQueryParameters(),
        fc
          .tuple(
            fc.constantFrom("pageSize", "status", "historyLength", "includeArtifacts", "tenant"),
            odd.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 100))),
          )
          .map((pair) => pair.join("=")),
      ),
      { nil: "" },
    ),
  )
  .map(([tenant, path, id, query]) => {
    const whole = (tenant === null ? "" : `/${tenant}`) + path.replaceAll("ID", id);
    return query === "" ? whole : `${whole}?${query}`;
  });

const shot: fc.Arbitrary<Shot> = fc.record({
  path: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("/a2a", "/a2a/", "/a2a?A2A-Version=0.3") },
    { weight: 5, arbitrary: restPath },
    fc.webPath().map((path) => `/${path}`),
  ),
  method: fc.oneof(
    { weight: 8, arbitrary: fc.constant("POST") },
    { weight: 4, arbitrary: fc.constant("GET") },
    fc.constantFrom("PUT", "DELETE", "HEAD", "PATCH"),
  ),
  headers,
  body,
});

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function fire({ path, method, headers, body }: Shot): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port } = bindings;
    const outgoing = request({ port, host: "127.0.0.1", agent, path, method }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () => {
        const type = response.headers["content-type"] ?? "";
        resolve({ status: response.statusCode ?? 0, type, text });
      });
    });
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    outgoing.on("error", reject);
    outgoing.setHeader("content-length", Buffer.byteLength(body));
    outgoing.end(body);
  });
}

/** The one rule: an answer or an error in the form of the binding; never our fault. */
function judge({ path, method }: Shot, { status, type, text }: Reply): string | undefined {
  if (status >= 500) return `status ${status}: ${text}`;
  if (method === "HEAD" || text === "elsewhere" || (status === 400 && text === ""))
    return undefined;
  const isRpc = /^\/a2a\/?(?:\?|$)/.test(path);
  const isRight = isRpc ? isRpcAnswer : (answer: unknown) => isRestAnswer(answer, status);
  if (type.startsWith("text/event-stream")) {
    const events = eventsOf(text);
    const wrong = events.find(({ data }) => !isRight(data));
    return events.length > 0 && wrong === undefined ? undefined : `stream: ${text}`;
  }
  if (!/^application\/(?:a2a\+)?json/.test(type)) return `type ${type}`;
  return isRight(JSON.parse(text)) ? undefined : `${status}: ${text}`;
}

function isRpcAnswer(answer: unknown): boolean {
  const { jsonrpc, id, result, error } = answer as Record<string, unknown>;
  if (jsonrpc !== "2.0" || id === undefined) return false;
  return error === undefined ? result !== undefined : isRpcError(error);
}

function isRpcError(error: unknown): boolean {
  const { code, message, data } = error as Record<string, unknown>;
  return Number.isInteger(code) && typeof message === "string" && typeof data === "object";
}

function isRestAnswer(answer: unknown, status: number): boolean {
  if (status === 200) return typeof answer === "object" && answer !== null;
  const { error } = answer as { error?: Record<string, unknown> };
  // Without it, it is one of 0.3.
  if (error === undefined) return isRpcError(answer);
  const { code, status: name, message, details } = error;
  return (
    code === status &&
    /^[A-Z_]+$/.test(String(name)) &&
    typeof message === "string" &&
    Array.isArray(details)
  );
}

it(`${cases} odd requests: never a 5xx, never a hang, always in the binding's form`, {
  timeout: 180_000,
}, async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(shot, { minLength: atOnce, maxLength: atOnce }), async (shots) => {
      const replies = await Promise.all(shots.map(fire));
      for (const [index, reply] of replies.entries()) {
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
        const one = shots[index] as Shot;
        expect(judge(one, reply), JSON.stringify(one)).toBeUndefined();
      }
    }),
    { seed, numRuns: cases / atOnce, endOnFailure: true },
  );
  // The fuzz must get through to the service as well as be refused in many ways.
  expect(statuses.get(200)).toBeGreaterThan(cases / 10);
  for (const status of [400, 404, 405, 415]) {
    expect(statuses.get(status), `${status}`).toBeGreaterThan(50);
  }
  expect(bindings.records.filter(({ code }) => code === "ok").length).toBeGreaterThan(cases / 20);
  expect((await rpc(bindings, "SendMessage", { message: says("a") })).body.result.task.id).toBe(
    "task-1",
  );
});
