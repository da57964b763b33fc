import type { LookupAddress } from "node:dns";
import { once } from "node:events";
import { createServer } from "node:net";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PushConfig } from "../../../../src/domain/task.js";
import { createAddressGuard } from "../../../../src/service/tasks/push/address-guard.js";
import {
  createPushSender,
  type PushSender,
  type PushSenderOptions,
} from "../../../../src/service/tasks/push/sender.js";
import { accept, first, type Receiver, refuse, startReceiver } from "./receiver.js";

const { signal } = new AbortController();
const loopback = { address: "127.0.0.1", family: 4 };
const open: (AsyncDisposable | Disposable)[] = [];

afterEach(async () => {
  await using stack = new AsyncDisposableStack();
  for (const resource of open.splice(0)) stack.use(resource);
});

async function receiverOf(...options: Parameters<typeof startReceiver>): Promise<Receiver> {
  const receiver = await startReceiver(...options);
  open.push(receiver);
  return receiver;
}

function senderOf(options: Partial<PushSenderOptions> = {}): PushSender {
  const guard = createAddressGuard({ allowHosts: ["127.0.0.1"] });
  const sender = createPushSender({ guard, ...options });
  open.push(sender);
  return sender;
}

function configOf(url: string, rest: Partial<PushConfig> = {}): PushConfig {
  return { id: "hook", taskId: "t", url, ...rest };
}

describe("what is sent (A2A 1.0, §4.3.3)", () => {
  test("a POST with the body, the token and the credentials", async () => {
    const receiver = await receiverOf();
    const body = '{"task":{"id":"grün"}}';
    const config = configOf(`${receiver.url}?for=ana`, {
      token: "whose",
      authentication: { scheme: "Basic", credentials: "YW5hOng=" },
    });
    const outcome = await senderOf().send(config, body, signal);
    expect(outcome).toEqual({ reason: "acknowledged", status: 204 });
    expect(receiver.received).toMatchObject([
      {
        method: "POST",
        path: "/hook?for=ana",
        body,
        headers: {
          host: receiver.host,
          "content-type": "application/a2a+json",
          "content-length": String(Buffer.byteLength(body)),
          authorization: "Basic YW5hOng=",
          "x-a2a-notification-token": "whose",
        },
      },
    ]);
  });

  test("nothing more than was asked for", async () => {
    const receiver = await receiverOf();
    await senderOf().send(configOf(receiver.url), "{}", signal);
    await senderOf().send(configOf(receiver.url, { token: "" }), "{}", signal);
    expect(receiver.received).toHaveLength(2);
    for (const { headers } of receiver.received) {
      expect(headers).not.toHaveProperty("authorization");
      expect(headers).not.toHaveProperty("x-a2a-notification-token");
      expect(headers).not.toHaveProperty("x-a2a-notification-signature");
    }
  });

  test("a signature for this receiver, as bearer too where nothing else was given", async () => {
    const receiver = await receiverOf();
    const sign = async (body: string, audience: string) => `signed ${body} for ${audience}`;
    const signed = `signed {} for http://${receiver.host}`;
    const sender = senderOf({ sign });
    const config = configOf(receiver.url);
    await sender.send({ ...config, authentication: { scheme: "bearer" } }, "{}", signal);
    const own = { scheme: "Bearer", credentials: "own" };
    await sender.send({ ...config, authentication: own }, "{}", signal);
    await sender.send({ ...config, authentication: { scheme: "Negotiate" } }, "{}", signal);
    expect(receiver.received.map(({ headers }) => headers["authorization"])).toEqual([
      `bearer ${signed}`,
      "Bearer own",
      "Negotiate",
    ]);
    for (const { headers } of receiver.received)
      expect(headers["x-a2a-notification-signature"]).toBe(signed);
  });
});

