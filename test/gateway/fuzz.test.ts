import { Agent, request } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Outcome } from "../../gen/studly/v1/studly_pb.js";
import { type Gateway, post, startGateway } from "./support.js";

const cases = 20_000;
const atOnce = 50;
const seed = 20_261_123;

let gateway: Gateway;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

beforeAll(async () => {
  gateway = await startGateway({
    maxBodyBytes: 65_536,
    script: {
      createPlan: ({ contextId, text }) => ({
        contextId,
        turnId: "turn",
        outcome: text === "" ? Outcome.QUESTION : Outcome.PLAN,
        markdown: `# ${text.slice(0, 100)}`,
        plan: { id: "plan", goal: text.slice(0, 100), tips: [text.slice(0, 20)] },
      }),
      async *streamPlan({ text }) {
        yield { event: { case: "markdownDelta", value: text.slice(0, 100) } };
      },
    },
  });
});
afterAll(() => {
  agent.destroy();
  return gateway[Symbol.asyncDispose]();
});

interface Shot {
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
}

const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    "\u0000",
    "\ud800",
    "\udfff\ud800",
    "\u202e",
    "__proto__",
    "constructor",
    "a".repeat(30_000),
  ),
  fc.constantFrom("<p>a</p>", "&nbsp;", "<", "</a", "<p ".repeat(2_000), "&#x110000;", "&#0;"),
);

const anything = fc.oneof(
  { weight: 3, arbitrary: odd },
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, true, 0, -0, 1e308, -1, 2 ** 53, [], {}, [[[]]]),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option<T, unknown>(arbitrary, { nil: undefined, freq: 3 });
const mostly = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 12, arbitrary }, anything);

const preferences = fc.record(
  Object.fromEntries(
    ["time_zone", "timeZone", "start_date", "endDate", "days_off", "minutes_per_day", "level"].map(
      (key) => [
        key,
        mostly(
          fc.constantFrom<unknown>("UTC", "2026-11-30", "soon", [1, "sun"], 60, "60", "beginner"),
        ),
      ],
    ),
  ),
  { requiredKeys: [] },
);

const part = fc.oneof(
  fc.record({ kind: fc.constant("text"), text: mostly(odd) }, { requiredKeys: [] }),
  fc.record({ type: fc.constantFrom("text", "TEXT"), text: odd }),
  fc.record({ kind: fc.constant("data"), data: mostly(fc.oneof(preferences, fc.array(anything))) }),
  fc.record(
    { kind: fc.constant("file"), file: anything, file_url: anything },
    { requiredKeys: [] },
  ),
);

const message = fc.record(
  {
    kind: fc.constant("message"),
    role: mostly(fc.constantFrom("user", "agent", "assistant", "USER", "system")),
    parts: mostly(fc.array(mostly(part), { maxLength: 4 })),
    messageId: anything,
    taskId: anything,
    contextId: anything,
    metadata: mostly(fc.record({ preferences })),
  },
  { requiredKeys: ["parts"] },
);

const params = fc.record(
  {
    messages: mostly(fc.array(mostly(message), { maxLength: 4 })),
    message: mostly(message),
    contextId: maybe(anything),
    taskId: maybe(anything),
    metadata: mostly(fc.record({ preferences })),
    configuration: mostly(fc.record({ acceptedOutputModes: mostly(fc.array(odd)) })),
  },
  { requiredKeys: ["messages", "message"] },
);

const id = fc.oneof(
  anything,
  fc.integer(),
  fc.double(),
  fc.bigInt({ min: 0n, max: 10n ** 300n }).map((big) => ({ raw: String(big) })),
);

/** What the service gets to see: nothing wrong with it but its words. */
const good = fc
  .record({
    text: odd,
    chunks: fc.array(fc.oneof(anything, fc.record({ text: odd }), fc.array(anything)), {
      maxLength: 30,
    }),
    id,
    raw: fc.boolean(),
    contextId: fc.option(fc.stringMatching(/^[!-~]{1,40}$/), { nil: null }),
  })
  .map(({ text, chunks, id, raw, contextId }) => {
    const parts = [
      { kind: "text", text },
      { kind: "data", data: chunks },
    ];
    const messages = [{ role: "user", parts, contextId }];
    if (raw) return JSON.stringify({ messages, contextId });
    const valid = typeof id === "string" || typeof id === "number" ? id : "x";
    return JSON.stringify({ jsonrpc: "2.0", id: valid, method: "execute", params: { messages } });
  });

const call = fc
  .record(
    {
      jsonrpc: mostly(fc.constant("2.0")),
      id,
      method: mostly(fc.constantFrom("execute", "message/send")),
      params: mostly(params),
    },
    { requiredKeys: ["jsonrpc", "method", "params"] },
  )
  .map((value) => {
    const raw = (value.id as { raw?: unknown } | null | undefined)?.raw;
    const text = JSON.stringify({ ...value, ...(raw === undefined ? {} : { id: "RAW ID" }) });
    return raw === undefined ? text : text.replace('"RAW ID"', String(raw));
  });

