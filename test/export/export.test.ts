import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportFormats } from "../../src/domain/export.js";
import type { StudyPlan } from "../../src/domain/plan.js";
import { exportPlan } from "../../src/export/export.js";
import { instantOf } from "../../src/export/instants.js";
import { epochDayOf } from "../../src/planner/calendar.js";
import { createSchedule } from "../../src/planner/schedule/schedule.js";
import { unitList } from "../planner/schedule/support.js";
import { planOf, sessionOf } from "./sample-plan.js";

const seed = 20261123;
const options = { now: new Date("2026-11-23T09:00:00Z") };
function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "@SUM(A1)",
    "-x",
    '"a",b',
    "a\r\nb",
    "]]>",
    "<script>x</script>",
    "日本語 🎓",
  ),
);

async function textOf(plan: StudyPlan, format: (typeof exportFormats)[number], feed = false) {
  return (await exportPlan(plan, format, { ...options, feed })).text;
}

interface Event {
  readonly uid: string;
  readonly start: string;
  readonly minutes: number;
  readonly sequence: number;
}

/** What is used of ical.js: the types that it ships do not compile. */
interface Ical {
  parse(text: string): unknown;
  readonly Component: new (parsed: unknown) => Component;
  readonly Event: new (
    component: Component,
  ) => {
    readonly uid: string;
    readonly sequence: number;
    readonly startDate: { toJSDate(): Date };
    readonly duration: { toSeconds(): number };
  };
}
interface Component {
  getAllSubcomponents(name: string): readonly Component[];
}
const name: string = "ical.js";
const { default: ICAL } = (await import(name)) as { readonly default: Ical };

/** As another library reads it. */
function eventsOf(text: string): readonly Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      minutes: event.duration.toSeconds() / 60,
      sequence: event.sequence,
    };
  });
}

describe("every form", () => {
  it("has a name and a media type that are safe in headers", async () => {
    for (const format of exportFormats) {
      const file = await exportPlan(planOf({ topic: 'C++ & "Ünïts"\r\n日本' }), format, options);
      expect(file.name).toMatch(/^studly-[a-z0-9-]+\.[a-z]+$/);
      expect(file.mediaType).toMatch(/^[\w/+-]+; charset=utf-8(; method=PUBLISH)?$/);
      expect(file.text).not.toBe("");
    }
  });
});

