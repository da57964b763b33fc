import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGemini } from "../../src/model/gemini.js";
import type { ModelRequest } from "../../src/model/model.js";
import { ModelError } from "../../src/model/model-error.js";
import type { Behaviour } from "../gemini-double/behaviour.js";
import { type SpawnedDouble, startGeminiDouble } from "../gemini-double/spawn.js";

const apiKey = "AIzaSecretSecretSecret";
const request: ModelRequest = {
  instruction: "Answer with JSON.",
  prompt: "Python",
  schema: { type: "object", properties: { title: { type: "string" } } },
  maxOutputTokens: 100,
};

let double: SpawnedDouble;
beforeAll(async () => {
  double = await startGeminiDouble();
});
afterAll(() => double[Symbol.asyncDispose]());

function gemini(modelId = "gemini-3.5-flash-lite", baseUrl = double.url) {
  return createGemini({ apiKey, modelId, baseUrl });
}

const forever = new AbortController().signal;
const modes = [
  { mode: "unary", extra: {} },
  { mode: "streaming", extra: { onChunk: () => {} } },
] as const;

async function failure(work: Promise<unknown>): Promise<ModelError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ModelError);
  return error as ModelError;
}

describe.each(modes)("Gemini, $mode", ({ extra }) => {
  const ask = (signal = forever) => gemini().generate(request, { signal, ...extra });

  it("answers with the whole text", async () => {
    await double.set({ kind: "ok", text: '{"title":"A long title, in several chunks"}' });
    expect(await ask()).toBe('{"title":"A long title, in several chunks"}');
  });

  it("leaves the model's thinking out of the answer", async () => {
    await double.set({ kind: "thinking" });
    expect(await ask()).not.toContain("Let me think");
  });

  it.each<[Behaviour, ModelError["reason"], boolean]>([
    [{ kind: "max-tokens" }, "unusable", true],
    [{ kind: "empty" }, "unusable", true],
    [{ kind: "no-finish" }, "unusable", true],
    [{ kind: "blocked-prompt" }, "blocked", false],
    [{ kind: "blocked-answer" }, "blocked", false],
    [{ kind: "internal" }, "server_error", true],
    [{ kind: "unavailable" }, "server_error", true],
    [{ kind: "html" }, "server_error", true],
    [{ kind: "reset" }, "network", true],
    [{ kind: "not-found" }, "refused", false],
    [{ kind: "rate-limited" }, "rate_limited", true],
    [{ kind: "rate-limited", daily: true }, "rate_limited", false],
  ])("takes %o for %s", async (behaviour, reason, retryable) => {
    await double.set(behaviour);
    expect(await failure(ask())).toMatchObject({ reason, retryable });
  });

  it("takes a truncated body for a failure that may be tried again", async () => {
    await double.set({ kind: "truncated" });
    expect((await failure(ask())).retryable).toBe(true);
  });

  it("reads when to come back", async () => {
    await double.set({ kind: "rate-limited", retryDelay: "45.837906927s" });
    expect((await failure(ask())).retryAfterMs).toBe(45_838);
  });

  it("sends nothing if the signal has aborted before", async () => {
    await double.set({ kind: "ok" });
    expect((await failure(ask(AbortSignal.abort()))).reason).toBe("cancelled");
    expect(await double.requests()).toEqual([]);
  });

  it.each<Behaviour>([{ kind: "hang" }, { kind: "hang-in-body" }])(
    "ends at once when the signal aborts, and closes the connection: %o",
    async (behaviour) => {
      await double.set(behaviour);
      const controller = new AbortController();
      const asked = failure(ask(controller.signal));
      await expect.poll(() => double.requests()).toHaveLength(1);
      const from = performance.now();
      controller.abort();
      expect((await asked).reason).toBe("cancelled");
      expect(performance.now() - from).toBeLessThan(1_000);
      await expect.poll(() => double.connections()).toBe(0);
    },
  );

  it("never repeats the key, not even when Google does", async () => {
    await double.set({ kind: "suspended" });
    const error = await failure(ask());
    expect(error.reason).toBe("refused");
    expect(error.message).toContain("suspended");
    expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain(apiKey);
  });
});

describe("Gemini's request", () => {
  it("has the key in a header, JSON of the schema, and thinking as the model takes it", async () => {
    await double.set({ kind: "ok" });
    await gemini("gemini-3.5-flash-lite", `${double.url}/`).generate(request, { signal: forever });
    const [seen] = await double.requests();
    expect(seen?.path).toBe("/v1beta/models/gemini-3.5-flash-lite:generateContent");
    expect(seen?.headers["x-goog-api-key"]).toBe(apiKey);
    expect(seen?.body.generationConfig).toEqual({
      responseMimeType: "application/json",
      responseSchema: request.schema,
      maxOutputTokens: 100,
      thinkingConfig: { thinkingLevel: "minimal" },
    });
  });

  it("has a temperature only where the model takes one", async () => {
    await double.set({ kind: "ok" });
    await gemini("gemini-2.5-flash").generate(request, { signal: forever });
    const [seen] = await double.requests();
    expect(seen?.body.generationConfig).toMatchObject({
      temperature: 0.3,
      thinkingConfig: { thinkingBudget: 0 },
    });
  });

  it("leaves no listeners on the caller's signal", async () => {
    await double.set({ kind: "ok" });
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on("warning", warn);
    const { signal } = new AbortController();
    for (let i = 0; i < 20; i++) await gemini().generate(request, { signal });
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", warn);
    expect(warnings).toEqual([]);
  });

  it("is refused by a key that is wrong", async () => {
    const model = createGemini({ apiKey: "bad-key", modelId: "m", baseUrl: double.url });
    const error = await failure(model.generate(request, { signal: forever }));
    expect(error).toMatchObject({ reason: "refused", retryable: false });
  });

  it.each(["", "two\nlines", "AIza blank"])("is never made with the key %j", (key) => {
    const make = () => createGemini({ apiKey: key, modelId: "m" });
    expect(make).toThrow("Gemini key");
    if (key !== "") expect(make).not.toThrow(key);
  });

  it("says which way it failed when nobody is there", async () => {
    const model = createGemini({ apiKey, modelId: "m", baseUrl: "http://127.0.0.1:1" });
    const error = await failure(model.generate(request, { signal: forever }));
    expect(error).toMatchObject({ reason: "network", retryable: true });
  });
});

describe("a streamed answer", () => {
  it("is handed over piece by piece", async () => {
    await double.set({ kind: "ok", text: '{"title":"in four pieces"}' });
    const chunks: string[] = [];
    const onChunk = (chunk: string) => chunks.push(chunk);
    const text = await gemini().generate(request, { signal: forever, onChunk });
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.join("")).toBe(text);
  });

  it("fails on an error event, which the library takes for a chunk", async () => {
    await double.set({ kind: "error-event" });
    const error = await failure(gemini().generate(request, { signal: forever, onChunk() {} }));
    expect(error).toMatchObject({ reason: "server_error", retryable: true });
  });
});
