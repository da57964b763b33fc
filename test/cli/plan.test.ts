import { setTimeout as sleep } from "node:timers/promises";
import {
  Code,
  ConnectError,
  createClient,
  createRouterTransport,
  type HandlerContext,
} from "@connectrpc/connect";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Level, Weekday } from "../../gen/studly/v1/plan_pb.js";
import { Outcome, type StreamPlanRequest, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { type PlanOptions, runPlan } from "../../src/cli/plan.js";
import { StudlyError } from "../../src/domain/errors.js";
import { toConnectError } from "../../src/rpc/errors.js";
import { createFakeTerminal, type FakeTerminal } from "./fake-terminal.js";
import { event, type StreamPlan, scriptedRoutes, startStudly } from "./scripted-studly.js";

const text = "Learn Python in 2 weeks";
const plan = {
  id: "p-1",
  contextId: "ada",
  topic: "Python",
  sessions: [{ id: "s-1", date: "2026-11-24", minutes: 60 }],
};

/** What a healthy service tells. */
async function* tell() {
  yield event({ case: "understood", value: { echo: "Python · 24 Nov - 7 Dec" } });
  yield event({ case: "progress", value: { message: "Making the syllabus" } });
  yield event({ case: "markdownDelta", value: "# Dura" });
  yield event({ case: "markdownDelta", value: "tion\n2 **weeks**" });
  yield event({ case: "plan", value: plan });
  yield event({ case: "done", value: { contextId: "ada", outcome: Outcome.PLAN } });
}

async function* reply(outcome: Outcome, markdown: string) {
  yield event({ case: "done", value: { contextId: "ada", outcome, markdown } });
}

let terminal: FakeTerminal;
let isDisposed: boolean;
beforeEach(() => {
  terminal = createFakeTerminal();
  isDisposed = false;
});

afterEach(() => vi.unstubAllEnvs());

function run(streamPlan: StreamPlan, options: PlanOptions = {}): Promise<number> {
  const client = createClient(StudlyService, createRouterTransport(scriptedRoutes(streamPlan)));
  const service = {
    client,
    [Symbol.asyncDispose]: async () => {
      isDisposed = true;
    },
  };
  return runPlan(text, options, { ...terminal, openApp: async () => service });
}

describe("plan, in this process", () => {
  it("writes the Markdown as it is when piped, and only that, to stdout", async () => {
    expect(await run(tell)).toBe(0);
    expect(terminal.stdout.text).toBe("# Duration\n2 **weeks**\n");
    expect(terminal.stderr.text).toContain("Context: ada");
    expect(isDisposed).toBe(true);
  });

  it("lays it out on a terminal", async () => {
    terminal = createFakeTerminal({ isTTY: true });
    expect(await run(tell)).toBe(0);
    expect(terminal.stdout.text).toBe(
      "\u001b[1m\u001b[4mDuration\u001b[24m\u001b[22m\n2 \u001b[1mweeks\u001b[22m\n",
    );
  });

  it("spins on a terminal while waiting, and says what is done", async () => {
    vi.stubEnv("CI", undefined);
    vi.stubEnv("TERM", "xterm");
    terminal = createFakeTerminal({ isTTY: true });
    let seen = "";
    await run(async function* () {
      yield event({ case: "understood", value: { echo: "Python · 24 Nov" } });
      await sleep(400);
      seen = terminal.stderr.text;
      yield* reply(Outcome.PLAN, "done");
    });
    expect(seen).toContain("Planning");
    expect(seen).toContain("Python · 24 Nov");
    expect(terminal.stdout.text).toBe("done\n");
  });

  it("works on a terminal that does not know its width", async () => {
    vi.stubEnv("CI", undefined);
    vi.stubEnv("TERM", "xterm");
    terminal = createFakeTerminal({ isTTY: true, columns: 0 });
    expect(await run(tell)).toBe(0);
    expect(terminal.stdout.text).toContain("Duration");
  });

  it("prints the typed plan, and nothing else, with --json", async () => {
    expect(await run(tell, { json: true })).toBe(0);
    expect(JSON.parse(terminal.stdout.text)).toEqual(plan);
  });

  it("asks for what the command line says", async () => {
    let asked: StreamPlanRequest | undefined;
    await run(
      (request: StreamPlanRequest) => {
        asked = request;
        return tell();
      },
      {
        context: "ada",
        timeZone: "Europe/Lisbon",
        start: "2026-11-30",
        end: "2026-12-20",
        minutesPerDay: 45,
        daysOff: ["sat", "sun"],
        level: "advanced",
      },
    );
    expect(asked).toMatchObject({
      contextId: "ada",
      text,
      acceptedOutputs: ["text/markdown"],
      preferences: {
        timeZone: "Europe/Lisbon",
        startDate: "2026-11-30",
        endDate: "2026-12-20",
        minutesPerDay: 45,
        daysOff: [Weekday.SATURDAY, Weekday.SUNDAY],
        level: Level.ADVANCED,
      },
    });
  });

  it("prints a question and ends well; with --json there is no plan, and that is an exit code", async () => {
    const ask = () => reply(Outcome.QUESTION, "What do you want to learn?");
    expect(await run(ask)).toBe(0);
    expect(terminal.stdout.text).toBe("What do you want to learn?\n");
    terminal = createFakeTerminal();
    expect(await run(ask, { json: true })).toBe(3);
    expect(terminal.stdout.text).toBe("");
    expect(terminal.stderr.text).toContain("What do you want to learn?\n");
  });

  it("prints a refusal and ends with 3", async () => {
    expect(await run(() => reply(Outcome.DECLINED, "I make study plans."))).toBe(3);
    expect(terminal.stdout.text).toBe("I make study plans.\n");
  });

  it("says in one line what went wrong and what to do", async () => {
    const code = await run(() => {
      throw new ConnectError("The model did not answer within 5000 ms.", Code.DeadlineExceeded);
    });
    expect(code).toBe(1);
    expect(terminal.stdout.text).toBe("");
    expect(terminal.stderr.text).toBe(
      "error: deadline_exceeded: The model did not answer within 5000 ms. Try again; the service may be slow just now\n",
    );
    expect(isDisposed).toBe(true);
  });

  it("leaves the advice to the service where the error is the service's own", async () => {
    const error = toConnectError(new StudlyError("rate_limited", "Too many. Try again in 7 s."));
    await run(() => {
      throw error;
    });
    expect(terminal.stderr.text).toBe("error: resource_exhausted: Too many. Try again in 7 s.\n");
    terminal = createFakeTerminal();
    const refusal = toConnectError(new StudlyError("unauthenticated", "Send an API key."));
    await run(() => {
      throw refusal;
    });
    expect(terminal.stderr.text).toBe(
      "error: unauthenticated: Send an API key. Give a key with --api-key or STUDLY_API_KEY\n",
    );
  });

  it("notices an answer that ends early", async () => {
    const code = await run(async function* () {
      yield event({ case: "markdownDelta", value: "# Dur" });
    });
    expect(code).toBe(1);
    expect(terminal.stderr.text).toMatch(/^error: data_loss: The answer ended early/);
  });

  it("ends on Ctrl-C, and so does the call", async () => {
    let aborted = false;
    const code = await run(async function* (_request: StreamPlanRequest, call: HandlerContext) {
      yield event({ case: "understood", value: { echo: "Python" } });
      call.signal.addEventListener("abort", () => {
        aborted = true;
      });
      terminal.interrupt();
      await sleep(20_000, undefined, { signal: call.signal });
    });
    expect(code).toBe(130);
    expect(terminal.stderr.text).toBe("Interrupted.\n");
    expect(aborted).toBe(true);
    expect(isDisposed).toBe(true);
  });

  it("leaves a bad configuration to the process", async () => {
    const openApp = () => Promise.reject(new TypeError("PORT: bad"));
    await expect(runPlan(text, {}, { ...terminal, openApp })).rejects.toThrow("PORT: bad");
  });
});

describe("plan --url", () => {
  it("asks a running service, with the key, and tells how to follow up", async () => {
    let key: string | null = null;
    await using server = await startStudly((_request, { requestHeader }) => {
      key = requestHeader.get("authorization");
      return tell();
    });
    const options = { url: server.url, apiKey: "key-1" };
    const openApp = () => Promise.reject(new Error("not needed"));
    expect(await runPlan(text, options, { ...terminal, openApp })).toBe(0);
    expect(key).toBe("Bearer key-1");
    expect(terminal.stdout.text).toBe("# Duration\n2 **weeks**\n");
    expect(terminal.stderr.text).toContain(
      `npx studly plan --url ${server.url} --context ada "make it 3 weeks`,
    );
  });

  it("says so when no service runs there", async () => {
    const server = await startStudly(tell);
    await server[Symbol.asyncDispose]();
    const openApp = () => Promise.reject(new Error("not needed"));
    const code = await runPlan(text, { url: server.url }, { ...terminal, openApp });
    expect(code).toBe(1);
    expect(terminal.stderr.text).toMatch(/^error: unavailable: .*Is the service running at http/);
    expect(terminal.stderr.text.trim().split("\n")).toHaveLength(1);
  });
});
