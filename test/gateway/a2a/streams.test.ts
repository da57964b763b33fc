import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { create } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import {
  type StreamResponse,
  StreamResponseSchema,
  TaskState,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyError } from "../../../src/domain/errors.js";
import { sampleTask, statusEvent, taskEvent } from "./sample-agent.js";
import { ask, type Bindings, eventsOf, rpc, type Script, startBindings } from "./support.js";

type Subscribe = NonNullable<Script["subscribeToTask"]>;

const never = new Promise<never>(() => undefined);

/** Subscribes over both bindings, one after the other. */
const bothBindings: [
  string,
  (bindings: Bindings, headers?: Record<string, string>) => ReturnType<typeof ask>,
][] = [
  ["JSON-RPC", (bindings, headers) => rpc(bindings, "SubscribeToTask", { id: "t" }, headers)],
  ["HTTP+JSON", ({ url }, headers) => ask("GET", `${url}/tasks/t:subscribe`, undefined, headers)],
];

/** A subscription that is read as it comes, or not at all. */
async function open(url: string) {
  const outgoing = request(`${url}/tasks/t:subscribe`, { headers: { "a2a-version": "1.0" } });
  outgoing.on("error", () => undefined).end();
  const [response] = await once(outgoing, "response");
  return { outgoing, response };
}

/** A service whose only stream tells when its call was cancelled. */
function watched(events: () => AsyncIterable<StreamResponse>) {
  const { promise: cancelled, resolve } = Promise.withResolvers<void>();
  const subscribeToTask: Subscribe = (_request, { signal }) => {
    signal.addEventListener("abort", () => resolve());
    return events();
  };
  return { cancelled, script: { subscribeToTask } };
}

