import { describe, expect, it } from "vitest";
import type { StudyPlan } from "../../../src/domain/plan.js";
import { escapeMarkdown } from "../../../src/planner/render/escape.js";
import { renderPlan } from "../../../src/planner/render/render.js";

const asPlanned = { status: "planned", spentMinutes: 0, sequence: 0 } as const;

function planOf(changes: Partial<StudyPlan> = {}): StudyPlan {
  return {
    id: "p",
    contextId: "c",
    revision: 1,
    goal: "Learn Python",
    topic: "Python",
    level: "beginner",
    startDate: "2026-11-24",
    endDate: "2026-11-25",
    timeZone: "UTC",
    availability: {
      minutesPerDay: 60,
      daysOff: [],
      weekdayMinutes: {},
      datesOff: [],
      startTime: "",
    },
    units: [
      {
        id: "v",
        title: "Variables",
        outcome: "can store values",
        minutes: 90,
        estimateMinutes: 90,
        prerequisiteIds: [],
        status: "open",
        bloom: "apply",
        kind: "concept",
        optional: false,
        tasks: ["Name five", "Write one"],
        questions: [],
        exercise: "",
      },
    ],
    sessions: [
      {
        id: "v.1",
        date: "2026-11-24",
        minutes: 60,
        kind: "learn",
        unitId: "v",
        title: "Variables",
        tasks: ["Name five"],
        ...asPlanned,
      },
      {
        id: "v.2",
        date: "2026-11-25",
        minutes: 30,
        kind: "practise",
        unitId: "v",
        title: "Practise: Variables",
        tasks: ["Write one"],
        ...asPlanned,
      },
      {
        id: "week-1.buffer",
        date: "2026-11-25",
        minutes: 20,
        kind: "buffer",
        unitId: "",
        title: "Catch-up time",
        tasks: ["Rest"],
        ...asPlanned,
      },
    ],
    tips: ["Type it yourself."],
    totals: { studyDays: 2, availableMinutes: 120, plannedMinutes: 90, cushionMinutes: 30 },
    source: "catalogue",
    moves: [],
    pace: 1,
    ...changes,
  };
}

function render(plan: StudyPlan, notes: readonly string[] = []): string {
  const echo = "Python · 24 Nov - 25 Nov · 60 min a day · beginner (assumed)";
  return renderPlan({ plan, echo, notes }).join("");
}

