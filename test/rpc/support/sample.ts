import type { Context, Understanding } from "../../../src/domain/conversation.js";
import type { Session, StudyPlan, Unit } from "../../../src/domain/plan.js";
import type { TurnResult } from "../../../src/service/study.js";

const unit = (n: number): Unit => ({
  id: `unit-${n}`,
  title: `Unit ${n}`,
  outcome: `You can do ${n} things.`,
  minutes: 120,
  estimateMinutes: 120,
  prerequisiteIds: n === 1 ? [] : [`unit-${n - 1}`],
  status: n === 1 ? "done" : "open",
  bloom: "apply",
  kind: "concept",
  optional: n === 10,
  tasks: ["Read the chapter", "Write it again from memory"],
  questions: [{ question: `What is ${n}?`, answer: `${n}` }],
  exercise: "Use it once",
});

const session = (n: number): Session => ({
  id: `session-${n}`,
  date: `2026-11-${String(n).padStart(2, "0")}`,
  minutes: 60,
  kind: n % 2 === 0 ? "practise" : "learn",
  unitId: `unit-${Math.ceil(n / 2)}`,
  title: `Session ${n}`,
  tasks: ["Do the exercises"],
  status: n === 1 ? "done" : "planned",
  spentMinutes: n === 1 ? 75 : 0,
  ...(n === 1 ? { difficulty: "hard" } : {}),
  sequence: n % 3,
});

/** A plan of ten units and twenty sessions. */
export const samplePlan: StudyPlan = {
  id: "plan-1",
  contextId: "context-1",
  revision: 1,
  goal: "Learn Python",
  topic: "Python",
  level: "beginner",
  startDate: "2026-11-01",
  endDate: "2026-11-20",
  timeZone: "Europe/Lisbon",
  availability: {
    minutesPerDay: 60,
    daysOff: ["sun"],
    weekdayMinutes: { sat: 90 },
    datesOff: ["2026-11-10"],
    startTime: "19:00",
  },
  units: Array.from({ length: 10 }, (_, i) => unit(i + 1)),
  sessions: Array.from({ length: 20 }, (_, i) => session(i + 1)),
  tips: ["Sleep on it."],
  totals: { studyDays: 20, availableMinutes: 1200, plannedMinutes: 1200, cushionMinutes: 0 },
  source: "catalogue",
  shortfall: {
    neededMinutes: 1500,
    availableMinutes: 1200,
    shortMinutes: 300,
    remedies: [
      { kind: "extend", endDate: "2026-11-25" },
      { kind: "more_time", minutesPerDay: 75 },
      { kind: "use_day", weekday: "sun" },
      { kind: "drop_units", unitIds: ["unit-9"], minutes: 120 },
    ],
  },
  moves: [{ sessionId: "session-2", title: "Session 2", from: "2026-11-03", to: "2026-11-02" }],
  pace: 1.25,
};

export const sampleUnderstanding: Understanding = {
  echo: "Python · 1 - 20 Nov · 60 min a day · not at weekends",
  topic: "Python",
  startDate: "2026-11-01",
  endDate: "2026-11-20",
  minutesPerDay: 60,
  daysOff: ["sat", "sun"],
  level: "beginner",
  timeZone: "Europe/Lisbon",
  assumed: ["level"],
  weekdayMinutes: { sat: 90 },
  datesOff: ["2026-11-10"],
  startTime: "19:00",
};

export const sampleResult: TurnResult = {
  contextId: "context-1",
  turnId: "turn-1",
  outcome: "plan",
  markdown: "# Duration\n20 days\n",
  plan: samplePlan,
  understanding: sampleUnderstanding,
  source: "catalogue",
  replayed: false,
  timings: {
    queueMs: 0.5,
    modelAttempts: [{ elapsedMs: 12.5, result: "ok" }],
    renderMs: 1,
    storeMs: 2,
    totalMs: 16,
  },
};

export const sampleContext: Context = {
  feedToken: "Y29udGV4dC0x.secret",
  id: "context-1",
  owner: "anonymous",
  createdAt: 1_764_000_000_123,
  updatedAt: 1_764_000_060_000,
  turns: [
    { role: "user", text: "Help me learn Python", messageId: "m1" },
    { role: "agent", text: "# Duration" },
  ],
  facts: { topic: "Python", minutesPerDay: 60, daysOff: ["sat", "sun"], durationDays: 20 },
  plan: samplePlan,
};
