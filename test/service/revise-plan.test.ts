import { describe, expect, it } from "vitest";
import { createPlanner } from "../../src/planner/plan.js";
import { validatePlan } from "../../src/planner/schedule/validate.js";
import { createStudyService } from "../../src/service/study-service.js";
import { createMemoryStore } from "../../src/store/memory.js";
import { input, newCall } from "./fixtures.js";

/** A real planner without a model, on a Monday that can be moved on. */
function studyAt(date: string) {
  const clock = { now: new Date(`${date}T09:00:00Z`) };
  let ids = 0;
  const study = createStudyService({
    planner: createPlanner({
      onModelFailure: "error",
      modelBudgetMs: 5_000,
      reserveMs: 500,
      defaultTimeZone: "UTC",
    }),
    store: createMemoryStore({ maxContexts: 100, ttlMs: 3_600_000 }),
    clock: () => clock.now,
    newId: () => `id-${++ids}`,
    historyTokens: 2_000,
  });
  return { study, clock };
}

const nothing = { preferences: {}, topics: [], exports: [], events: [] } as const;

async function begun() {
  const { study, clock } = studyAt("2026-11-23");
  const text = "Learn SQL in 4 weeks, 1 hour a day, not on Sundays, at 19:00";
  const { contextId, plan } = await study.createPlan(input(text), newCall());
  if (plan === undefined) throw new Error("no plan");
  clock.now = new Date("2026-11-27T09:00:00Z");
  return { study, contextId, plan };
}

describe("a conversation about a plan", () => {
  it("changes by the least that keeps it valid, in words", async () => {
    const { study, contextId, plan: first } = await begun();
    let before = first;
    for (const text of [
      "I missed Tuesday",
      "I know unit 2",
      "that took 90 minutes",
      "make it 5 weeks",
      "no Saturdays",
      "I'm away 3 to 5 December",
    ]) {
      const { plan, outcome, markdown } = await study.createPlan(
        input(text, { contextId }),
        newCall(),
      );
      expect([text, outcome]).toEqual([text, "plan"]);
      if (plan === undefined) throw new Error(markdown);
      expect(plan).toMatchObject({ id: first.id, revision: before.revision + 1 });
      expect(validatePlan(plan, "2026-11-27")).toEqual([]);
      const past = ({ date }: { date: string }) => date < "2026-11-27";
      expect(plan.sessions.filter(past).map(({ id }) => id)).toEqual(
        before.sessions.filter(past).map(({ id }) => id),
      );
      before = plan;
    }
    const known = before.units[1];
    expect(known?.status).toBe("known");
    expect(before.availability).toMatchObject({
      datesOff: ["2026-12-03", "2026-12-04", "2026-12-05"],
      startTime: "19:00",
    });
  });

  it("answers questions about the plan, which stays as it is", async () => {
    const { study, contextId, plan } = await begun();
    const ask = async (text: string) => study.createPlan(input(text, { contextId }), newCall());
    const today = await ask("what's on today?");
    expect(today.outcome).toBe("answer");
    expect(today.markdown).toContain("Fri 27 Nov");
    const why = await ask("why unit 3?");
    expect(why.markdown).toContain(plan.units[2]?.title ?? "?");
    const exported = await ask("export to my calendar");
    expect(exported.files?.[0]).toMatchObject({ format: "ics", name: "studly-sql.ics" });
    expect(await study.getPlan(contextId, newCall())).toEqual(plan);
  });

  it("makes a real plan of the topics that the learner lists", async () => {
    const { study } = studyAt("2026-11-23");
    const first = await study.createPlan(
      input("Learn beekeeping in 3 weeks, 1 hour a day"),
      newCall(),
    );
    expect(first.plan?.source).toBe("generic");
    const { plan } = await study.createPlan(
      input("topics: hives, queens, swarming, honey", { contextId: first.contextId }),
      newCall(),
    );
    const titles = plan?.units.map(({ title }) => title.toLowerCase()).slice(0, 4);
    expect(titles).toEqual(["hives", "queens", "swarming", "honey"]);
    expect(plan && validatePlan(plan)).toEqual([]);
  });
});