describe("iCalendar", () => {
  it("is read by another library: UTC instants of the learner's evening, one after the other", async () => {
    expect(eventsOf(await textOf(planOf(), "ics"))).toEqual([
      { uid: "loops.1.5f0c@studly", start: "2026-11-24T19:00:00.000Z", minutes: 45, sequence: 0 },
      { uid: "loops.r1.5f0c@studly", start: "2026-11-25T19:00:00.000Z", minutes: 10, sequence: 0 },
      {
        uid: "week-1.buffer.5f0c@studly",
        start: "2026-11-25T19:10:00.000Z",
        minutes: 45,
        sequence: 0,
      },
      {
        uid: "final.review.5f0c@studly",
        start: "2026-12-07T19:00:00.000Z",
        minutes: 45,
        sequence: 0,
      },
    ]);
  });

  it("keeps a session's UID when it moves, and counts the change", async () => {
    const moved = planOf({ sessions: [sessionOf({ date: "2026-11-26", sequence: 1 })] });
    expect(eventsOf(await textOf(moved, "ics"))).toEqual([
      { uid: "loops.1.5f0c@studly", start: "2026-11-26T19:00:00.000Z", minutes: 45, sequence: 1 },
    ]);
  });

  it("is a day long where no time is known, and says the minutes", async () => {
    const { availability } = planOf();
    const text = await textOf(planOf({ availability: { ...availability, startTime: "" } }), "ics");
    expect(text).toContain("DTSTART;VALUE=DATE:20261124");
    expect(text).toContain("SUMMARY:Loops (45 min)");
  });

  it("rings before sessions in a file, never in a feed", async () => {
    expect(await textOf(planOf(), "ics")).toContain("TRIGGER:-PT10M");
    expect(await textOf(planOf(), "ics", true)).not.toContain("VALARM");
  });

  it("has lines of at most 75 octets and no bare line feeds, whatever the titles (200 runs)", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (title) => {
        const text = await textOf(
          planOf({ sessions: [sessionOf({ title, tasks: [title] })] }),
          "ics",
        );
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of text.split("\r\n"))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(eventsOf(text)).toHaveLength(1);
      }),
      { seed, numRuns: 200 },
    );
  });

  // Red when each session's time is taken from the clock, which repeats or skips an hour.
  it("comes back as it was: starts, minutes and UIDs, no two at once, in any zone (200 runs)", async () => {
    const plans = fc.record({
      timeZone: fc.constantFrom("UTC", "Europe/Lisbon", "America/New_York", "Asia/Kolkata"),
      startTime: fc.constantFrom("00:30", "01:00", "01:30", "02:15", "19:00", "23:45"),
      first: fc.constantFrom("2026-03-07", "2026-03-28", "2026-10-24", "2026-10-31", "2026-12-24"),
      units: unitList,
      minutes: fc.constantFrom(30, 60, 240, 960),
    });
    await fc.assert(
      fc.asyncProperty(plans, async ({ timeZone, startTime, first, units, minutes }) => {
        const start = epochDayOf(first) ?? 0;
        const capacity = Array<number>(4).fill(minutes);
        const { sessions } = createSchedule({ start, end: start + 3, capacity, units, pace: 1 });
        const availability = { ...planOf().availability, startTime };
        const plan = planOf({ timeZone, availability, units, sessions });
        const events = eventsOf(await textOf(plan, "ics"));
        expect(events.map((event) => [event.minutes, event.sequence])).toEqual(
          sessions.map((session) => [session.minutes, session.sequence]),
        );
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(sessions.length);
        let free = 0;
        let date = "";
        for (const [index, event] of events.entries()) {
          const from = Date.parse(event.start);
          if (sessions[index]?.date === date) expect(from).toBe(free);
          else {
            date = sessions[index]?.date ?? "";
            const first = instantOf(date, minutesOfDay(startTime), timeZone);
            expect(from).toBe(first.getTime());
            expect(from).toBeGreaterThanOrEqual(free);
          }
          free = from + event.minutes * 60_000;
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  it("begins at the same hour of the learner's clock on every day, in any zone (300 runs)", () => {
    const zones = fc.constantFrom(
      "Europe/Lisbon",
      "America/New_York",
      "Asia/Kolkata",
      "Pacific/Chatham",
      "Africa/Lagos",
      "America/St_Johns",
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 730 }), (timeZone, days) => {
        const date = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        const instant = instantOf(date, 19 * 60 + 30, timeZone);
        const shown = new Intl.DateTimeFormat("sv-SE", {
          timeZone,
          dateStyle: "short",
          timeStyle: "short",
        });
        expect(shown.format(instant)).toBe(`${date} 19:30`);
      }),
      { seed, numRuns: 300 },
    );
  });

  it("begins later where the clock skips the hour", () => {
    const skipped = instantOf("2026-03-29", 90, "Europe/Lisbon");
    expect(skipped.toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });
});

describe("tables", () => {
  it("hold every session on one line, and no formula, whatever the titles (500 runs)", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (title) => {
        const sessions = [sessionOf({ title, tasks: [title, title] })];
        for (const format of ["csv", "todoist"] as const) {
          const text = await textOf(planOf({ sessions }), format);
          expect(text.startsWith("\ufeff")).toBe(true);
          const rows = text.slice(1).trimEnd().split("\r\n");
          expect(rows).toHaveLength(format === "csv" ? 2 : 3);
          for (const cell of rows.flatMap(cellsOf)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(new Set(rows.map((row) => cellsOf(row).length)).size).toBe(1);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  it("for Todoist has a section for each week and a date for each task", async () => {
    const rows = (await textOf(planOf(), "todoist")).slice(1).trimEnd().split("\r\n");
    expect(rows.slice(1)).toEqual([
      "section,Week 1,,,,,,,",
      "task,Loops (45 min),Write a loop,4,1,,,2026-11-24,en",
      "task,Loops (10 min),Write a loop,4,1,,,2026-11-25,en",
      "section,Week 2,,,,,,,",
      "task,Loops (45 min),Write a loop,4,1,,,2026-12-07,en",
    ]);
  });
});

describe("Anki", () => {
  it("has the questions first, quotes doubled, and none of what is known", async () => {
    expect(await textOf(planOf(), "anki")).toBe(
      "#separator:Tab\n#html:false\n#notetype:Basic\n#deck:Studly::Python\n#tags column:3\n" +
        '"What does ""break"" do?"\tIt leaves the loop.\tstudly::loops\n',
    );
    const units = planOf().units.map((unit) => ({ ...unit, status: "known" as const }));
    expect(await textOf(planOf({ units }), "anki")).not.toContain("break");
  });
});

describe("the picture", () => {
  it("is well-formed XML without scripts, whatever the titles (500 runs)", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (title, topic) => {
        const text = await textOf(planOf({ topic, sessions: [sessionOf({ title })] }), "svg");
        expect(text).not.toMatch(/<script|<foreignObject|\son\w+=|href/i);
        assertWellFormed(text);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("shows each month of the plan and the minutes of its days", async () => {
    const text = await textOf(planOf(), "svg");
    expect(text).toContain(">November 2026<");
    expect(text).toContain(">December 2026<");
    expect(text).toContain(">45 min<");
  });
});

/** A row's cells, read as RFC 4180 says. */
function cellsOf(row: string): readonly string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

/** Tags that nest and close, attributes that are quoted, entities that XML knows. */
function assertWellFormed(text: string): void {
  const open: string[] = [];
  const rest = text.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, closing: string, name: string, _attributes: string, empty: string) => {
      if (closing !== "") expect(open.pop()).toBe(name);
      else if (empty === "") open.push(name);
      return "";
    },
  );
  expect(open).toEqual([]);
  expect(rest.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toMatch(/[<&]/);
}