describe.each(bothBindings)("a stream over %s", (_name, subscribe) => {
  const dataOf = (event: { data: { result?: unknown; error?: unknown } }) =>
    event.data.result ?? event.data;

  it("sends events as they come, each with its number", async () => {
    await using bindings = await startBindings({
      async *subscribeToTask() {
        yield taskEvent("t", 7);
        yield statusEvent(8);
        // Without a number: it is no update of a task.
        yield create(StreamResponseSchema, {
          payload: { case: "message", value: { messageId: "m" } },
        });
      },
    });
    const { headers, body } = await subscribe(bindings);
    expect(headers.get("cache-control")).toBe("no-cache, no-transform");
    expect(headers.get("x-accel-buffering")).toBe("no");
    const events = eventsOf(body);
    expect(events.map(({ id }) => id)).toEqual(["7", "8", undefined]);
    expect(dataOf(events[0] ?? { data: {} })).toMatchObject({ task: { id: "t" } });
    await expect.poll(() => bindings.records.at(-1)?.code).toBe("ok");
  });

  it("ends with an error that the binding's clients know, where it fails on the way", async () => {
    await using bindings = await startBindings({
      async *subscribeToTask() {
        yield taskEvent("t", 1);
        throw new StudlyError("unavailable", "Stopped.", { metadata: { taskId: "t" } });
      },
    });
    const { status, body } = await subscribe(bindings);
    expect(status).toBe(200);
    const [, failure, ...rest] = eventsOf(body);
    expect(rest).toEqual([]);
    const info = { reason: "UNAVAILABLE", metadata: { taskId: "t" } };
    if (failure?.event === "error") {
      expect(failure.data.error).toMatchObject({
        code: 503,
        status: "UNAVAILABLE",
        details: [info, {}],
      });
    } else {
      expect(failure?.data).toMatchObject({
        jsonrpc: "2.0",
        id: 1,
        error: { code: -32016, message: "Stopped.", data: [info, {}] },
      });
    }
    await expect.poll(() => bindings.records.at(-1)?.code).toBe("unavailable");
  });

  it("keeps a waiting caller awake, also before there is a first event", async () => {
    const { promise: go, resolve } = Promise.withResolvers<void>();
    await using bindings = await startBindings(
      {
        async *subscribeToTask() {
          await go;
          yield taskEvent("t", 1);
        },
      },
      { heartbeatMs: 30, firstEventMs: 50 },
    );
    setTimeout(resolve, 400);
    const { body } = await subscribe(bindings);
    expect(body.match(/^: waiting$/gm)?.length).toBeGreaterThanOrEqual(3);
    expect(eventsOf(body).length).toBe(1);
  });

  it("tells a failure after that long a wait as an event", async () => {
    await using bindings = await startBindings(
      {
        // biome-ignore lint/correctness/useYield: it fails before
        async *subscribeToTask() {
          await delay(150);
          throw new StudlyError("task_not_found", "No such task.");
        },
      },
      { firstEventMs: 30 },
    );
    const { status, body } = await subscribe(bindings);
    expect(status).toBe(200);
    expect(body).toContain("TASK_NOT_FOUND");
  });

  it("outlives the request budget", async () => {
    await using bindings = await startBindings(
      {
        async *subscribeToTask() {
          yield taskEvent("t", 1);
          await delay(600);
          yield statusEvent(2);
        },
      },
      { requestBudgetMs: 200 },
    );
    const { body } = await subscribe(bindings);
    expect(eventsOf(body).map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("hands on the last event that the caller had", async () => {
    const after: (string | null)[] = [];
    await using bindings = await startBindings({
      async *subscribeToTask(_request, { requestHeader }) {
        after.push(requestHeader.get("last-event-id"));
        yield statusEvent(5);
      },
    });
    await subscribe(bindings, { "last-event-id": "4" });
    await subscribe(bindings);
    expect(after).toEqual(["4", null]);
  });

  it("may have no event at all", async () => {
    await using bindings = await startBindings({ async *subscribeToTask() {} });
    const { status, body } = await subscribe(bindings);
    expect([status, body]).toEqual([200, ""]);
  });
});

describe("a stream", () => {
  it("is cancelled when its reader leaves, in the middle of waiting", async () => {
    const { cancelled, script } = watched(async function* () {
      yield taskEvent("t", 1);
      await never;
    });
    await using bindings = await startBindings(script);
    const { outgoing, response } = await open(bindings.url);
    await once(response, "data");
    outgoing.destroy();
    await cancelled;
    await expect.poll(() => bindings.records.at(-1)?.code).toBe("cancelled");
  });

  it("is cancelled when its reader leaves before the first event", async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    // biome-ignore lint/correctness/useYield: it never gets that far
    const { cancelled, script } = watched(async function* () {
      begin();
      await never;
    });
    await using bindings = await startBindings(script);
    const leaving = new AbortController();
    const call = fetch(`${bindings.url}/tasks/t:subscribe`, {
      signal: leaving.signal,
      headers: { "a2a-version": "1.0" },
    }).catch(() => undefined);
    await begun;
    leaving.abort();
    await Promise.all([call, cancelled]);
  });

  it("waits for a slow reader instead of keeping events for it", async () => {
    let made = 0;
    const { cancelled, script } = watched(async function* () {
      for (;;) {
        made += 1;
        yield bigEvent(made);
      }
    });
    await using bindings = await startBindings(script, { stalledReaderMs: 10_000 });
    const { outgoing, response } = await open(bindings.url);
    await once(response, "readable");
    await steady(() => made);
    const before = made;
    // Some megabytes are in the buffers of the system; an endless stream would have filled the memory.
    expect(before).toBeLessThan(1_000);
    response.resume();
    await expect.poll(() => made).toBeGreaterThan(before + 20);
    outgoing.destroy();
    await cancelled;
  });

  it("is cut off when its reader takes nothing for too long", async () => {
    const { cancelled, script } = watched(async function* () {
      for (let number = 1; ; number++) yield bigEvent(number);
    });
    await using bindings = await startBindings(script, { stalledReaderMs: 300, heartbeatMs: 50 });
    const socket = connect(bindings.port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write("GET /tasks/t:subscribe HTTP/1.1\r\nhost: a\r\na2a-version: 1.0\r\n\r\n");
    await cancelled;
    await expect.poll(() => bindings.records.at(-1)?.code).toBe("cancelled");
    socket.destroy();
  });

  it("is told when the process stops, which does not wait for it", async () => {
    const bindings = await startBindings({
      async *subscribeToTask() {
        yield taskEvent("t", 1);
        await never;
      },
    });
    const { response } = await open(bindings.url);
    let text = "";
    response.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    await once(response, "data");
    const from = performance.now();
    await Promise.all([once(response, "end"), bindings[Symbol.asyncDispose]()]);
    expect(performance.now() - from).toBeLessThan(4_000);
    expect(eventsOf(text).at(-1)).toMatchObject({
      event: "error",
      data: { error: { status: "UNAVAILABLE" } },
    });
  });

  it("goes to many readers at once, each with all of it in order", async () => {
    await using bindings = await startBindings({
      async *subscribeToTask() {
        yield taskEvent("t", 0);
        for (let number = 1; number <= 20; number++) {
          await delay(1);
          yield statusEvent(number, number === 20 ? TaskState.COMPLETED : TaskState.WORKING);
        }
      },
    });
    const numbers = Array.from({ length: 21 }, (_, number) => String(number));
    const readers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => bothBindings[at % 2]?.[1](bindings)),
    );
    for (const reader of readers) {
      expect(eventsOf(reader?.body).map(({ id }) => id)).toEqual(numbers);
    }
  });
});

const filler = "x".repeat(64 * 1_024);

function bigEvent(number: number): StreamResponse {
  const event = taskEvent("t", number);
  if (event.payload.case === "task") event.payload.value = { ...sampleTask(), contextId: filler };
  return event;
}

/** Resolves once a number has not changed for a while. */
async function steady(read: () => number): Promise<void> {
  for (let seen = -1; seen !== read(); ) {
    seen = read();
    await delay(300);
  }
}