describe("typed changes", () => {
  it("report progress, and say which session there is not", async () => {
    const { study, contextId, plan } = await begun();
    const [session] = plan.sessions;
    const recorded = {
      kind: "recorded",
      sessionId: session?.id ?? "",
      status: "done",
      minutes: 75,
      difficulty: "hard",
    } as const;
    const result = await study.revisePlan(
      { ...nothing, contextId, text: "", events: [recorded] },
      newCall(),
    );
    expect(result.plan?.sessions[0]).toMatchObject({
      status: "done",
      spentMinutes: 75,
      difficulty: "hard",
    });
    const unknown = { ...recorded, sessionId: "nothing.1" };
    await expect(
      study.revisePlan({ ...nothing, contextId, text: "", events: [unknown] }, newCall()),
    ).rejects.toMatchObject({ code: "invalid_argument", violations: [{ field: "session_id" }] });
  });

  it("set the availability as a whole", async () => {
    const { study, contextId } = await begun();
    const preferences = { minutesPerDay: 30, daysOff: [], weekdayMinutes: { sat: 120 } } as const;
    const { plan } = await study.revisePlan(
      { ...nothing, contextId, text: "", preferences },
      newCall(),
    );
    expect(plan?.availability).toMatchObject(preferences);
    expect(plan && validatePlan(plan, "2026-11-27")).toEqual([]);
  });

  it("need a plan of the caller's own", async () => {
    const { study, contextId } = await begun();
    const change = { ...nothing, text: "I missed Tuesday" };
    for (const [id, caller] of [
      ["nowhere", "ana"],
      [contextId, "ben"],
    ] as const) {
      await expect(
        study.revisePlan({ ...change, contextId: id }, newCall(caller)),
      ).rejects.toMatchObject({ code: "not_found" });
    }
  });

  it("of two at once neither is lost", async () => {
    const { study, contextId, plan } = await begun();
    const [first, second] = plan.sessions.map(({ id }) => id);
    const record = (sessionId = "") => {
      const event = { kind: "recorded", sessionId, status: "done", minutes: 20 } as const;
      return study.revisePlan({ ...nothing, contextId, text: "", events: [event] }, newCall());
    };
    await Promise.all([record(first), record(second)]);
    const { sessions, revision } = await study.getPlan(contextId, newCall());
    expect(sessions.slice(0, 2).map(({ spentMinutes }) => spentMinutes)).toEqual([20, 20]);
    expect(revision).toBe(plan.revision + 2);
  });
});

describe("agenda, export and feed", () => {
  it("tells what is on, how much is spare and what comes next", async () => {
    const { study, contextId, plan } = await begun();
    const agenda = await study.getAgenda(contextId, { days: 2 }, newCall());
    expect(agenda).toMatchObject({ from: "2026-11-27", to: "2026-11-28", next: "2026-11-30" });
    expect(agenda.sessions).toEqual(
      plan.sessions.filter(({ date }) => date === "2026-11-27" || date === "2026-11-28"),
    );
    expect(agenda.cushionMinutes).toBeLessThanOrEqual(plan.totals.cushionMinutes);
    await expect(
      study.getAgenda(contextId, { from: "2026-02-30", days: 1 }, newCall()),
    ).rejects.toMatchObject({ code: "invalid_argument" });
  });

  it("gives a feed to whoever holds the token, until it is changed", async () => {
    const { study, contextId } = await begun();
    const { feedToken = "" } = await study.getContext(contextId, newCall());
    const feed = await study.getFeed(feedToken, "ics", newCall("nobody"));
    expect(feed.text).toContain("BEGIN:VCALENDAR");
    expect(feed.text).not.toContain("VALARM");
    const another = await study.rotateFeedToken(contextId, newCall());
    await expect(study.getFeed(feedToken, "ics", newCall())).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await study.getFeed(another, "svg", newCall())).text).toMatch(/^<svg /);
    for (const wrong of ["", ".", `${another}x`, "bm93aGVyZQ.secret"])
      await expect(study.getFeed(wrong, "ics", newCall())).rejects.toMatchObject({
        code: "not_found",
      });
  });
});