describe("what a receiver answers", () => {
  test.each([
    [200, { reason: "acknowledged", status: 200 }],
    [202, { reason: "acknowledged", status: 202 }],
    [401, { reason: "status", status: 401 }],
    [500, { reason: "status", status: 500 }],
  ])("%i", async (status, outcome) => {
    const receiver = await receiverOf({ answer: refuse(status) });
    expect(await senderOf().send(configOf(receiver.url), "{}", signal)).toEqual(outcome);
  });

  test("when to come again", async () => {
    const receiver = await receiverOf({ answer: refuse(503, { "Retry-After": "7" }) });
    expect(await senderOf().send(configOf(receiver.url), "{}", signal)).toEqual({
      reason: "status",
      status: 503,
      retryAfterMs: 7_000,
    });
  });

  test.each([301, 302, 303, 307, 308])("a redirect (%i), which is not followed", async (status) => {
    const target = await receiverOf();
    const receiver = await receiverOf({ answer: refuse(status, { Location: target.url }) });
    expect(await senderOf().send(configOf(receiver.url), "{}", signal)).toEqual({
      reason: "redirect",
      status,
    });
    expect(receiver.received).toHaveLength(1);
    expect(target.received).toHaveLength(0);
  });

  test("nothing, in time", async () => {
    const receiver = await receiverOf({ answer: () => {} });
    const sender = senderOf({ timeoutMs: 50 });
    expect(await sender.send(configOf(receiver.url), "{}", signal)).toEqual({ reason: "timeout" });
    await vi.waitFor(() => expect(receiver.connections.open).toBe(0), 10_000);
  });

  test("nothing: it closes the connection", async () => {
    const receiver = await receiverOf({ answer: (response) => void response.destroy() });
    expect(await senderOf().send(configOf(receiver.url), "{}", signal)).toEqual({
      reason: "network",
      code: "ECONNRESET",
    });
  });

  test("something that is not HTTP", async () => {
    const server = createServer((socket) => socket.on("error", () => {}).end("220 mail\r\n"));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const outcome = await senderOf().send(configOf(`http://127.0.0.1:${port}/`), "{}", signal);
    expect(outcome).toMatchObject({ reason: "network" });
    server.close();
  });

  test("that it speaks another protocol now (101)", async () => {
    const receiver = await receiverOf({
      answer: refuse(101, { Connection: "Upgrade", Upgrade: "evil" }),
    });
    const outcome = await senderOf().send(configOf(receiver.url), "{}", signal);
    expect(outcome).toMatchObject({ reason: "network" });
  });

  test("a status, and then more than anybody wants to read", async () => {
    let written = 0;
    function* endless(): Generator<Buffer> {
      for (; ; written += 65_536) yield Buffer.alloc(65_536);
    }
    const receiver = await receiverOf({
      answer: (response) => pipeline(endless, response.writeHead(200)),
    });
    const outcome = await senderOf().send(configOf(receiver.url), "{}", signal);
    expect(outcome).toEqual({ reason: "acknowledged", status: 200 });
    await vi.waitFor(() => expect(receiver.connections.open).toBe(0), 10_000);
    expect(written).toBeLessThan(64 * 2 ** 20);
  });

  test("a status, and then nothing for too long: it has acknowledged all the same", async () => {
    const receiver = await receiverOf({
      answer: (response) => void response.writeHead(200).write("wait"),
    });
    const sender = senderOf({ timeoutMs: 100 });
    expect(await sender.send(configOf(receiver.url), "{}", signal)).toEqual({
      reason: "acknowledged",
      status: 200,
    });
    await vi.waitFor(() => expect(receiver.connections.open).toBe(0), 10_000);
  });
});

