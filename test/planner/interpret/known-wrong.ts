/**
 * Sentences that are read wrongly, with the reason; the documentation lists them. `right` is what
 * they mean, in the words of `InterpretationView`.
 */
export const knownWrong: readonly {
  readonly text: string;
  readonly right: Readonly<Record<string, unknown>>;
  readonly reason: string;
}[] = [
  {
    text: "24 hours of Le Mans history",
    right: { topic: "24 hours of Le Mans history" },
    reason:
      "an amount at the beginning is time to study; the learner is asked, because it is more than a day has",
  },
  {
    text: "Learn the 4-hour body in 2 weeks",
    right: { topic: "4-hour body", durationDays: 14 },
    reason: "an amount in a title is read as the time a day",
  },
  {
    text: "Learn 100 days of code",
    right: { topic: "100 days of code" },
    reason: "a length in a title is read as the length of the plan",
  },
  {
    text: "Learn week planning in 5 days",
    right: { topic: "Week planning", durationDays: 5 },
    reason: "words for weeks and plans are no subject, so the learner is asked for one",
  },
  {
    text: "Learn React by Friday week",
    right: { topic: "React", endDate: "2026-12-04" },
    reason: '"Friday week" is read as "Friday"',
  },
  {
    text: "Learn Spanish one hour in the morning and one hour in the evening",
    right: { topic: "Spanish", minutesPerDay: 120 },
    reason: "of several amounts a day the smallest is kept; parts of a day are not added up",
  },
  {
    text: "Aprender Python en 2 semanas",
    right: { topic: "Python", durationDays: 14 },
    reason: "only English is read",
  },
];
