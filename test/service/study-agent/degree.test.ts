import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deadlineIn } from "../../../src/domain/deadline.js";
import type { Model } from "../../../src/model/model.js";
import { ModelError } from "../../../src/model/model-error.js";
import { epochDayOf, isoDateOf } from "../../../src/planner/calendar.js";
import { validatePlan } from "../../../src/planner/schedule/validate.js";
import { scriptedModel } from "../../model/scripted-model.js";
import { newCall, timedCall } from "../fixtures.js";
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

const titles = [
  "Algorithms",
  "Linear algebra",
  "Databases",
  "Operating systems",
  "Networks",
  "Statistics",
  "Machine learning",
  "Compilers",
  "Software engineering",
  "Philosophy",
  "Computer architecture",
  "Thesis",
];
const degree = `Plan my whole degree: ${titles.join(", ")} in 3 years, 2 hours a day, not on Sundays`;

const syllabus = JSON.stringify({
  u: [{ t: "Basics", o: "can do it", m: 60, p: [], k: ["Read", "Write"] }],
  x: ["Sleep."],
});

/** A model that answers for all courses but those whose prompt has one of the words. */
function modelFailingOn(...words: readonly string[]): Model {
  return {
    id: "picky",
    generate: async ({ prompt }) => {
      if (words.some((word) => prompt.includes(word)))
        throw new ModelError("refused", "no", { retryable: false });
      return syllabus;
    },
  };
}

