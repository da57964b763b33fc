import fc from "fast-check";
import { expect, it } from "vitest";
import { findSubject } from "../../../src/catalogue/catalogue.js";
import type { Facts } from "../../../src/domain/conversation.js";
import { interpret } from "../../../src/planner/interpret/interpret.js";
import { requestOf } from "../support.js";

/** A part of a request: how it may be said, and what must then be known. */
interface Slot {
  readonly text: string;
  readonly facts: Facts;
}

/** Each way of saying a thing, filled in by the thing. */
function said<T>(
  things: fc.Arbitrary<T>,
  ways: readonly ((thing: T) => string)[],
  factsOf: (thing: T) => Facts,
): fc.Arbitrary<Slot> {
  return fc
    .tuple(things, fc.constantFrom(...ways))
    .map(([thing, way]) => ({ text: way(thing), facts: factsOf(thing) }));
}

const topics = fc
  .constantFrom(
    ..."Python,C++,C#,Go,R,SQL,JavaScript,Spanish,German,calculus,guitar,chess,organic chemistry".split(
      ",",
    ),
    ..."world history,machine learning,UX design,3D printing,public speaking,Docker,juggling".split(
      ",",
    ),
    ..."Basque bertsolaritza,Thai cooking,Node.js,landscape painting,music theory,Web3".split(","),
  )
  .map((topic) => {
    const subject = findSubject(topic);
    const name = subject?.exact ? subject.name : topic.charAt(0).toUpperCase() + topic.slice(1);
    return { topic, name };
  });

const opening = said(
  topics,
  [
    ({ topic }) => `Help me learn ${topic}`,
    ({ topic }) => `I want to learn ${topic}`,
    ({ topic }) => `Please teach me ${topic}`,
    ({ topic }) => `learn ${topic}`,
    ({ topic }) => `Create a study plan for ${topic}`,
    ({ topic }) => `Can you make me a plan to learn ${topic}`,
    ({ topic }) => `I'd like to study ${topic}`,
  ],
  ({ name }) => ({ topic: name }),
);

const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const duration = fc.oneof(
  said(
    fc.integer({ min: 1, max: 40 }),
    [
      (n) => `in ${n} ${n === 1 ? "week" : "weeks"}`,
      (n) => `for ${n} ${n === 1 ? "week" : "weeks"}`,
      (n) => `within ${n} ${n === 1 ? "wk" : "wks"}`,
      (n) => `over the next ${n} weeks`,
      (n) => `in ${words[n - 1] ?? n} weeks`,
    ],
    (n) => ({ durationDays: n * 7 }),
  ),
  said(
    fc.integer({ min: 14, max: 99 }),
    [(n) => `in ${n} days`, (n) => `for ${n} days`, (n) => `I have ${n} days`],
    (n) => ({ durationDays: n }),
  ),
  said(fc.constant(14), [() => "in a fortnight", () => "in a couple of weeks"], (n) => ({
    durationDays: n,
  })),
);

const budget = fc.oneof(
  said(
    fc.integer({ min: 2, max: 18 }).map((n) => n * 5),
    [
      (n) => `${n} minutes a day`,
      (n) => `${n} min per day`,
      (n) => `${n} mins daily`,
      (n) => `${n} minutes each day`,
      (n) => `${n}min/day`,
      (n) => `I have ${n} minutes a day`,
      (n) => `about ${n} minutes every day`,
    ],
    (n) => ({ minutesPerDay: n }),
  ),
  said(
    fc.integer({ min: 1, max: 9 }),
    [
      (n) => `${n} ${n === 1 ? "hour" : "hours"} a day`,
      (n) => `${n}h a day`,
      (n) => `${n} hrs/day`,
      (n) => `${words[n - 1]} ${n === 1 ? "hour" : "hours"} per day`,
    ],
    (n) => ({ minutesPerDay: n * 60 }),
  ),
  said(fc.constant(30), [() => "half an hour a day", () => "half an hour daily"], (n) => ({
    minutesPerDay: n,
  })),
  said(
    fc.constant(90),
    [
      () => "1h30 a day",
      () => "an hour and a half a day",
      () => "1.5 hours a day",
      () => "1h 30m per day",
    ],
    (n) => ({ minutesPerDay: n }),
  ),
);

const dayNames = [
  "Mondays",
  "Tuesdays",
  "Wednesdays",
  "Thursdays",
  "Fridays",
  "Saturdays",
  "Sundays",
];
const keys = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const listed = (days: readonly number[]) => days.map((day) => dayNames[day]).join(" and ");
const daysOff = fc.oneof(
  said(
    fc
      .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 2 })
      .map((days) => days.sort()),
    [
      (days) => `not on ${listed(days)}`,
      (days) => `no ${listed(days)}`,
      (days) => `except ${listed(days)}`,
      (days) => `never on ${listed(days)}`,
      (days) => `${listed(days)} off`,
      (days) => `I can't study on ${listed(days)}`,
    ],
    (days) => ({ daysOff: keys.filter((_, day) => days.includes(day)) }),
  ),
  said(
    fc.constant(["sat", "sun"] as const),
    [() => "weekdays only", () => "no weekends", () => "only on weekdays", () => "Mon-Fri"],
    (days) => ({ daysOff: days }),
  ),
  said(
    fc.constant(["tue", "thu", "sat", "sun"] as const),
    [() => "only on Mon, Wed and Fri", () => "every Monday, Wednesday and Friday"],
    (days) => ({ daysOff: days }),
  ),
);

