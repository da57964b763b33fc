import { type CallOptions, createClient, createContextValues } from "@connectrpc/connect";
import { describe, expect, it } from "vitest";
import { Health } from "../../../gen/grpc/health/v1/health_pb.js";
import { ServerReflection } from "../../../gen/grpc/reflection/v1/reflection_pb.js";
import type { CallRecord } from "../../../src/domain/call.js";
import { StudlyError } from "../../../src/domain/errors.js";
import { createCallers } from "../../../src/rpc/auth/callers.js";
import { requestInfoKey } from "../../../src/rpc/context.js";
import { createLocalQuotas } from "../../../src/store/local-quotas.js";
import { calling } from "../support/calling.js";
import { errorOutcome } from "../support/outcome.js";
import { sampleResult } from "../support/sample.js";

const text = "Help me learn Python";
const never = () => new Promise<never>(() => undefined);

/** Call options as a server makes them, and the record that it will log. */
function arrived(remoteAddress = "192.0.2.1", arrivedAt = performance.now()) {
  const record: CallRecord = {};
  const info = { id: "request-1", arrivedAt, remoteAddress, record };
  const options: CallOptions = { contextValues: createContextValues().set(requestInfoKey, info) };
  return { record, options };
}

const listServices = async function* () {
  yield { messageRequest: { case: "listServices" as const, value: "" } };
};

async function reflect(transport: Parameters<typeof createClient>[1], options: CallOptions = {}) {
  const client = createClient(ServerReflection, transport);
  for await (const answer of client.serverReflectionInfo(listServices(), options)) return answer;
  return undefined;
}

describe("API keys", () => {
  const { client, study, transport } = calling({
    callers: createCallers({ apiKeys: ["key one", "key-two"] }),
  });
  study.play({ createPlan: async (_, { caller }) => ({ ...sampleResult, markdown: caller }) });
  const callerWith = (headers: HeadersInit) =>
    client.createPlan({ text }, { headers }).then(({ markdown }) => markdown, errorOutcome);

  it("are taken as a bearer token or x-api-key, and told apart", async () => {
    const one = await callerWith({ authorization: "Bearer key one" });
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(await callerWith({ authorization: "bearer  key one" })).toBe(one);
    expect(await callerWith({ "x-api-key": "key one" })).toBe(one);
    expect(await callerWith({ "x-api-key": "key-two" })).not.toBe(one);
  });

  it.each<Record<string, string>>([
    {},
    { authorization: "Bearer wrong" },
    { authorization: "Bearer" },
    { authorization: "Basic key-two" },
    { "x-api-key": "key-tw" },
    { "x-api-key": "" },
  ])("are required: %j", async (headers) => {
    expect(await callerWith(headers)).toMatchObject({
      code: "Unauthenticated",
      "www-authenticate": expect.stringMatching(/^Bearer/),
      info: [{ reason: "UNAUTHENTICATED" }],
    });
  });

  it("are not needed for health, but for reflection", async () => {
    expect((await createClient(Health, transport).check({})).status).toBe(1);
    await expect(reflect(transport)).rejects.toThrow(/unauthenticated/);
    const answer = await reflect(transport, { headers: { "x-api-key": "key-two" } });
    expect(answer?.messageResponse.case).toBe("listServicesResponse");
  });
});