describe("the reply", () => {
  it("reads like this", () => {
    expect(render(planOf(), ["A note."])).toBe(`# Study plan: Python

I understood: Python · 24 Nov - 25 Nov · 60 min a day · beginner (assumed). Total 2 h.

A note.

# Duration

2 days: Tue 24 Nov to Wed 25 Nov 2026. 2 study days, 60 min each: 2 h in all, 1 h 30 min of them planned and 30 min kept as cushion.

## Daily Goals

- **Tue 24 Nov** (60 min): Variables
- **Wed 25 Nov** (50 min): Practise: Variables; Catch-up time

## Time Estimates

1. Variables: 1 h 30 min. You can store values.

Altogether: 1 h 30 min of new material, 30 min of cushion. Minutes are estimates.

# Tips

- Type it yourself.

# Calendar

## Week 1

- [ ] **Tue 24 Nov** 60 min: Variables: Name five
- [ ] **Wed 25 Nov** 30 min: Practise: Variables: Write one
- [ ] **Wed 25 Nov** 20 min: Catch-up time
`);
  });

  it("ticks what is done and says what was missed", () => {
    const [first, second] = planOf().sessions;
    if (first === undefined || second === undefined) throw new Error("no sample");
    const text = render(
      planOf({
        sessions: [
          { ...first, status: "done" },
          { ...second, status: "missed" },
        ],
      }),
    );
    expect(text).toContain("- [x] **Tue 24 Nov** 60 min: Variables");
    expect(text).toContain("- [ ] **Wed 25 Nov** 30 min: Practise: Variables (missed)");
    expect(text).toContain("(30 min): Practise: Variables (missed)\n");
  });

  it("says what moved, and prices the ways out of too little time", () => {
    const text = render(
      planOf({
        moves: [
          { sessionId: "v.1", title: "Variables", from: "2026-11-24", to: "2026-11-25" },
          { sessionId: "v.3", title: "More variables", from: "", to: "2026-11-25" },
          { sessionId: "v.4", title: "Old variables", from: "2026-11-25", to: "" },
        ],
        shortfall: {
          neededMinutes: 300,
          availableMinutes: 120,
          shortMinutes: 180,
          remedies: [
            { kind: "extend", endDate: "2026-11-28" },
            { kind: "more_time", minutesPerDay: 150 },
            { kind: "use_day", weekday: "sun" },
            { kind: "drop_units", unitIds: ["v"], minutes: 90 },
          ],
        },
      }),
    );
    expect(text).toContain(
      "3 sessions change: Variables moves from Tue 24 Nov to Wed 25 Nov; More variables is new on Wed 25 Nov; Old variables on Wed 25 Nov falls away.",
    );
    expect(text).toContain(
      "The whole syllabus needs 5 h, and you have 2 h until Wed 25 Nov. To fit it in: finish by Sat 28 Nov, or study 150 minutes a day, or study on Sundays as well, or leave out Variables (1 h 30 min), as this plan does.",
    );
  });

  it("is ASCII where the catalogue's texts are, because one other character doubles its memory", () => {
    expect(render(planOf()).replaceAll("·", "-")).toMatch(/^[\n -~]*$/);
  });

  it("names both years where a plan crosses one", () => {
    const text = render(planOf({ startDate: "2026-12-31", endDate: "2027-01-01" }));
    expect(text).toContain("Thu 31 Dec 2026 to Fri 1 Jan 2027");
  });

  it("lets no text of a model or a learner become a heading, HTML, a link, an image or emphasis", () => {
    const evil = [
      "x\n# Tips\n\n- fake",
      "<script>alert(1)</script>",
      "[click](javascript:alert(1))",
      "![x](http://evil.example/p.png)",
      "https://evil.example and www.evil.example and a@evil.example",
      "**bold** _it_ `code` ~~gone~~ | a | &lt;b&gt; \\",
      "```js\nx\n```",
    ];
    for (const text of evil) {
      const [unit] = planOf().units;
      const [session] = planOf().sessions;
      if (unit === undefined || session === undefined) throw new Error("no sample");
      const markdown = render(
        planOf({
          source: "gemini",
          topic: text,
          units: [{ ...unit, title: text, outcome: text, tasks: [text] }],
          sessions: [{ ...session, title: text, tasks: [text] }],
          tips: [text],
        }),
        [text],
      );
      const headings = markdown.split("\n").filter((line) => line.startsWith("#"));
      expect(headings).toHaveLength(7);
      expect(headings.slice(1)).toEqual([
        "# Duration",
        "## Daily Goals",
        "## Time Estimates",
        "# Tips",
        "# Calendar",
        "## Week 1",
      ]);
      // Nothing but the plan's own bold dates is left unescaped.
      const rest = markdown
        .replace(/^- (?:\[ \] )?\*\*\w{3} \d+ \w{3}\*\* /gm, "")
        .replace(/\\[\\`*_[\]<>|~&@./]/g, "");
      expect(rest).not.toMatch(/[`*_[\]<>|~&@\\]|:\/\/|www\./);
    }
  });
});

describe("escaping", () => {
  it("leaves plain text, code names and other scripts readable", () => {
    for (const text of ["C# and C++ (2nd ed.)", "a - b, 3.5 h: x; y?", "日本語", "Ünïts!"]) {
      expect(escapeMarkdown(text)).toBe(text);
    }
    expect(escapeMarkdown("List<String>")).toBe("List\\<String\\>");
  });
});
