import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { StudlyError } from "../../../src/domain/errors.js";
import { historyExtension, studyPlanExtension } from "../../../src/domain/extensions.js";
import type { Task } from "../../../src/domain/task.js";
import { validatePlan } from "../../../src/planner/schedule/validate.js";
import { scriptedModel } from "../../model/scripted-model.js";
import { input, newCall } from "../fixtures.js";
import {
  applied,
  newBench,
  planOf,
  request,
  run,
  singly,
  statusText,
  taskOf,
  told,
} from "./support.js";

const python = "Help me learn Python in 2 weeks, 1 hour a day, not on Sundays";
const echo = "Python · 24 Nov - 7 Dec · 60 min a day · not Sundays · beginner (assumed)";

describe("a plan", () => {
  it("is told from the beginning: working, what was understood, the artifact, completed", async () => {
    const { agent, study } = newBench();
    // Its syllabus is loaded by now, so that there is no progress to tell.
    await run(agent, request(python));
    const asked = request(python);
    const { events, task } = await run(agent, asked);
    expect(told(events)).toEqual(["working", `working: ${echo}`, `completed: ${echo}`]);
    expect(events.map(({ kind }) => kind)).toEqual(["status", "status", "artifact", "status"]);
    expect(events[2]).toMatchObject({ lastChunk: true });
    const stored = await study.getPlan(asked.contextId, newCall());
    const [artifact] = task.artifacts;
    expect(task.artifacts).toHaveLength(1);
    expect(artifact).toMatchObject({
      artifactId: stored.id,
      name: "study_plan",
      metadata: { revision: 1, source: "catalogue", understood: echo },
      extensions: [studyPlanExtension],
      parts: [
        { text: expect.stringContaining("# Study plan: Python"), mediaType: "text/markdown" },
        { mediaType: "application/json" },
      ],
    });
    expect(planOf(artifact?.parts[1])).toEqual(JSON.parse(JSON.stringify(stored)));
    expect(validatePlan(stored)).toEqual([]);
  });

  it("says nothing of an extension that the caller does not use", async () => {
    const { agent } = newBench();
    const { task } = await run(agent, request(python, { extensions: [] }));
    expect(task.artifacts[0]).not.toHaveProperty("extensions");
    expect(agent.extensions).toEqual([studyPlanExtension, historyExtension]);
  });

  it.each([
    [["text/markdown"], ["text/markdown"]],
    [["text/plain"], ["text/plain"]],
    [["application/json"], ["application/json"]],
    [
      ["text/plain", "application/json"],
      ["text/plain", "application/json"],
    ],
    [["text/calendar"], ["text/calendar; charset=utf-8; method=PUBLISH"]],
    [
      ["*/*", "text/csv", "image/svg+xml"],
      [
        "text/markdown",
        "application/json",
        "text/csv; charset=utf-8",
        "image/svg+xml; charset=utf-8",
      ],
    ],
  ])("comes as %j wants it", async (acceptedOutputModes, mediaTypes) => {
    const { agent } = newBench();
    const { task } = await run(agent, request(python, { acceptedOutputModes }));
    expect(task.status.state).toBe("completed");
    expect(task.artifacts[0]?.parts.map(({ mediaType }) => mediaType)).toEqual(mediaTypes);
  });

  it("is without any markup for those who take plain text only", async () => {
    const { agent } = newBench();
    const { task } = await run(agent, request(python, { acceptedOutputModes: ["text/plain"] }));
    const [part] = task.artifacts[0]?.parts ?? [];
    expect(part).toMatchObject({ text: expect.stringMatching(/^Study plan: Python\n/) });
    expect(part).not.toMatchObject({ text: expect.stringMatching(/^#|\*\*/m) });
  });

  it("comes as files with their names", async () => {
    const { agent } = newBench();
    const modes = { acceptedOutputModes: ["text/calendar"] };
    const { task } = await run(agent, request(python, modes));
    const [part] = task.artifacts[0]?.parts ?? [];
    if (part === undefined || !("raw" in part)) throw new Error("no file");
    expect(part.filename).toBe("studly-python.ics");
    expect(Buffer.from(part.raw).toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it("is changed by what is said next in its context", async () => {
    const { agent } = newBench();
    const first = request(python);
    const { task: begun } = await run(agent, first);
    const { contextId } = first;
    const { events, task } = await run(agent, request("make it 3 weeks", { contextId }));
    expect(told(events).at(-1)).toMatch(/^completed: Python · 24 Nov - 14 Dec · /);
    expect(task.artifacts[0]).toMatchObject({
      artifactId: begun.artifacts[0]?.artifactId,
      metadata: { revision: 2 },
    });
  });

  it("takes preferences and earlier turns that come beside the message", async () => {
    const { agent } = newBench();
    const { task } = await run(
      agent,
      request([{ text: "Start on Monday" }, { data: { minutes_per_day: 90 } }], {
        metadata: { [historyExtension]: [{ role: "user", text: "Learn SQL in 3 weeks" }] },
      }),
    );
    expect(statusText(task)).toMatch(/^SQL · 30 Nov - 20 Dec · 90 min a day/);
  });

  it("is planned once for a message that comes twice", async () => {
    const { agent } = newBench();
    const asked = request(python);
    await run(agent, asked);
    const { task } = await run(agent, asked);
    expect(task.status.state).toBe("completed");
    expect(task.artifacts[0]).toMatchObject({ metadata: { revision: 1, understood: echo } });
  });
});

describe("what is no plan", () => {
  it("is a question where something is missing; the answer goes on with the same task", async () => {
    const { agent } = newBench();
    const asked = request([]);
    const { events, task } = await run(agent, asked);
    expect(told(events)).toEqual([
      "working",
      expect.stringMatching(/^input_required: What do you/),
    ]);
    expect(task.artifacts).toEqual([]);
    const { taskId, contextId } = asked;
    const next = await run(agent, request("Spanish", { taskId, contextId, task }));
    expect(next.task.status.state).toBe("completed");
    expect(next.task.artifacts[0]?.metadata).toMatchObject({ topic: "Spanish" });
  });

  it("is an answer about the plan, in Markdown, without an artifact", async () => {
    const { agent } = newBench();
    const first = request(python);
    await run(agent, first);
    const { contextId } = first;
    const { task } = await run(agent, request("what's on tomorrow?", { contextId }));
    expect(task.status.state).toBe("completed");
    expect(task.status.message?.parts[0]).toMatchObject({ mediaType: "text/markdown" });
    expect(statusText(task)).toContain("24 Nov");
    expect(task.artifacts).toEqual([]);
  });

  it("is a file where one is asked for in words", async () => {
    const { agent } = newBench();
    const first = request(python);
    await run(agent, first);
    const { contextId } = first;
    const { task } = await run(agent, request("export to my calendar", { contextId }));
    expect(task.status.state).toBe("completed");
    expect(task.artifacts).toMatchObject([
      { name: "study_plan_export", parts: [{ filename: "studly-python.ics" }] },
    ]);
  });

  it("is a polite refusal of what is not about studying", async () => {
    const { agent } = newBench();
    const { task } = await run(agent, request("How is the weather?"));
    expect(task.status.state).toBe("rejected");
    expect(statusText(task)).toMatch(/^I only make study plans/);
  });
});

describe("a message that cannot be taken", () => {
  it.each([
    ["preferences that are wrong", request([{ data: { level: "guru" } }])],
    [
      "preferences that cannot be met",
      request([{ text: "Learn Go" }, { data: { end_date: "2020-01-01" } }]),
    ],
  ])("is refused before there is a task: %s", async (_, asked) => {
    const { agent } = newBench();
    const events = singly(agent.respond(asked))[Symbol.asyncIterator]();
    await expect(events.next()).rejects.toMatchObject({
      code: "invalid_argument",
      violations: [{ field: expect.stringMatching(/^message\.parts\[\d\]\.data\.\w+$/) }],
    });
  });

  it.each([
    ["nothing but a picture", request([{ raw: new Uint8Array(3), mediaType: "image/png" }])],
    ["only a picture is accepted", request(python, { acceptedOutputModes: ["image/png"] })],
  ])("is refused for its content types: %s", async (_, asked) => {
    const { agent } = newBench();
    const events = singly(agent.respond(asked))[Symbol.asyncIterator]();
    await expect(events.next()).rejects.toMatchObject({ code: "content_type_not_supported" });
  });

  it("is refused in the context of somebody else", async () => {
    const { agent, study } = newBench();
    await study.createPlan(input(python, { contextId: "ana's" }), newCall("ana"));
    const asked = request(python, { contextId: "ana's", call: newCall("ben") });
    const events = singly(agent.respond(asked))[Symbol.asyncIterator]();
    await expect(events.next()).rejects.toMatchObject({ code: "not_found" });
  });
});

const syllabus = JSON.stringify({
  u: [{ t: "Kites", o: "can fly a kite", m: 60, p: [], k: ["Fly it", "Land it"] }],
  x: ["Mind the wind."],
});

describe("while a model works", () => {
  it("says what it understood and what goes on, at once", async () => {
    const { agent } = newBench({ model: scriptedModel({ after: 60, text: syllabus }) });
    const { events, task } = await run(agent, request("Learn kite flying in 2 weeks"));
    const all = told(events);
    expect(all.slice(0, 3)).toEqual([
      "working",
      expect.stringMatching(/^working: Kite flying · /),
      expect.stringMatching(/^working: Asking scripted what to learn about Kite flying/),
    ]);
    expect(all.at(-1)).toMatch(/^completed: Kite flying · /);
    expect(task.artifacts[0]?.metadata).toMatchObject({ source: "gemini" });
  });

  it("works at once also where the model must read the words first", async () => {
    const { agent } = newBench({ model: scriptedModel("hang") });
    const asked = request("Jag vill lära mig svenska");
    const events = singly(agent.respond(asked))[Symbol.asyncIterator]();
    const from = performance.now();
    expect((await events.next()).value).toMatchObject({ state: "working" });
    expect(performance.now() - from).toBeLessThan(1_000);
    await events.return?.(undefined);
  });

  it("fails as the service does, after it has begun", async () => {
    const { agent } = newBench({ model: scriptedModel("hang"), modelBudgetMs: 80 });
    const events: unknown[] = [];
    const failing = async () => {
      for await (const event of singly(agent.respond(request("Learn kite flying"))))
        events.push(event);
    };
    await expect(failing()).rejects.toMatchObject({
      code: "deadline_exceeded",
      metadata: { budget: "model" },
    });
    expect(events[0]).toEqual({ kind: "status", state: "working" });
  });

  it("stops the model when the call ends", async () => {
    const { agent, signals } = watched();
    const call = newCall();
    const failing = run(agent, request("Learn kite flying", { call }));
    await signals.asked;
    const from = performance.now();
    call.end();
    await expect(failing).rejects.toMatchObject({ code: "cancelled" });
    await signals.stopped;
    expect(performance.now() - from).toBeLessThan(50);
  });

  it("stops the model when its reader leaves", async () => {
    const { agent, signals } = watched();
    for await (const event of singly(agent.respond(request("Learn kite flying")))) {
      await signals.asked;
      if (event.kind === "status" && event.message !== undefined) break;
    }
    await signals.stopped;
  });
});

/** A model that never answers, and tells when it is asked and when it is stopped. */
function watched() {
  const asked = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<void>();
  const { agent } = newBench({
    model: {
      id: "watched",
      generate: (_, { signal }) =>
        new Promise((_, reject) => {
          asked.resolve();
          signal.addEventListener("abort", () => {
            stopped.resolve();
            reject(signal.reason);
          });
        }),
    },
  });
  return { agent, signals: { asked: asked.promise, stopped: stopped.promise } };
}

describe("tasks that a message refers to", () => {
  async function referred(text: string, ...tasks: readonly Task[]) {
    const { agent, study } = bench;
    const asked = request(text, { referenced: tasks });
    return { ...(await run(agent, asked)), study, asked };
  }
  const bench = newBench();

  it("say what is meant in a new conversation; the plan there stays as it is", async () => {
    const first = request(python);
    const { task: python1 } = await run(bench.agent, first);
    const { task } = await referred("make it 3 weeks", python1);
    expect(statusText(task)).toMatch(/^Python · 24 Nov - 14 Dec · 60 min a day · not Sundays/);
    expect(task.contextId).not.toBe(python1.contextId);
    const there = await bench.study.getPlan(python1.contextId, newCall());
    expect(there).toMatchObject({ revision: 1, endDate: "2026-12-07" });
  });

  it("may be follow-ups themselves, whose words alone do not say what it is about", async () => {
    const first = request(python);
    await run(bench.agent, first);
    const { contextId } = first;
    const { task: longer } = await run(bench.agent, request("make it 4 weeks", { contextId }));
    const { task } = await referred("2 hours a day", longer);
    expect(statusText(task)).toMatch(/^Python · 24 Nov - 21 Dec · 120 min a day · not Sundays/);
  });

  it("change nothing where the conversation has a plan of its own", async () => {
    const { task: python1 } = await run(bench.agent, request(python));
    const own = request("Learn guitar in 2 weeks");
    await run(bench.agent, own);
    const { contextId } = own;
    const next = request("make it 3 weeks", { contextId, referenced: [python1] });
    const { task } = await run(bench.agent, next);
    expect(statusText(task)).toMatch(/^Guitar · 24 Nov - 14 Dec/);
  });
});

describe("the events", () => {
  it("are steps that a task may take, whatever is said", async () => {
    const { agent } = newBench();
    const contextId = randomUUID();
    for (const text of [
      "Hello",
      python,
      "thanks",
      "export",
      "csv",
      "help",
      "I missed Tuesday",
      "",
    ]) {
      const asked = request(text, { contextId });
      let task = taskOf(asked);
      for await (const event of singly(agent.respond(asked))) task = applied(task, event);
      expect([text, task.status.state]).not.toEqual([text, "working"]);
    }
  });

  it("come from a StudlyError as it is, and from nothing else", async () => {
    const { agent } = newBench({
      agent: {
        planData: () => {
          throw new StudlyError("unavailable", "no data today");
        },
      },
    });
    await expect(run(agent, request(python))).rejects.toMatchObject({ code: "unavailable" });
  });
});
