import { resolve } from "node:path";
import { credentials, loadPackageDefinition, type ServiceError, status } from "@grpc/grpc-js";
import { load } from "@grpc/proto-loader";
import { describe, expect, it } from "vitest";
import { startGeminiDouble } from "../gemini-double/spawn.js";
import { execute, postJson, startService } from "./service-process.js";

const request = "Help me learn Python in 2 weeks, 1 hour a day, not on Sundays";

function withGemini(url: string, env: Record<string, string> = {}) {
  return startService({ GEMINI_API_KEY: "test-key", GEMINI_BASE_URL: url, ...env });
}

describe("the service beside a model", () => {
  it("makes the plan of what the model answers", async () => {
    await using double = await startGeminiDouble();
    await using service = await withGemini(double.url);
    const { status, body } = await postJson(`${service.url}/tasks/send`, execute(request));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain("PLAN_SOURCE_GEMINI");
    expect(service.output()).not.toContain("test-key");
  });

  it("answers 408 and -32000 in just over the model budget when the model hangs", async () => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "hang" });
    await using service = await withGemini(double.url);
    const from = performance.now();
    const { status, body } = await postJson(
      `${service.url}/tasks/send`,
      execute(request, { taskId: "task-7", contextId: "context-7" }),
    );
    const elapsed = performance.now() - from;
    expect(status).toBe(408);
    expect(body).toMatchObject({
      jsonrpc: "2.0",
      id: 1,
      error: {
        code: -32000,
        data: { taskId: "task-7", contextId: "context-7", budgetMs: 5000, retryable: true },
      },
    });
    expect(elapsed).toBeGreaterThan(4_900);
    expect(elapsed).toBeLessThan(5_900);
  });

  it("answers with the embedded plan, labelled as such, where the operator chose that", async () => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "hang" });
    await using service = await withGemini(double.url, {
      STUDLY_ON_MODEL_FAILURE: "offline",
      MODEL_BUDGET_MS: "500",
    });
    const { status, body } = await postJson(`${service.url}/tasks/send`, execute(request));
    expect(status).toBe(200);
    const text = JSON.stringify(body);
    expect(text).toContain("PLAN_SOURCE_CATALOGUE");
    expect(text).toMatch(/model (did not answer|was not available|could not)/i);
  });

  it("keeps a gRPC caller's 100 ms deadline", async () => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "ok", delayMs: 3_000 });
    await using service = await withGemini(double.url);
    const client = await grpcClient(service.host);
    const from = performance.now();
    const error = await new Promise<ServiceError | null>((done) =>
      client["createPlan"]?.({ text: request }, { deadline: Date.now() + 100 }, done),
    );
    expect(error?.code).toBe(status.DEADLINE_EXCEEDED);
    expect(performance.now() - from).toBeLessThan(1_100);
    client.close();
  });
});

type Unary = (message: object, options: object, done: (error: ServiceError | null) => void) => void;

async function grpcClient(host: string) {
  const definition = await load("studly/v1/studly.proto", {
    includeDirs: [resolve("proto"), resolve("third_party")],
  });
  const { studly } = loadPackageDefinition(definition) as unknown as {
    studly: {
      v1: {
        StudlyService: new (
          host: string,
          security: unknown,
        ) => Record<string, Unary | undefined> & { close(): void };
      };
    };
  };
  return new studly.v1.StudlyService(host, credentials.createInsecure());
}