describe("a degree of twelve courses", () => {
  it("is planned course by course, from the first day to the last, without an overlap", async () => {
    const { agent, study } = newBench();
    const asked = request(degree, { inBackground: true });
    const { events, task } = await run(agent, asked);
    const says = told(events);
    expect(says.slice(0, 3)).toEqual([
      "working",
      "working: 12 courses · 24 Nov 2026 - 23 Nov 2029 · 120 min a day · not Sundays · beginner (assumed)",
      "working: 1 of 12: Algorithms",
    ]);
    expect(says).toHaveLength(15);
    expect(says[13]).toBe("working: 12 of 12: Thesis");
    expect(says[14]).toMatch(
      /^completed: All 12 courses are planned, .* from 2026-11-24 to 2029-11-23/,
    );

    const chunks = events.filter((event) => event.kind === "artifact");
    expect(chunks.map(({ append }) => append)).toEqual([false, ...Array(11).fill(true)]);
    expect(chunks.map(({ lastChunk }) => lastChunk)).toEqual([...Array(11).fill(false), true]);
    expect(chunks[2]?.metadata).toMatchObject({ course: 3, contextId: `${asked.contextId}.3` });

    const [artifact] = task.artifacts;
    expect(task.artifacts).toHaveLength(1);
    expect(artifact).toMatchObject({ artifactId: "degree_plan", name: "degree_plan" });
    const texts = artifact?.parts.filter((part) => "text" in part) ?? [];
    expect(texts.map(({ text }) => text.split("\n", 1)[0])).toEqual(
      titles.map((title, index) => `# Course ${index + 1} of 12: ${title}`),
    );
    const plans = artifact?.parts.filter((part) => "data" in part).map(planOf) ?? [];
    expect(plans).toHaveLength(12);
    for (const plan of plans) {
      expect(validatePlan(plan)).toEqual([]);
      expect(plan.availability).toMatchObject({ minutesPerDay: 120, daysOff: ["sun"] });
      expect(await study.getPlan(plan.contextId, newCall())).toMatchObject({ id: plan.id });
    }
    expect(plans[0]?.startDate).toBe("2026-11-24");
    expect(plans.at(-1)?.endDate).toBe("2029-11-23");
    for (const [index, plan] of plans.entries()) {
      const before = plans[index - 1];
      if (before !== undefined) expect(plan.startDate).toBe(dayAfter(before.endDate));
    }
    expect(artifact?.metadata).toMatchObject({
      courses: plans.map(({ id, contextId }, index) => ({
        course: index + 1,
        planId: id,
        contextId,
      })),
    });
  });

  it("takes each caller's modes, and several courses at once where that is wanted", async () => {
    const { agent } = newBench({ agent: { courseConcurrency: 4 } });
    const acceptedOutputModes = ["text/plain", "text/calendar"];
    const { events, task } = await run(agent, request(degree, { acceptedOutputModes }));
    expect(told(events).at(-1)).toMatch(/^completed: All 12/);
    const parts = task.artifacts[0]?.parts ?? [];
    expect(parts).toHaveLength(24);
    expect(parts[0]).toMatchObject({
      text: expect.stringMatching(/^COURSE 1 OF 12: ALGORITHMS\n\nStudy plan: \S/),
      mediaType: "text/plain",
      metadata: { course: 1 },
    });
    expect(parts[3]).toMatchObject({ filename: "studly-linear-algebra.ics" });
  });

  it("reads what is common from preferences too, and from what was said before", async () => {
    const { agent, study } = newBench();
    const contextId = randomUUID();
    const before = "I have 90 minutes a day and not on Fridays";
    await run(agent, request(before, { contextId }));
    const wishes = { start_date: "2027-01-01", end_date: "2027-03-31", time_zone: "Europe/Lisbon" };
    const { task } = await run(
      agent,
      request([{ text: "My courses: Python; SQL" }, { data: wishes }], { contextId }),
    );
    expect(task.status.state).toBe("completed");
    const first = await study.getPlan(`${contextId}.1`, newCall());
    const second = await study.getPlan(`${contextId}.2`, newCall());
    expect([first.startDate, second.endDate]).toEqual(["2027-01-01", "2027-03-31"]);
    expect(first).toMatchObject({ timeZone: "Europe/Lisbon" });
    expect(first.availability).toMatchObject({ minutesPerDay: 90, daysOff: ["fri"] });
  });

  it("gives each course the length that it has, and the topics that are named", async () => {
    const { agent, study } = newBench();
    const text =
      "Plan these courses:\n- Python: loops, functions, classes (2 weeks)\n- Go (10 days)";
    const asked = request(text);
    const { task } = await run(agent, asked);
    expect(statusText(task)).toMatch(/^All 2 courses .* from 2026-11-24 to 2026-12-17/);
    const plan = await study.getPlan(`${asked.contextId}.1`, newCall());
    expect(plan).toMatchObject({ topic: "Python", endDate: "2026-12-07" });
    expect(plan.units.map(({ title }) => title)).toEqual(["Loops", "Functions", "Classes"]);
  });

  it("gives courses days by their credits, and else by their syllabi", async () => {
    const { agent, study } = newBench();
    const credited = request("degree: Thesis (30 ECTS), Python (10 ECTS) in 40 days");
    await run(agent, credited);
    const thesis = await study.getPlan(`${credited.contextId}.1`, newCall());
    expect(thesis.endDate).toBe("2026-12-23");
    const listed = request("degree: Git, Machine learning in 40 days");
    await run(agent, listed);
    const git = await study.getPlan(`${listed.contextId}.1`, newCall());
    expect(git.endDate < "2026-12-13").toBe(true);
  });

  it("keeps within the limit of ids, however long that of the conversation is", async () => {
    const { agent, study } = newBench();
    const contextId = `ü${"x".repeat(500)}`;
    const { task } = await run(agent, request("courses: Python, SQL", { contextId }));
    const ids = task.artifacts[0]?.parts.map(({ metadata }) => String(metadata?.["contextId"]));
    expect(ids).toHaveLength(4);
    for (const id of ids ?? []) {
      expect(id).toMatch(/^[!-~]{1,128}$/);
      await study.getPlan(id, newCall());
    }
  });
});

function dayAfter(date: string): string {
  return isoDateOf((epochDayOf(date) ?? 0) + 1);
}