describe("the rate limit", () => {
  it("counts each address apart, says when to come back, and leaves health alone", async () => {
    const { client, transport } = calling({
      rateLimit: { perMinute: 2, quotas: createLocalQuotas() },
    });
    const call = (address: string) =>
      client.createPlan({ text }, arrived(address).options).then(() => "ok", errorOutcome);
    expect(await Promise.all([call("192.0.2.1"), call("192.0.2.1")])).toEqual(["ok", "ok"]);
    expect(await call("192.0.2.2")).toBe("ok");
    const refused = await call("192.0.2.1");
    expect(refused).toMatchObject({
      code: "ResourceExhausted",
      info: [{ reason: "RATE_LIMITED", retryable: "true" }],
    });
    const seconds = Number((refused as Record<string, string>)["retry-after"]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    for (let i = 0; i < 3; i++) {
      await createClient(Health, transport).check({}, arrived("192.0.2.1").options);
    }
  });

  it("counts each key apart, wherever it comes from", async () => {
    const { client } = calling({
      rateLimit: { perMinute: 1, quotas: createLocalQuotas() },
      callers: createCallers({ apiKeys: ["a", "b"] }),
    });
    const call = (key: string, address: string) =>
      client
        .createPlan({ text }, { ...arrived(address).options, headers: { "x-api-key": key } })
        .then(() => "ok", errorOutcome);
    expect(await call("a", "192.0.2.1")).toBe("ok");
    expect(await call("b", "192.0.2.1")).toBe("ok");
    expect(await call("a", "192.0.2.2")).toMatchObject({ code: "ResourceExhausted" });
  });

  it("counts refused credentials by address, and still lets a good key in from there", async () => {
    const { client } = calling({
      rateLimit: { perMinute: 2, quotas: createLocalQuotas() },
      callers: createCallers({ apiKeys: ["good"] }),
    });
    const call = (key: string, address: string) =>
      client
        .createPlan({ text }, { ...arrived(address).options, headers: { "x-api-key": key } })
        .then(() => "ok", errorOutcome);
    for (const guess of ["1", "2"])
      expect(await call(guess, "192.0.2.1")).toMatchObject({ code: "Unauthenticated" });
    expect(await call("3", "192.0.2.1")).toMatchObject({
      code: "ResourceExhausted",
      "retry-after": expect.stringMatching(/^[1-9]/),
      info: [{ reason: "RATE_LIMITED", retryable: "true" }],
    });
    expect(await call("4", "192.0.2.2")).toMatchObject({ code: "Unauthenticated" });
    expect([await call("good", "192.0.2.1"), await call("good", "192.0.2.1")]).toEqual([
      "ok",
      "ok",
    ]);
  });

  it("refuses credentials as often as they come where there is no limit", async () => {
    const { client } = calling({ callers: createCallers({ apiKeys: ["good"] }) });
    for (let n = 0; n < 5; n++)
      expect(
        await client.createPlan({ text }, arrived().options).catch(errorOutcome),
      ).toMatchObject({ code: "Unauthenticated" });
  });
});

describe("shutdown", () => {
  it("refuses new work but still answers health", async () => {
    const { client, lifecycle, transport } = calling();
    lifecycle.draining = true;
    expect(await client.createPlan({ text }).catch(errorOutcome)).toMatchObject({
      code: "Unavailable",
      info: [{ reason: "UNAVAILABLE", retryable: "true" }],
    });
    expect((await createClient(Health, transport).check({})).status).toBe(1);
  });

  it("lets work in flight finish, and ends with Unavailable what is left at the stop", async () => {
    const { client, lifecycle, study } = calling();
    const finish = Promise.withResolvers<typeof sampleResult>();
    study.play({ createPlan: ({ text }) => (text === "quick" ? finish.promise : never()) });
    const quick = client.createPlan({ text: "quick" });
    const slow = client.createPlan({ text: "slow" }).catch(errorOutcome);
    const streamed = client.streamPlan({ text: "slow" })[Symbol.asyncIterator]().next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    lifecycle.draining = true;
    finish.resolve(sampleResult);
    expect((await quick).turnId).toBe("turn-1");
    lifecycle.stopNow();
    expect(await slow).toMatchObject({ code: "Unavailable" });
    expect(await streamed.catch(errorOutcome)).toMatchObject({ code: "Unavailable" });
    const health = calling();
    health.lifecycle.stopNow();
    const late = createClient(Health, health.transport).check({});
    await expect(late).rejects.toThrow(/unavailable/);
  });
});

describe("the deadline", () => {
  it("counts from the request's arrival", async () => {
    const { client } = calling({ requestBudgetMs: 5_000 });
    const { options } = arrived(undefined, performance.now() - 5_001);
    expect(await client.createPlan({ text }, options).catch(errorOutcome)).toMatchObject({
      code: "DeadlineExceeded",
      info: [{ budget: "request", budgetMs: "5000" }],
    });
  });

  it("gives the handler a signal whose reason is the error of the caller", async () => {
    const { client, study } = calling({ requestBudgetMs: 50 });
    const reason = Promise.withResolvers<unknown>();
    study.play({
      createPlan: (_, { signal }) => {
        signal.addEventListener("abort", () => reason.resolve(signal.reason));
        return never();
      },
    });
    await expect(client.createPlan({ text })).rejects.toThrow(/deadline_exceeded/);
    expect(await reason.promise).toBeInstanceOf(StudlyError);
    expect(await reason.promise).toMatchObject({ code: "deadline_exceeded" });
  });

  it("does not start the handler once it has passed", async () => {
    const { client, study } = calling();
    let calls = 0;
    study.play({
      createPlan: () => {
        calls += 1;
        return never();
      },
    });
    for (const timeoutMs of [0, -1, Number.NEGATIVE_INFINITY]) {
      await expect(client.createPlan({ text }, { timeoutMs })).rejects.toThrow(/deadline/);
    }
    expect(calls).toBe(0);
  });

  it("keeps quiet about the failure of a handler that comes too late", async () => {
    const { client, study } = calling({ requestBudgetMs: 30 });
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listen);
    const settled = Promise.withResolvers<void>();
    study.play({
      createPlan: async () => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        settled.resolve();
        throw new Error("too late");
      },
    });
    await expect(client.createPlan({ text })).rejects.toThrow(/deadline/);
    await settled.promise;
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });

  it("takes an AbortError from below for what the signal says, and for internal otherwise", async () => {
    const { client, study } = calling({ requestBudgetMs: 40 });
    study.play({
      createPlan: async (_, { signal }) => {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        throw new DOMException("This operation was aborted", "AbortError");
      },
    });
    await expect(client.createPlan({ text })).rejects.toThrow(/deadline_exceeded/);
    study.play({
      createPlan: async () => {
        throw new DOMException("timed out below", "TimeoutError");
      },
    });
    expect(await client.createPlan({ text }).catch(errorOutcome)).toMatchObject({
      code: "Internal",
    });
  });
});

