/** What is asked or said where there is no plan. One concrete question each. */
const example = '"Help me learn Python in 2 weeks, 1 hour a day, not on Sundays"';

export const replies = {
  empty: `What do you want to learn, and how much time do you have? For instance: ${example}.`,
  greeting: `Hello! I make study plans whose dates fit your time. What do you want to learn? For instance: ${example}.`,
  noTopic: `What do you want to learn? One word is enough, for instance "Spanish". Or all at once: ${example}.`,
  declined: `I only make study plans, so I cannot help with that. Tell me what you want to learn and how much time you have, for instance: ${example}.`,
  change:
    'What shall I change in your plan? I can change how long it takes ("make it 3 weeks"), the dates ("start Monday", "by 15 December"), ' +
    'the time a day ("2 hours a day instead"), the days off ("no Sundays"), the level ("I\'m not a beginner") or the subject.',
  thanks:
    'You are welcome. Is there anything to change in your plan? For instance: "make it 3 weeks" or "no Sundays".',
  confirm: (topic: string) =>
    `Shall I make a study plan for "${topic}"? Say yes, or tell me how much time you have, for instance "3 weeks, 45 minutes a day".`,
  minutes: (minutes: number) =>
    `I understood ${minutes} minutes a day, but I can plan from 5 minutes to 16 hours a day. How many minutes a day do you have?`,
  tooLong: (days: number) =>
    `That would be a plan of ${days} days, and I plan at most 730 days. When shall it end?`,
  endBeforeStart: (start: string, end: string) =>
    `The plan would start on ${start}, which is after its end on ${end}. When shall it end?`,
  noStudyDay: (start: string, end: string) =>
    `There is no study day between ${start} and ${end}: all of them are days off. Which days can you study?`,
  noDays: "All seven days of the week are off. Which days can you study?",
} as const;
