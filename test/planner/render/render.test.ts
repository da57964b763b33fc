import { describe, expect, it } from "vitest";
import type { StudyPlan } from "../../../src/domain/plan.js";
import { epochDayOf } from "../../../src/planner/calendar.js";
import { escapeMarkdown } from "../../../src/planner/render/escape.js";
import { renderPlan } from "../../../src/planner/render/render.js";

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
    availability: { minutesPerDay: 60, daysOff: [] },
    units: [
      {
        id: "v",
        title: "Variables",
        outcome: "can store values",
        minutes: 90,
        prerequisiteIds: [],
        tasks: ["Name five", "Write one"],
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
      },
      {
        id: "v.2",
        date: "2026-11-25",
        minutes: 30,
        kind: "practise",
        unitId: "v",
        title: "Practise: Variables",
        tasks: ["Write one"],
      },
      {
        id: "week-1.buffer",
        date: "2026-11-25",
        minutes: 20,
        kind: "buffer",
        unitId: "",
        title: "Catch-up time",
        tasks: ["Rest"],
      },
    ],
    tips: ["Type it yourself."],
    totals: { studyDays: 2, availableMinutes: 120, plannedMinutes: 90, cushionMinutes: 30 },
    source: "catalogue",
    ...changes,
  };
}

function render(plan: StudyPlan, notes: readonly string[] = []): string {
  const start = epochDayOf(plan.startDate) ?? 0;
  const end = epochDayOf(plan.endDate) ?? 0;
  const echo = "Python · 24 Nov - 25 Nov · 60 min a day · beginner (assumed)";
  return renderPlan({ plan, start, end, echo, notes }).join("");
}

describe("the reply", () => {
  it("reads like this", () => {
    expect(render(planOf(), ["A note."])).toBe(`# Study plan: Python

I understood: Python · 24 Nov - 25 Nov · 60 min a day · beginner (assumed). Total 2 h.

A note.

# Duration

2 days: Tue 24 Nov to Wed 25 Nov 2026. 2 study days, 60 min each: 2 h in all, 1 h 30 min of them planned and 30 min kept as cushion.

## Daily Goals

- **Tue 24 Nov** (60 min): Variables — Name five
- **Wed 25 Nov** (50 min):
  - 30 min: Practise: Variables — Write one
  - 20 min: Catch-up time

## Time Estimates

- Variables: 1 h 30 min. You can store values.
- Altogether: 1 h 30 min of new material, 30 min of cushion. Minutes are estimates.

# Tips

- Type it yourself.
`);
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
      expect(headings).toHaveLength(5);
      expect(headings.slice(1)).toEqual([
        "# Duration",
        "## Daily Goals",
        "## Time Estimates",
        "# Tips",
      ]);
      // Nothing but the plan's own bold dates is left unescaped.
      const rest = markdown
        .replace(/^- \*\*\w{3} \d+ \w{3}\*\* /gm, "")
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