describe("days that cannot be divided", () => {
  it.each([
    ["courses: Python, SQL, Go in 2 days", /^There are 2 study days for 3 courses/],
    ["courses: Python, SQL in 9 years", /^That would be 3287 days for 2 courses/],
    ["courses: Python, SQL, 20 hours a day", /^I understood 1200 minutes a day/],
    ["courses: Python, SQL by 2026-01-01", /which is after its end on 1 Jan 2026/],
    [`courses: ${Array.from({ length: 41 }, (_, n) => `Python ${n}`).join("; ")}`, /^These are 41/],
  ])("are asked about: %s", async (text, question) => {
    const { agent } = newBench();
    const { task } = await run(agent, request(text));
    expect(task.status.state).toBe("input_required");
    expect(statusText(task)).toMatch(question);
    expect(task.artifacts).toEqual([]);
  });

  it("are known after the answer, which goes on with the same task", async () => {
    const { agent } = newBench();
    const asked = request("<b>courses:</b> Python, SQL in 2 days, 30 minutes a day, only Sundays", {
      message: { messageId: "first" },
    });
    const { task } = await run(agent, asked);
    expect(task.status.state).toBe("input_required");
    const { taskId, contextId } = asked;
    const next = await run(agent, request("2 months", { taskId, contextId, task }));
    expect(told(next.events)[1]).toBe(
      "working: 2 courses · 24 Nov 2026 - 23 Jan 2027 · 30 min a day · only Sundays · beginner (assumed)",
    );
    expect(next.task.status.state).toBe("completed");
  });

  it("are forgotten where the answer is another wish", async () => {
    const { agent } = newBench();
    const asked = request("courses: Python, SQL in 1 day");
    const { task } = await run(agent, asked);
    const { taskId, contextId } = asked;
    const next = await run(agent, request("just teach me Go", { taskId, contextId, task }));
    expect(statusText(next.task)).toMatch(/^Go · /);
  });
});

describe("a course that cannot be planned", () => {
  it("is told of at the end and stops none of the others", async () => {
    const { agent, study } = newBench({ model: modelFailingOn("SQL", "Rust") });
    const asked = request("courses: Python, SQL, Go, Rust in 8 weeks", { inBackground: true });
    const { events, task } = await run(agent, asked);
    expect(task.status.state).toBe("completed");
    const text = statusText(task);
    expect(text).toMatch(/^2 of 4 courses are planned/);
    expect(text).toMatch(/- 2\. SQL \(2026-\d\d-\d\d to 2026-\d\d-\d\d\): /);
    expect(task.status.message?.metadata).toMatchObject({
      planned: 2,
      courses: 4,
      notPlanned: [
        { course: 2, title: "SQL", reason: "MODEL_REJECTED" },
        { course: 4, title: "Rust" },
      ],
    });
    const chunks = events.filter((event) => event.kind === "artifact");
    expect(chunks.map(({ append, lastChunk }) => [append, lastChunk])).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
    // What it says to try again with is understood.
    const [, again = ""] = /say "(learn SQL [^"]+)"/.exec(text) ?? [];
    const [, from, to] = /from (\S+) to (\S+)/.exec(again) ?? [];
    const other = newBench();
    const retried = request(again);
    await run(other.agent, retried);
    const plan = await other.study.getPlan(retried.contextId, newCall());
    expect(plan).toMatchObject({ topic: "SQL", startDate: from, endDate: to });
    await expect(study.getPlan(`${asked.contextId}.2`, newCall())).rejects.toThrow();
  });

  it("begins the artifact later where it is the first, and closes it where it is the last", async () => {
    const { agent } = newBench({ model: modelFailingOn("Python") });
    const accepted = { acceptedOutputModes: ["application/json"] };
    const first = await run(agent, request("courses: Python, Go in 8 weeks", accepted));
    const last = await run(agent, request("courses: Go, Python in 8 weeks", accepted));
    const chunksOf = ({ events }: typeof first) =>
      events.flatMap((event) =>
        event.kind === "artifact" ? [[event.append, event.lastChunk]] : [],
      );
    expect(chunksOf(first)).toEqual([[false, true]]);
    expect(chunksOf(last)).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(last.task.artifacts[0]?.parts[1]).toMatchObject({
      data: { notPlanned: [{ title: "Python" }] },
    });
  });

  it("is the end where no course can be planned", async () => {
    const { agent } = newBench({ model: modelFailingOn("") });
    await expect(run(agent, request("courses: Python, Go in 8 weeks"))).rejects.toMatchObject({
      code: "model_rejected",
      message: expect.stringMatching(/^None of 2 courses could be planned/),
    });
  });

  it("has the budget of a request, and no more", async () => {
    const hanging = scriptedModel("hang");
    const model: Model = {
      id: "slow",
      generate: (asked, call) =>
        asked.prompt.includes("SQL") ? hanging.generate(asked, call) : Promise.resolve(syllabus),
    };
    const { agent } = newBench({ model, modelBudgetMs: 10_000, agent: { requestBudgetMs: 300 } });
    const from = performance.now();
    const asked = request("courses: SQL, Go in 8 weeks", { inBackground: true });
    const { task } = await run(agent, asked);
    expect(performance.now() - from).toBeLessThan(3_000);
    expect(task.status.message?.metadata).toMatchObject({
      planned: 1,
      notPlanned: [{ title: "SQL", reason: "DEADLINE_EXCEEDED" }],
    });
  });
});

