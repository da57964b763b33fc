// Plans as a language model writes them when it does the calendar itself: each with one slip.
import type { Session, SessionKind, StudyPlan, Unit } from "../../src/domain/plan.js";
import { validatePlan } from "../../src/planner/schedule/validate.js";

/** A plan that fits: 30 November to 13 December 2026, an hour a day, not on Sundays. */
export const right = `
Mon 30 Nov: learn Variables (60 min)
Tue 1 Dec: learn Variables (60 min)
Wed 2 Dec: learn Loops (45 min)
Wed 2 Dec: review Variables (15 min)
Thu 3 Dec: learn Loops (60 min)
Fri 4 Dec: learn Loops (15 min)
Fri 4 Dec: learn Functions (45 min)
Sat 5 Dec: learn Functions (60 min)
Mon 7 Dec: learn Functions (15 min)
Mon 7 Dec: review Loops (15 min)
Wed 9 Dec: review Functions (15 min)
Thu 10 Dec: review Variables (15 min)
12 days, 420 of 720 min`;

/** Each kind of slip, as a change of the right plan, and what the validator must say of it. */
export const slips: readonly (readonly [kind: string, from: string, to: string, fault: string])[] =
  [
    [
      "a day off, named as another day",
      "Mon 7 Dec: learn",
      "Mon 6 Dec: learn",
      "2026-12-06 is a day off",
    ],
    [
      "more minutes than the day has",
      "Wed 2 Dec: learn Loops (45",
      "Wed 2 Dec: learn Loops (60",
      "2026-12-02 has 75 of 60",
    ],
    [
      "one session more on a full day",
      "Thu 3 Dec",
      "Thu 3 Dec: review Variables (15 min)\nThu 3 Dec",
      "2026-12-03 has 75 of 60",
    ],
    ["a day after the end", "Thu 10 Dec: review", "Mon 14 Dec: review", "2026-12-14 is outside"],
    ["a day before the start", "Mon 30 Nov", "Fri 27 Nov", "2026-11-27 is outside"],
    ["a date that does not exist", "Tue 1 Dec", "Tue 31 Nov", "2026-11-31 is outside"],
    [
      "a unit that gets too little",
      "Thu 3 Dec: learn Loops (60",
      "Thu 3 Dec: learn Loops (45",
      "Loops has 105 of 120",
    ],
    [
      "a unit that gets too much",
      "Fri 4 Dec: learn Loops (15",
      "Fri 4 Dec: learn Loops (15 min)\nThu 10 Dec: learn Loops (15",
      "Loops has 135 of 120",
    ],
    [
      "a unit that is forgotten",
      "Mon 7 Dec: learn Functions (15 min)\n",
      "",
      "Functions has 105 of 120",
    ],
    [
      "a unit before its prerequisite",
      "Mon 30 Nov: learn Variables",
      "Mon 30 Nov: learn Functions",
      "Functions begins before Loops",
    ],
    [
      "a unit that nobody asked for",
      "Thu 10 Dec: review Variables",
      "Thu 10 Dec: learn Blockchain",
      "is of no unit",
    ],
    [
      "a review before its unit is learnt",
      "Wed 2 Dec: review Variables",
      "Wed 2 Dec: review Functions",
      "is too early",
    ],
    [
      "a review on the day of its unit",
      "Wed 9 Dec: review Functions",
      "Mon 7 Dec: review Functions",
      "is too early",
    ],
    [
      "a day of nothing but reviews",
      "Wed 9 Dec: review Functions (15",
      "Wed 9 Dec: review Functions (60",
      "2026-12-09 is all reviews",
    ],
    [
      "days in disorder",
      "Wed 9 Dec: review Functions (15 min)\nThu 10 Dec: review Variables (15 min)",
      "Thu 10 Dec: review Variables (15 min)\nWed 9 Dec: review Functions (15 min)",
      "is out of order",
    ],
    [
      "a session of no minutes",
      "Thu 10 Dec: review Variables (15",
      "Thu 10 Dec: review Variables (0",
      "has 0 minutes",
    ],
    ["a sum that is wrong", "420 of", "405 of", "420 minutes are planned, not 405"],
    ["time that there is not", "of 720", "of 840", "720 minutes are available"],
    ["study days miscounted", "12 days", "14 days", "not 14 study days"],
  ];

/** What the validator says of a text: [] for a plan that fits. */
export function faultsOf(text: string): readonly string[] {
  return validatePlan(planFrom(text));
}

const months = { Nov: 11, Dec: 12 } as const;
const line = /^\w{3} (\d+) (Nov|Dec): (learn|review) (\w+) \((\d+) min\)$/;
const sums = /^(\d+) days, (\d+) of (\d+) min$/;

function planFrom(text: string): StudyPlan {
  const lines = text.trim().split("\n");
  const [, studyDays, planned, available] = (sums.exec(lines.at(-1) ?? "") ?? []).map(Number);
  const units = [unitOf("Variables"), unitOf("Loops", "Variables"), unitOf("Functions", "Loops")];
  return {
    id: "slip",
    contextId: "eval",
    revision: 1,
    goal: "Learn programming",
    topic: "Programming",
    level: "beginner",
    startDate: "2026-11-30",
    endDate: "2026-12-13",
    timeZone: "UTC",
    availability: {
      minutesPerDay: 60,
      daysOff: ["sun"],
      weekdayMinutes: {},
      datesOff: [],
      startTime: "",
    },
    units,
    sessions: lines.slice(0, -1).map(sessionFrom),
    tips: [],
    totals: {
      studyDays: studyDays ?? 0,
      availableMinutes: available ?? 0,
      plannedMinutes: planned ?? 0,
      cushionMinutes: (available ?? 0) - (planned ?? 0),
    },
    source: "gemini",
    moves: [],
    pace: 1,
  };
}

function unitOf(title: string, ...prerequisiteIds: readonly string[]): Unit {
  return {
    id: title,
    title,
    outcome: `can use ${title}`,
    minutes: 120,
    estimateMinutes: 120,
    prerequisiteIds,
    status: "open",
    bloom: "apply",
    kind: "concept",
    optional: false,
    tasks: [],
    questions: [],
    exercise: "",
  };
}

function sessionFrom(text: string, index: number): Session {
  const match = line.exec(text);
  if (match === null) throw new Error(`not a line of a plan: ${text}`);
  const [, day = "", month = "Nov", kind = "learn", title = "", minutes = ""] = match;
  return {
    id: `${index}`,
    date: `2026-${months[month as keyof typeof months]}-${day.padStart(2, "0")}`,
    minutes: Number(minutes),
    kind: kind as SessionKind,
    unitId: title,
    title,
    tasks: [],
    status: "planned",
    spentMinutes: 0,
    sequence: 0,
  };
}
