import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { execute, postJson, startService } from "./service-process.js";

const run = promisify(execFile);

describe("npm start, without a key", () => {
  it("says where it listens and what to try", async () => {
    await using service = await startService();
    expect(service.output()).toContain("curl");
    expect(await (await fetch(service.url)).text()).toBe("Server is live");
  });

  it("answers the predecessor's callers with a plan that fits", async () => {
    await using service = await startService();
    const { status, body } = await postJson(
      `${service.url}/tasks/send`,
      execute("Help me learn Python in 2 weeks, 1 hour a day, not on Sundays"),
    );
    expect(status).toBe(200);
    const task = body["result"] as {
      status: { state: string };
      artifacts: { name: string; parts: { kind: string; text?: string; data?: Plan }[] }[];
    };
    expect(task.status.state).toBe("completed");
    const [artifact] = task.artifacts;
    expect(artifact?.name).toBe("study_plan");
    const text = artifact?.parts.find((part) => part.kind === "text")?.text;
    for (const heading of ["# Duration", "## Daily Goals", "## Time Estimates", "# Tips"])
      expect(text).toContain(`${heading}\n`);
    const plan = artifact?.parts.find((part) => part.kind === "data")?.data as Plan;
    const days = new Map<string, number>();
    for (const { date, minutes } of plan.sessions) days.set(date, (days.get(date) ?? 0) + minutes);
    for (const [date, minutes] of days) {
      expect(new Date(date).getUTCDay(), date).not.toBe(0);
      expect(minutes, date).toBeLessThanOrEqual(60);
    }
    expect(daysBetween(plan.startDate, plan.endDate)).toBe(13);
  });

  it("knows the conversation: a follow-up changes the plan", async () => {
    await using service = await startService();
    const url = `${service.url}/tasks/send`;
    const contextId = "learner-1";
    const first = await postJson(
      url,
      execute("Learn Spanish in 2 weeks, 1 hour a day", { contextId }),
    );
    const second = await postJson(url, execute("make it 3 weeks", { contextId }));
    expect(planOf(first.body)).toMatchObject({ topic: "Spanish", revision: 1 });
    expect(planOf(second.body)).toMatchObject({
      topic: "Spanish",
      revision: 2,
      id: planOf(first.body).id,
    });
    expect(daysBetween(planOf(second.body).startDate, planOf(second.body).endDate)).toBe(20);
  });

  it("answers the same message in the same context once", async () => {
    await using service = await startService();
    const message = {
      kind: "message",
      role: "user",
      messageId: "m-1",
      contextId: "context-1",
      parts: [{ kind: "text", text: "Learn chess openings in 10 days" }],
    };
    const body = { jsonrpc: "2.0", id: "a", method: "message/send", params: { message } };
    const first = await postJson(`${service.url}/tasks/send`, body);
    const again = await postJson(`${service.url}/tasks/send`, body);
    const id = (answer: typeof first) => (answer.body["result"] as { id: string }).id;
    expect(id(again)).toBe(id(first));
  });

  it("logs one line a request, without the learner's text", async () => {
    await using service = await startService();
    await postJson(`${service.url}/tasks/send`, execute("Teach me underwater basket weaving"), {
      "x-request-id": "request-42",
    });
    await expect.poll(() => service.output()).toContain("request-42");
    const lines = service
      .output()
      .split("\n")
      .filter((line) => line.includes("request-42"));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ code: "ok", status: 200 });
    expect(service.output()).not.toContain("basket");
  });

  it("shows its metrics", async () => {
    await using service = await startService();
    await postJson(`${service.url}/tasks/send`, execute("Learn SQL in 5 days"));
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toMatch(/studly_contexts 1\b/);
    expect(text).toMatch(/_bucket\{/);
  });
});

describe("a bad environment", () => {
  it("ends with one message that names every bad variable", async () => {
    const result = run(process.execPath, ["dist/server/main.js", "serve"], {
      env: { PORT: "http", CONTEXT_TTL: "soon" },
    });
    await expect(result).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/PORT(.|\n)*CONTEXT_TTL/),
    });
  });

  it("says so when the port is taken", async () => {
    await using service = await startService();
    const result = run(process.execPath, ["dist/server/main.js", "serve"], {
      env: { PORT: new URL(service.url).port, HOST: "127.0.0.1", STORE_URL: "memory:" },
    });
    await expect(result).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("PORT"),
    });
  });
});

interface Plan {
  readonly id: string;
  readonly topic: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly sessions: readonly { readonly date: string; readonly minutes: number }[];
}

function planOf(body: Record<string, unknown>): Plan {
  const task = body["result"] as { artifacts: { parts: { kind: string; data?: Plan }[] }[] };
  return task.artifacts[0]?.parts.find((part) => part.kind === "data")?.data as Plan;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