describe("a degree that takes long", () => {
  const slow = () => scriptedModel({ after: 250, text: syllabus });

  it("ends in time where somebody waits, says what to do, and leaves what there is", async () => {
    const { agent } = newBench({ model: slow() });
    const call = timedCall(1_500);
    const asked = request(degree, { call });
    let task = taskOf(asked);
    const from = performance.now();
    const failing = async () => {
      for await (const event of singly(agent.respond(asked))) task = applied(task, event);
    };
    await expect(failing()).rejects.toMatchObject({
      code: "deadline_exceeded",
      message: expect.stringMatching(/^[1-5] of 12 courses are planned .*return_immediately/),
      metadata: { retryable: "true", courses: "12" },
    });
    // Before the deadline: or else the engine would have the word.
    expect(call.signal.aborted).toBe(false);
    expect(performance.now() - from).toBeLessThan(1_500);
    expect(task.artifacts[0]?.parts.length).toBeGreaterThan(0);
  });

  it("says which courses are left where even the background is too short", async () => {
    const { agent } = newBench({ model: slow() });
    const call = { ...newCall(), deadline: deadlineIn(1_200, "request") };
    const failing = run(agent, request(degree, { call, inBackground: true }));
    const error = await failing.then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error?.message).toMatch(/Send the others as another message: "courses: .*Thesis; from/);
    const [, again = ""] = /another message: "([^"]+)"/.exec(error?.message ?? "") ?? [];
    const next = newBench();
    const { task } = await run(next.agent, request(again));
    expect(statusText(task)).toMatch(/^All \d+ courses are planned, .* to 2029-11-23/);
  });

  it("stops at once when it is cancelled, and begins no other course", async () => {
    let asked = 0;
    const stopped = Promise.withResolvers<number>();
    const model: Model = {
      id: "slow",
      generate: (_, { signal }) => {
        if (++asked < 3) return Promise.resolve(syllabus);
        return new Promise((_, reject) => {
          signal.addEventListener("abort", () => {
            stopped.resolve(performance.now());
            reject(signal.reason);
          });
        });
      },
    };
    const { agent, study } = newBench({ model });
    const call = newCall();
    const wish = request(degree, { call, inBackground: true });
    let task = taskOf(wish);
    let cancelled = 0;
    const failing = async () => {
      for await (const event of singly(agent.respond(wish))) {
        task = applied(task, event);
        if (!told([event]).includes("working: 3 of 12: Databases")) continue;
        setTimeout(() => {
          cancelled = performance.now();
          call.end();
        }, 50);
      }
    };
    await expect(failing()).rejects.toMatchObject({ code: "cancelled" });
    expect(performance.now() - cancelled).toBeLessThan(50);
    expect((await stopped.promise) - cancelled).toBeLessThan(50);
    expect(asked).toBe(3);
    expect(task.artifacts[0]?.metadata).toMatchObject({ courses: [{ course: 1 }, { course: 2 }] });
    await expect(study.getPlan(`${wish.contextId}.3`, newCall())).rejects.toThrow();
  });

  it("hears of a cancellation between the courses where no model is asked", async () => {
    const { agent } = newBench();
    const call = newCall();
    let begun = 0;
    const failing = async () => {
      for await (const event of singly(
        agent.respond(request(degree, { call, inBackground: true })),
      )) {
        if (event.kind !== "artifact") continue;
        if (++begun === 2) setImmediate(() => call.end());
      }
    };
    await expect(failing()).rejects.toMatchObject({ code: "cancelled" });
    expect(begun).toBeLessThan(5);
  });

  it("stops the courses that were begun ahead when its reader leaves", async () => {
    const begun = Promise.withResolvers<void>();
    const stopped = Promise.withResolvers<void>();
    const model: Model = {
      id: "slow",
      generate: async ({ prompt }, { signal }) => {
        if (!prompt.includes("Go")) {
          await begun.promise;
          return syllabus;
        }
        begun.resolve();
        signal.addEventListener("abort", () => stopped.resolve());
        return new Promise(() => undefined);
      },
    };
    const { agent } = newBench({ model, agent: { courseConcurrency: 2 } });
    const wish = request("courses: Python, Go in 8 weeks", { inBackground: true });
    for await (const event of singly(agent.respond(wish))) if (event.kind === "artifact") break;
    await stopped.promise;
  });
});

