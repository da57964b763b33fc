import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  Code,
  ConnectError,
  createStudlyClient,
  errorInfoOf,
  Outcome,
  type StudlyClientOptions,
} from "../../src/client.js";
import { StudlyError } from "../../src/domain/errors.js";
import { createCallers } from "../../src/rpc/auth/callers.js";
import { calling } from "../rpc/support/calling.js";
import { sampleUnderstanding } from "../rpc/support/sample.js";
import { serve, type Wire } from "../rpc/support/wire.js";

const text = "Help me learn Python";
const requestBudgetMs = 3_000;
const service = calling({ requestBudgetMs, callers: createCallers({ apiKeys: ["secret"] }) });
const never = () => new Promise<never>(() => undefined);

let wire: Wire;
beforeAll(async () => {
  wire = await serve(service.routes, service.interceptors, requestBudgetMs);
});
afterAll(() => wire[Symbol.asyncDispose]());

const kinds: readonly Partial<StudlyClientOptions>[] = [
  {},
  { httpVersion: "2" },
  { protocol: "grpc" },
  { protocol: "grpc-web" },
  { protocol: "grpc-web", httpVersion: "2" },
];

function client(kind: Partial<StudlyClientOptions> = {}) {
  const h2 = kind.protocol === "grpc" || kind.httpVersion === "2";
  return createStudlyClient({ url: h2 ? wire.h2 : wire.h1, apiKey: "secret", ...kind });
}

const caught = (reason: unknown) => ConnectError.from(reason);

describe("createStudlyClient", () => {
  it.each(kinds)("calls and streams: %j", async (kind) => {
    service.study.play({});
    using studly = client(kind);
    const { outcome, plan } = await studly.createPlan({ text });
    expect(outcome).toBe(Outcome.PLAN);
    expect(plan?.sessions).toHaveLength(20);
    const events: unknown[] = [];
    for await (const { event } of studly.streamPlan({ text })) events.push(event.case);
    expect(events).toEqual(["understood", "markdownDelta", "plan", "done"]);
  });

  it.each(kinds)("ends a call that names no time-out within its budget: %j", async (kind) => {
    service.study.play({ createPlan: never });
    using studly = client({ ...kind, budgetMs: 80 });
    const started = performance.now();
    const unary = await studly.createPlan({ text }).catch(caught);
    expect(unary).toMatchObject({ code: Code.DeadlineExceeded });
    const stream = studly.streamPlan({ text })[Symbol.asyncIterator]().next();
    await expect(stream).rejects.toMatchObject({ code: Code.DeadlineExceeded });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("ends on time also where nobody answers at all", async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const { port } = mute.address() as { port: number };
    for (const protocol of ["connect", "grpc"] as const) {
      using studly = createStudlyClient({
        url: `http://127.0.0.1:${port}`,
        protocol,
        budgetMs: 80,
      });
      const error = await studly.createPlan({ text }).catch(caught);
      expect(error).toMatchObject({ code: Code.DeadlineExceeded });
    }
    mute.close();
  });

  it.each([0, -5, Number.NaN])("takes timeoutMs %d for a deadline that has passed", async (ms) => {
    let calls = 0;
    service.study.play({
      createPlan: () => {
        calls += 1;
        return never();
      },
    });
    using studly = client();
    const unary = await studly.createPlan({ text }, { timeoutMs: ms }).catch(caught);
    expect(unary).toMatchObject({ code: Code.DeadlineExceeded });
    const stream = studly.streamPlan({ text }, { timeoutMs: ms })[Symbol.asyncIterator]().next();
    await expect(stream).rejects.toMatchObject({ code: Code.DeadlineExceeded });
    expect(calls).toBe(0);
  });

  it.each([12.5e3, 2 ** 31, 1e15, Number.POSITIVE_INFINITY])("takes timeoutMs %d", async (ms) => {
    service.study.play({});
    using studly = client();
    expect((await studly.getPlan({ contextId: "c" }, { timeoutMs: ms })).plan?.id).toBe("plan-1");
  });

  it("sends its key", async () => {
    service.study.play({});
    using stranger = createStudlyClient({ url: wire.h1 });
    const error = await stranger.createPlan({ text }).catch(caught);
    expect(error).toMatchObject({ code: Code.Unauthenticated });
    expect(errorInfoOf(error)?.reason).toBe("UNAUTHENTICATED");
  });

  it.each(kinds)("reads what the service says of a failure: %j", async (kind) => {
    service.study.play({
      createPlan: () =>
        Promise.reject(
          new StudlyError("model_unavailable", "Later.", {
            retryAfterMs: 1_250,
            violations: [{ field: "text", description: "is odd" }],
            metadata: { retryable: "true" },
          }),
        ),
    });
    using studly = client(kind);
    const error = await studly.createPlan({ text }).catch(caught);
    expect(errorInfoOf(error)).toEqual({
      reason: "MODEL_UNAVAILABLE",
      metadata: { retryable: "true" },
      violations: [{ field: "text", description: "is odd" }],
      retryAfterMs: 1_250,
    });
  });

  it("reads nothing from errors that are not the service's", () => {
    expect(errorInfoOf(new Error("other"))).toBeUndefined();
    expect(errorInfoOf(new ConnectError("other", Code.Unavailable))).toBeUndefined();
  });

  it.each(kinds)("closes its connections and fails what is under way: %j", async (kind) => {
    service.study.play({
      createPlan: (_input, _call, observer) => {
        observer?.understood?.(sampleUnderstanding);
        return never();
      },
    });
    await vi.waitFor(() => expect(wire.sockets.size).toBe(0), 3_000);
    const studly = client(kind);
    const iterator = studly.streamPlan({ text })[Symbol.asyncIterator]();
    await iterator.next();
    expect(wire.sockets.size).toBeGreaterThan(0);
    studly.close();
    await expect(iterator.next()).rejects.toBeInstanceOf(ConnectError);
    await expect(studly.createPlan({ text })).rejects.toMatchObject({ code: Code.Canceled });
    await vi.waitFor(() => expect(wire.sockets.size).toBe(0), 3_000);
  });

  it("refuses options that cannot work", () => {
    expect(() => createStudlyClient({ url: "ftp://example.com" })).toThrow(TypeError);
    expect(() => createStudlyClient({ url: "nonsense" })).toThrow(TypeError);
    expect(() =>
      createStudlyClient({ url: wire.h2, protocol: "grpc", httpVersion: "1.1" }),
    ).toThrow(/HTTP\/2/);
    expect(() => createStudlyClient({ url: wire.h1, budgetMs: 0 })).toThrow(/budgetMs/);
  });

  it.each(["connect", "grpc"])("lets a script end without a close: %s", async (protocol) => {
    service.study.play({});
    const url = protocol === "grpc" ? wire.h2 : wire.h1;
    const script = `
      const { createStudlyClient } = await import("./src/client.ts");
      const client = createStudlyClient({
        url: "${url}", protocol: "${protocol}", apiKey: "secret",
      });
      const { plan } = await client.getPlan({ contextId: "c" });
      process.stdout.write(plan.id);`;
    const run = promisify(execFile);
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const { stdout } = await run(process.execPath, args, { timeout: 20_000 });
    expect(stdout).toBe("plan-1");
  });
});
