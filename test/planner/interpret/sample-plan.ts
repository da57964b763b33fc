import type { Facts } from "../../../src/domain/conversation.js";
import type { Session, StudyPlan, Unit } from "../../../src/domain/plan.js";
import { epochDayOf, isoDateOf, weekdayIndex } from "../../../src/planner/calendar.js";

const titles = [
  "Variables and types",
  "Conditions",
  "Loops",
  "Functions",
  "Lists and tuples",
  "Dictionaries and sets",
  "Files and exceptions",
  "Classes and objects",
  "Decorators",
  "Recursion",
  "Trees",
  "Final project",
] as const;

function unitOf(title: string): Unit {
  return {
    id: title.toLowerCase().replaceAll(" ", "-"),
    title,
    outcome: `can use ${title.toLowerCase()}`,
    minutes: 60,
    estimateMinutes: 60,
    prerequisiteIds: [],
    status: "open",
    bloom: "apply",
    kind: "concept",
    optional: false,
    tasks: [],
    questions: [],
    exercise: "",
  };
}

const start = epochDayOf("2026-11-16") ?? 0;
const end = epochDayOf("2026-12-06") ?? 0;

function sessionsOf(units: readonly Unit[]): readonly Session[] {
  const sessions: Session[] = [];
  for (let day = start; day <= end; day++) {
    if (weekdayIndex(day) === 6) continue;
    const unit = units[Math.floor(sessions.length / 2)];
    if (unit === undefined) break;
    const part = (sessions.length % 2) + 1;
    const { id, title } = unit;
    const common = { minutes: 60, kind: "learn", tasks: [], status: "planned" } as const;
    const made = { ...common, unitId: id, title, spentMinutes: 0, sequence: 0 };
    sessions.push({ ...made, id: `${id}.${part}`, date: isoDateOf(day) });
  }
  return sessions;
}

const units = titles.map(unitOf);

/** Python in three weeks from Mon 16 Nov 2026, an hour a day, not on Sundays; a week of it is over. */
export const samplePlan: StudyPlan = {
  id: "plan-1",
  contextId: "context-1",
  revision: 1,
  goal: "Learn Python",
  topic: "Python",
  level: "beginner",
  startDate: isoDateOf(start),
  endDate: isoDateOf(end),
  timeZone: "UTC",
  availability: {
    minutesPerDay: 60,
    daysOff: ["sun"],
    weekdayMinutes: {},
    datesOff: [],
    startTime: "",
  },
  units,
  sessions: sessionsOf(units),
  tips: [],
  totals: { studyDays: 18, availableMinutes: 1080, plannedMinutes: 1080, cushionMinutes: 0 },
  source: "catalogue",
  moves: [],
  pace: 1,
};

/** What the learner said for it. */
export const sampleFacts: Facts = {
  topic: "Python",
  durationDays: 21,
  minutesPerDay: 60,
  daysOff: ["sun"],
};
