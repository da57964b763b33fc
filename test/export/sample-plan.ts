import type { Session, StudyPlan } from "../../src/domain/plan.js";

export function sessionOf(rest: Partial<Session>): Session {
  return {
    id: "loops.1",
    date: "2026-11-24",
    minutes: 45,
    kind: "learn",
    unitId: "loops",
    title: "Loops",
    tasks: ["Write a loop"],
    status: "planned",
    spentMinutes: 0,
    sequence: 0,
    ...rest,
  };
}

/** A plan of one unit with a session of each kind. */
export function planOf(rest: Partial<StudyPlan> = {}): StudyPlan {
  return {
    id: "5f0c",
    contextId: "c",
    revision: 1,
    goal: "Learn Python",
    topic: "Python",
    level: "beginner",
    startDate: "2026-11-24",
    endDate: "2026-12-07",
    timeZone: "Europe/Lisbon",
    availability: {
      minutesPerDay: 60,
      daysOff: ["sun"],
      weekdayMinutes: {},
      datesOff: [],
      startTime: "19:00",
    },
    units: [
      {
        id: "loops",
        title: "Loops",
        outcome: "can repeat work",
        minutes: 45,
        estimateMinutes: 60,
        prerequisiteIds: [],
        status: "open",
        bloom: "apply",
        kind: "concept",
        optional: false,
        tasks: ["Write a loop"],
        questions: [{ question: 'What does "break" do?', answer: "It leaves the loop." }],
        exercise: "Count down",
      },
    ],
    sessions: [
      sessionOf({}),
      sessionOf({ id: "loops.r1", date: "2026-11-25", minutes: 10, kind: "review" }),
      sessionOf({ id: "week-1.buffer", date: "2026-11-25", kind: "buffer", unitId: "" }),
      sessionOf({ id: "final.review", date: "2026-12-07", kind: "checkpoint", unitId: "" }),
    ],
    tips: ["Type it yourself."],
    totals: { studyDays: 12, availableMinutes: 720, plannedMinutes: 100, cushionMinutes: 620 },
    source: "catalogue",
    moves: [],
    pace: 1,
    ...rest,
  };
}