describe("where it is sent", () => {
  function rebinding(...answers: readonly (readonly LookupAddress[])[]) {
    const asked: string[] = [];
    const lookup = async (hostname: string) => answers[asked.push(hostname) - 1] ?? [];
    return { asked, lookup };
  }

  test("the addresses that were checked, and no second look-up", async () => {
    const receiver = await receiverOf();
    const { asked, lookup } = rebinding([loopback], [{ address: "127.0.0.2", family: 4 }]);
    // The name is in no other name server: whoever asked again would fail.
    const guard = createAddressGuard({ allowHosts: ["hook.test"], lookup });
    const url = `http://hook.test:${receiver.port}/hook`;
    const outcome = await senderOf({ guard }).send(configOf(url), "{}", signal);
    expect(outcome).toMatchObject({ reason: "acknowledged" });
    expect(receiver.received[0]?.headers.host).toBe(`hook.test:${receiver.port}`);
    expect(asked).toEqual(["hook.test"]);
  });

  test("the next of a name's addresses if one does not answer", async () => {
    const receiver = await receiverOf();
    const { lookup } = rebinding([{ address: "::1", family: 6 }, loopback]);
    const guard = createAddressGuard({ allowHosts: ["hook.test"], lookup });
    const url = `http://hook.test:${receiver.port}/hook`;
    const outcome = await senderOf({ guard }).send(configOf(url), "{}", signal);
    expect(outcome).toMatchObject({ reason: "acknowledged" });
  });

  test("not to a name that has become an inner one since it was configured", async () => {
    const receiver = await receiverOf();
    const { lookup } = rebinding([{ address: "93.184.215.14", family: 4 }], [loopback]);
    const guard = createAddressGuard({ allowHosts: [], lookup });
    const url = `http://hook.test:${receiver.port}/hook`;
    await guard.assertCallable(url);
    const outcome = await senderOf({ guard }).send(configOf(url), "{}", signal);
    expect(outcome).toEqual({ reason: "address" });
    expect(receiver.connections.made).toBe(0);
  });

  test("nowhere, if there is no such name or nobody listens", async () => {
    const lookup = () => Promise.reject(new Error("ENOTFOUND"));
    const guard = createAddressGuard({ allowHosts: ["127.0.0.1"], lookup });
    const sender = senderOf({ guard });
    expect(await sender.send(configOf("https://nowhere.test/"), "{}", signal)).toEqual({
      reason: "unresolved",
    });
    const receiver = await startReceiver();
    await receiver[Symbol.asyncDispose]();
    expect(await sender.send(configOf(receiver.url), "{}", signal)).toEqual({
      reason: "network",
      code: "ECONNREFUSED",
    });
  });
});

describe("connections", () => {
  test("one for many notifications, closed when it is not used or the sender goes", async () => {
    const receiver = await receiverOf();
    const sender = senderOf();
    for (let i = 0; i < 5; i++) await sender.send(configOf(receiver.url), "{}", signal);
    expect(receiver.connections).toEqual({ made: 1, open: 1 });
    sender[Symbol.dispose]();
    // Unused, it would be closed after 4 s.
    await vi.waitFor(() => expect(receiver.connections.open).toBe(0), 3_500);
  });

  test("closed after a few seconds without notifications", async () => {
    const receiver = await receiverOf();
    await senderOf().send(configOf(receiver.url), "{}", signal);
    expect(receiver.connections.open).toBe(1);
    await vi.waitFor(() => expect(receiver.connections.open).toBe(0), 20_000);
  });

  test("another one if the receiver has just closed the old one", async () => {
    const receiver = await receiverOf({
      answer: first(accept, (response) => void response.socket?.resetAndDestroy()),
    });
    const sender = senderOf();
    await sender.send(configOf(receiver.url), "one", signal);
    const outcome = await sender.send(configOf(receiver.url), "two", signal);
    expect(outcome).toMatchObject({ reason: "acknowledged" });
    expect(receiver.bodies).toEqual(["one", "two", "two"]);
    expect(receiver.connections.made).toBe(2);
  });

  test("ended at once when the delivery is stopped", async () => {
    const receiver = await receiverOf({ answer: () => {} });
    const stopping = new AbortController();
    const sending = senderOf().send(configOf(receiver.url), "{}", stopping.signal);
    await vi.waitFor(() => expect(receiver.received).toHaveLength(1), 10_000);
    stopping.abort(new Error("stopped"));
    await expect(sending).rejects.toThrow("stopped");
    await expect(senderOf().send(configOf(receiver.url), "{}", stopping.signal)).rejects.toThrow(
      "stopped",
    );
    await vi.waitFor(() => expect(receiver.connections.open).toBe(0), 10_000);
    expect(receiver.received).toHaveLength(1);
  });
});

test("a signer that fails or hangs is our fault, not the receiver's", async () => {
  const receiver = await receiverOf();
  const failing = senderOf({ sign: () => Promise.reject(new Error("no key")) });
  expect(await failing.send(configOf(receiver.url), "{}", signal)).toMatchObject({
    reason: "internal",
    error: { message: "no key" },
  });
  const hanging = senderOf({ sign: () => delay(60_000, "", { ref: false }), timeoutMs: 20 });
  expect(await hanging.send(configOf(receiver.url), "{}", signal)).toEqual({ reason: "timeout" });
  expect(receiver.connections.made).toBe(0);
});