const start = said(
  fc.integer({ min: 1, max: 9 }),
  [
    (n) => `starting on ${n} December`,
    (n) => `starting 2026-12-0${n}`,
    (n) => `from Dec ${n}`,
    (n) => `starting on the ${n}${["st", "nd", "rd"][n - 1] ?? "th"} of December`,
  ],
  (n) => ({ startDate: `2026-12-0${n}` }),
);
const end = said(
  fc.integer({ min: 15, max: 30 }),
  [
    (n) => `by ${n} December`,
    (n) => `until Dec ${n}`,
    (n) => `by 2026-12-${n}`,
    (n) => `no later than ${n} Dec`,
    (n) => `my exam is on ${n + 1} December`,
    (n) => `before December ${n + 1}`,
  ],
  (n) => ({ endDate: `2026-12-${n}` }),
);
const away = said(
  fc.integer({ min: 10, max: 13 }),
  [
    (n) => `but not on ${n} December`,
    (n) => `except Dec ${n}`,
    (n) => `except 2026-12-${n}`,
    (n) => `I'm away on ${n} December`,
  ],
  (n) => ({ datesOff: [`2026-12-${n}`] }),
);
const time = said(
  fc.integer({ min: 1, max: 11 }),
  [(n) => `at ${n}pm`, (n) => `at ${n + 12}:00`, (n) => `at ${n}:00 pm`],
  (n) => ({ startTime: `${n + 12}:00` }),
);
const level = fc.oneof(
  said(
    fc.constant("beginner" as const),
    [() => "I'm a complete beginner", () => "from scratch", () => "I have no experience"],
    (known) => ({ level: known }),
  ),
  said(
    fc.constant("intermediate" as const),
    [() => "I'm not a beginner", () => "my level is intermediate"],
    (known) => ({ level: known }),
  ),
);

const length = fc.oneof(duration, end);
const requests = fc
  .tuple(
    opening,
    fc.shuffledSubarray(["length", "budget", "daysOff", "start", "away", "time", "level"] as const),
    fc.record({ length, budget, daysOff, start, away, time, level }),
    fc.array(fc.constantFrom(", ", "; ", ". ", ",  "), { minLength: 8, maxLength: 8 }),
    fc.constantFrom("", ".", "!", " please", ", thanks"),
    fc.constantFrom("asIs", "lower", "upper"),
  )
  .map(([first, names, slots, marks, tail, letters]) => {
    const parts = [first, ...names.map((name) => slots[name])];
    const text = parts.map(({ text }, index) => text + (marks[index] ?? ", ")).join("");
    const whole = text.replace(/[,;.]\s*$/, "") + tail;
    const cased = { asIs: whole, lower: whole.toLowerCase(), upper: whole.toUpperCase() }[letters];
    return { text: cased, facts: Object.assign({}, ...parts.map(({ facts }) => facts)) as Facts };
  })
  // There the time is that of the exam.
  .filter(({ text }) => !/exam is on [^;.]*\bat\b/i.test(text));

it("understands all that a request says, in whatever order and words it is said", async () => {
  await fc.assert(
    fc.asyncProperty(requests, async ({ text, facts }) => {
      const result = await interpret(requestOf(text), "UTC");
      const { topic = "", ...rest } = result.facts;
      expect({ outcome: result.outcome, topic: topic.toLowerCase(), ...rest }).toEqual({
        ...facts,
        outcome: "plan",
        topic: facts.topic?.toLowerCase(),
      });
      expect(result.confidence).toBeGreaterThanOrEqual(0.9);
    }),
    { seed: 20261123, numRuns: 6_000 },
  );
});

// Red when the echo says less than what was understood, or in words that mean something else.
it("reads its own echo as what it echoes", async () => {
  await fc.assert(
    fc.asyncProperty(requests, async ({ text }) => {
      const first = await interpret(requestOf(text), "UTC");
      if (first.outcome !== "plan") return;
      const { echo } = first.understanding;
      const again = await interpret(requestOf(echo), "UTC");
      expect(again).toMatchObject({ outcome: "plan", start: first.start, end: first.end });
      if (again.outcome !== "plan") return;
      const { assumed: _assumed, ...understood } = again.understanding;
      const { startDate, endDate } = first.understanding;
      // Dates off that lie outside the plan are not echoed.
      const datesOff = first.understanding.datesOff.filter(
        (date) => date >= startDate && date <= endDate,
      );
      expect({ ...first.understanding, ...understood, echo }).toEqual({
        ...first.understanding,
        datesOff,
      });
    }),
    { seed: 20261123, numRuns: 2_000 },
  );
});