describe("after a degree", () => {
  async function planned() {
    const bench = newBench();
    const asked = request("courses: Python, SQL, Go in 9 weeks, 1 hour a day, not on Sundays");
    const { task } = await run(bench.agent, asked);
    return { ...bench, contextId: asked.contextId, task };
  }

  it("a report in its conversation is for the course that runs", async () => {
    const { agent, study, clock, contextId } = await planned();
    const second = await study.getPlan(`${contextId}.2`, newCall());
    clock.now = new Date(`${dayAfter(dayAfter(second.startDate))}T09:00:00Z`);
    const { task } = await run(agent, request("I missed yesterday", { contextId }));
    expect(task.status.state).toBe("completed");
    expect(task.artifacts[0]).toMatchObject({
      artifactId: second.id,
      metadata: { revision: 2, contextId: `${contextId}.2` },
    });
    expect(await study.getPlan(`${contextId}.1`, newCall())).toMatchObject({ revision: 1 });
  });

  it.each([
    ["skip unit 1 of algorithms", 1],
    ["in Go I know unit 1", 3],
    ["go on: I know unit 1 of linear algebra", 2],
  ])("a change is for the course that is named: %s", async (text, number) => {
    const { agent } = newBench();
    const asked = request("courses: algorithms, linear algebra, Go in 9 weeks");
    await run(agent, asked);
    const { contextId } = asked;
    const { task } = await run(agent, request(text, { contextId }));
    expect(task.artifacts[0]?.metadata).toMatchObject({
      contextId: `${contextId}.${number}`,
      revision: 2,
    });
  });

  it("files and questions are for the course that comes next", async () => {
    const { agent, contextId } = await planned();
    const { task } = await run(agent, request("export to my calendar", { contextId }));
    expect(task.artifacts[0]?.parts[0]).toMatchObject({ filename: "studly-python.ics" });
  });

  it("a reference to its task is enough, from any conversation", async () => {
    const { agent, contextId, task: before } = await planned();
    const { task } = await run(agent, request("what's on tomorrow?", { referenced: [before] }));
    expect(task.status.state).toBe("completed");
    expect(task.contextId).not.toBe(contextId);
    expect(statusText(task)).toContain("24 Nov");
  });

  it("another degree in the same conversation leaves the first as it is", async () => {
    const { agent, study, contextId } = await planned();
    await run(agent, request("courses: Chess, Guitar in 2 weeks", { contextId }));
    const topics = await Promise.all(
      [1, 2, 3, 4, 5].map(async (number) => {
        const { topic } = await study.getPlan(`${contextId}.${number}`, newCall());
        return topic;
      }),
    );
    expect(topics).toEqual(["Python", "SQL", "Go", "Chess", "Guitar"]);
  });

  it("a subject of its own has a plan of its own there", async () => {
    const { agent, study, contextId } = await planned();
    await run(agent, request("Help me learn chess in 2 weeks", { contextId }));
    expect(await study.getPlan(contextId, newCall())).toMatchObject({ topic: "Chess" });
    const { task } = await run(agent, request("make it 3 weeks", { contextId }));
    expect(statusText(task)).toMatch(/^Chess · 24 Nov - 14 Dec/);
  });
});
