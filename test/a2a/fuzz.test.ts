import { connect } from "node:http2";
import { type DescMethod, toBinary } from "@bufbuild/protobuf";
import fc from "fast-check";
import { expect, it } from "vitest";
import { A2AService as OldA2AService } from "../../gen/a2a/v1/a2a_pb.js";
import { A2AService } from "../../gen/lf/a2a/v1/a2a_pb.js";
import { anyMessage } from "../gateway/a2a/any-message.js";
import { startApp } from "./support.js";

// JSON-RPC and HTTP+JSON of 1.0: test/gateway/a2a/fuzz.test.ts.

const seed = 20_261_124;
const atOnce = 25;
const runs = 60;
const timeout = 120_000;

const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, -1, 2 ** 53, [], {}, "__proto__", "\u0000", "task-1"),
);

const said = {
  kind: "message",
  role: "user",
  messageId: "m",
  parts: [{ kind: "text", text: "Hi" }],
};
const configs = "tasks/pushNotificationConfig";
const calls: readonly (readonly [string, object])[] = [
  ["message/send", { message: said, configuration: { historyLength: 1, blocking: true } }],
  ["message/stream", { message: said, configuration: { acceptedOutputModes: ["text/plain"] } }],
  ["tasks/get", { id: "task-1", historyLength: 2 }],
  ["tasks/cancel", { id: "task-1" }],
  ["tasks/resubscribe", { id: "task-1" }],
  [`${configs}/set`, { taskId: "t", pushNotificationConfig: { url: "https://a.example" } }],
  [`${configs}/get`, { id: "t", pushNotificationConfigId: "p" }],
  [`${configs}/list`, { id: "t" }],
  [`${configs}/delete`, { id: "t", pushNotificationConfigId: "p" }],
  ["agent/getAuthenticatedExtendedCard", {}],
];

/** A call of 0.3, with one of its values changed. */
const oldCall = fc
  .tuple(fc.constantFrom(...calls), fc.nat(), odd, fc.uuid())
  .map(([[method, params], at, value, messageId]) => {
    const own = structuredClone(params) as Record<string, unknown>;
    const { message } = own;
    if (typeof message === "object") Object.assign(message as object, { messageId });
    if (at % 4 > 0) change(own, at, value);
    return { method, params: own };
  });

function change(json: Record<string, unknown>, at: number, value: unknown): void {
  const keys = Object.keys(json);
  const key = keys[at % Math.max(1, keys.length)];
  if (key === undefined) return;
  const child = json[key];
  const next = Math.floor(at / Math.max(1, keys.length));
  if (typeof child === "object" && child !== null && next % 3 > 0)
    change(child as Record<string, unknown>, Math.floor(next / 3), value);
  else json[key] = value;
}

function codesOf(text: string): unknown[] {
  const bodies = text.startsWith("{")
    ? [text]
    : text.split("\n").flatMap((line) => (line.startsWith("data:") ? line.slice(5) : []));
  return bodies.map((body) => {
    const { jsonrpc, result, error } = JSON.parse(body);
    expect(jsonrpc).toBe("2.0");
    return error === undefined ? typeof result : error.code;
  });
}

it("odd requests of 0.3 over JSON-RPC are answered, or refused as JSON-RPC does: never an internal error", {
  timeout,
}, async () => {
  await using agent = await startApp();
  const seen = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(fc.array(oldCall, { minLength: atOnce, maxLength: atOnce }), async (all) => {
      await Promise.all(
        all.map(async (call) => {
          const response = await fetch(`${agent.url}/a2a`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ jsonrpc: "2.0", id: 1, ...call }),
          });
          const text = await response.text();
          expect(response.status, JSON.stringify(call) + text).toBeLessThan(500);
          for (const code of codesOf(text)) {
            expect(code, JSON.stringify(call) + text).not.toBe(-32603);
            seen.add(code);
          }
        }),
      );
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
  // Through to the agent, unknown tasks, and requests that make no sense.
  for (const code of ["object", -32001, -32602]) expect(seen).toContain(code);
});

/** A request of either version as bytes: right, changed, or none at all. */
const frames = fc
  .constantFrom<DescMethod>(...A2AService.methods, ...OldA2AService.methods)
  .chain((method) =>
    fc.record({
      path: fc.constant(`/${method.parent.typeName}/${method.name}`),
      bytes: fc.oneof(
        { weight: 4, arbitrary: anyMessage(method.input).map((m) => toBinary(method.input, m)) },
        { weight: 2, arbitrary: mangled(method) },
        fc.uint8Array({ maxLength: 100 }),
      ),
    }),
  );

function mangled(method: DescMethod): fc.Arbitrary<Uint8Array> {
  return fc.tuple(anyMessage(method.input), fc.nat(), fc.nat(255)).map(([message, at, byte]) => {
    const bytes = toBinary(method.input, message);
    if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });
}

// As all of gRPC does, Connect calls bytes that are no message INTERNAL.
it("odd requests of both versions over gRPC end with a status: never UNKNOWN, nor INTERNAL but for bytes that are no message", {
  timeout,
}, async () => {
  await using agent = await startApp();
  const session = connect(agent.url);
  const seen = new Set<string>();
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(frames, { minLength: atOnce, maxLength: atOnce }), async (all) => {
        await Promise.all(
          all.map(async ({ path, bytes }) => {
            const status = await grpcStatus(session, path, bytes);
            expect(status, `${path} ${Buffer.from(bytes).toString("base64")}`).toMatch(
              /^(?:0|1|3|4|5|6|7|8|9|12|14|16|13 parse%20binary:) ?/,
            );
            seen.add(status.split(" ")[0] ?? "");
          }),
        );
      }),
      { seed, numRuns: runs, endOnFailure: true },
    );
  } finally {
    session.close();
  }
  for (const code of ["0", "3", "5"]) expect(seen).toContain(code);
});

/** "5 There is no such task". */
function grpcStatus(
  session: ReturnType<typeof connect>,
  path: string,
  bytes: Uint8Array,
): Promise<string> {
  const frame = Buffer.concat([Buffer.from([0, 0, 0, 0, 0]), bytes]);
  frame.writeUInt32BE(bytes.length, 1);
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ":method": "POST",
      ":path": path,
      "content-type": "application/grpc",
      te: "trailers",
    });
    const tell = (headers: Record<string, unknown>) => {
      if (headers["grpc-status"] !== undefined)
        resolve(`${headers["grpc-status"]} ${headers["grpc-message"]}`);
    };
    stream.on("response", tell).on("trailers", tell).on("error", reject);
    stream.on("close", () => reject(new Error(`${path} ended without a status`)));
    stream.resume();
    stream.end(frame);
  });
}