const body = fc.oneof(
  { weight: 6, arbitrary: good },
  { weight: 8, arbitrary: call },
  { weight: 3, arbitrary: params.map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: fc.json() },
  fc.uint8Array({ maxLength: 200 }),
  odd,
  // A good request with bytes changed in its middle.
  fc
    .tuple(call, fc.nat(), fc.string({ unit: "binary", maxLength: 3 }))
    .map(([text, at, change]) => {
      const where = at % (text.length + 1);
      return text.slice(0, where) + change + text.slice(where + 1);
    }),
  fc
    .integer({ min: 1, max: 5_000 })
    .map((depth) => `{"messages":${"[".repeat(depth)}${"]".repeat(depth)}}`),
);

/** What Node lets a client send. */
const headerText = fc
  .string({
    unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
    maxLength: 30,
  })
  .map((text) => text.replaceAll("\x7f", ""));

const headers = fc
  .record(
    {
      "content-type": fc.oneof(
        { weight: 12, arbitrary: fc.constant("application/json") },
        fc.constantFrom(
          "application/json; charset=UTF-8",
          "application/a+json",
          "text/plain",
          "application/json;;;=",
        ),
        headerText,
      ),
      "content-encoding": fc.oneof(fc.constantFrom("identity", "gzip"), headerText),
      "idempotency-key": headerText,
      authorization: headerText,
      "x-api-key": headerText,
      "x-request-id": headerText,
      "x-forwarded-for": headerText,
      "x-forwarded-host": headerText,
      origin: headerText,
      host: headerText,
      accept: headerText,
      cookie: headerText,
    },
    { requiredKeys: ["content-type"] },
  )
  .chain((all) =>
    // Most requests have few of them, or nothing would get past the headers.
    fc.subarray(Object.keys(all), { maxLength: 3 }).map((names) => {
      const kept =
        names.includes("content-encoding") && names.length < 3 ? names.slice(0, 1) : names;
      const entries = Object.entries(all).filter(
        ([name]) => name === "content-type" || kept.includes(name),
      );
      return Object.fromEntries(entries) as Record<string, string>;
    }),
  );

const shot: fc.Arbitrary<Shot> = fc.record({
  path: fc.oneof(
    { weight: 12, arbitrary: fc.constant("/tasks/send") },
    { weight: 3, arbitrary: fc.constant("/tasks/sendSubscribe") },
    fc.constantFrom(
      "/tasks/send/",
      "/tasks/send?x=%",
      "/%",
      "/.well-known/agent.json",
      "//",
      "/metrics",
      "/readyz",
    ),
    fc.webPath().map((path) => `/${path}`),
  ),
  method: fc.oneof(
    { weight: 12, arbitrary: fc.constant("POST") },
    fc.constantFrom("GET", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"),
  ),
  headers,
  body,
});

function fire({ path, method, headers, body }: Shot): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { port: gateway.port, host: "127.0.0.1", agent, path, method },
      (response) => {
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
      },
    );
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    outgoing.on("error", reject);
    // Node does not frame the bodies of GET, OPTIONS and others by itself.
    outgoing.setHeader("content-length", Buffer.byteLength(body));
    outgoing.end(body);
  });
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** The one rule: a task, an event stream or a JSON-RPC response; never our fault. */
function judge(shot: Shot, { status, type, text }: Reply): string | undefined {
  if (status >= 500) return `status ${status}: ${text}`;
  if (shot.method !== "POST" || status === 204) return undefined;
  if (type.startsWith("text/event-stream")) {
    return text.endsWith("data: [DONE]\n\n") ? undefined : `stream without an end: ${text}`;
  }
  // The server refuses a Host that is none before anybody sees the request.
  if (status === 400 && text === "") return undefined;
  // A path that is one of A2A's; test/gateway/a2a has its own fuzz.
  if (type.startsWith("application/a2a+json")) return undefined;
  if (!type.startsWith("application/json")) return `type ${type}`;
  const answer = JSON.parse(text);
  if (status === 200 && answer.kind === "task") return undefined;
  if (answer.jsonrpc !== "2.0" || !("id" in answer)) return `no JSON-RPC: ${text}`;
  // At the root A2A answers, whose errors are results to HTTP.
  if (status === 200 && !shot.path.startsWith("/tasks/send")) return undefined;
  if (status === 200) return answer.result?.kind === "task" ? undefined : `no task: ${text}`;
  const { code, message, data } = answer.error ?? {};
  const fine =
    Number.isInteger(code) && typeof message === "string" && typeof data?.reason === "string";
  return fine ? undefined : `no error: ${text}`;
}

it(`${cases} odd requests: never a 5xx, never a crash, always valid JSON-RPC`, {
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
  expect(statuses.get(200)).toBeGreaterThan(cases / 20);
  for (const status of [400, 404, 405, 415])
    expect(statuses.get(status), `${status}`).toBeGreaterThan(50);
  const good = { jsonrpc: "2.0", id: 1, method: "execute", params: { messages: [] } };
  expect((await post(`${gateway.url}/tasks/send`, good)).status).toBe(200);
});