describe("the record", () => {
  it("has method and code of a call that went well", async () => {
    const { client } = calling();
    const { record, options } = arrived();
    await client.createPlan({ text }, options);
    expect(record).toEqual({ method: "studly.v1.StudlyService/CreatePlan", code: "ok" });
  });

  it("says who called, without the key, and nobody where the key is refused", async () => {
    const { client } = calling({ callers: createCallers({ apiKeys: ["key-one"] }) });
    const good = arrived();
    await client.createPlan({ text }, { ...good.options, headers: { "x-api-key": "key-one" } });
    expect(good.record.caller).toMatch(/^[0-9a-f]{16}$/);
    const bad = arrived();
    await client.createPlan({ text }, bad.options).catch(() => undefined);
    expect(bad.record).toEqual({ method: expect.any(String), code: "unauthenticated" });
  });

  it("keeps the name that a gateway gave", async () => {
    const { client } = calling();
    const { record, options } = arrived();
    record.method = "message/send";
    await client.createPlan({ text }, options);
    expect(record.method).toBe("message/send");
  });

  it("has what only the log may know of an internal error", async () => {
    const { client, study } = calling();
    const secret = new TypeError("secret");
    study.play({ createPlan: () => Promise.reject(secret) });
    const { record, options } = arrived();
    const error = await client.createPlan({ text }, options).catch(String);
    expect(error).not.toContain("secret");
    expect(record).toMatchObject({ code: "internal", error: secret });
    expect(record.incident).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("has the code of a stream when it ends", async () => {
    const { client, study } = calling();
    const good = arrived();
    const iterator = client.streamPlan({ text }, good.options)[Symbol.asyncIterator]();
    await iterator.next();
    expect(good.record.code).toBeUndefined();
    while ((await iterator.next()).done !== true);
    expect(good.record.code).toBe("ok");
    study.play({ createPlan: () => Promise.reject(new StudlyError("model_rejected", "No.")) });
    const bad = arrived();
    await client
      .streamPlan({ text }, bad.options)
      [Symbol.asyncIterator]()
      .next()
      .catch(() => 0);
    expect(bad.record.code).toBe("model_rejected");
  });

  it.each([
    ["refused by the rules", { text, contextId: "no spaces" }, "invalid_argument"],
    ["late", { text: "late" }, "deadline_exceeded"],
  ])("has the code of a call that is %s", async (_, request, code) => {
    const { client, study } = calling({ requestBudgetMs: 30 });
    study.play({ createPlan: never });
    const { record, options } = arrived();
    await client.createPlan(request, options).catch(() => undefined);
    expect(record.code).toBe(code);
  });
});
