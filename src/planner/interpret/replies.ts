import { maxPlanDays, type Unit } from "../../domain/plan.js";
import type { Intent } from "./interpretation.js";
import type { UnitQuestion } from "./units.js";

/** What is asked or said where there is no plan. One concrete question each. */
const mostNamed = 12;

/** "1 Variables, 2 Loops": units as they are counted. */
function listOf(units: readonly Unit[], all: readonly Unit[]): string {
  const names = units.slice(0, mostNamed).map((unit) => `${all.indexOf(unit) + 1} ${unit.title}`);
  return `${names.join(", ")}${units.length > mostNamed ? ", ..." : ""}`;
}

function unitQuestion(question: UnitQuestion, units: readonly Unit[]): string {
  if (question.kind === "ambiguous")
    return `Which unit do you mean by "${question.said}": ${listOf(question.candidates, units)}?`;
  return `Your plan has no "${question.said}". Which of its units do you mean: ${listOf(units, units)}?`;
}

/** What can be said once there is a plan, by intent. */
const later: Readonly<Partial<Record<Intent, string>>> = {
  missed: "I missed Tuesday",
  done: "done with unit 3",
  known: "I know unit 2",
  skip: "skip unit 4",
  took: "that took 90 minutes",
  extend: "one more week",
  shorten: "finish a week earlier",
  more_time: "15 minutes more a day",
  less_time: "half an hour less",
  export: "export to my calendar",
  show: "what's on today",
  why: "why unit 3?",
};

const example = '"Help me learn Python in 2 weeks, 1 hour a day, not on Sundays"';

export const replies = {
  empty: `What do you want to learn, and how much time do you have? For instance: ${example}.`,
  greeting: `Hello! I make study plans whose dates fit your time. What do you want to learn? For instance: ${example}.`,
  noTopic: `What do you want to learn? One word is enough, for instance "Spanish". Or all at once: ${example}.`,
  declined: `I only make study plans, so I cannot help with that. Tell me what you want to learn and how much time you have, for instance: ${example}.`,
  change:
    'What shall I change in your plan? I can change how long it takes ("make it 3 weeks"), the dates ("start Monday", "by 15 December"), ' +
    'the time a day ("2 hours a day instead"), the days off ("no Sundays"), the level ("I\'m not a beginner") or the subject.',
  needsPlan: (intent: Intent) =>
    `You have no study plan yet; once there is one, you can say "${later[intent] ?? "make it 3 weeks"}". What do you want to learn, and how much time do you have? For instance: ${example}.`,
  unit: unitQuestion,
  whyWhat: (units: readonly Unit[]) =>
    `Which unit do you want to know the reason for: ${listOf(units, units)}?`,
  whichDays: 'Which days did you miss? For instance: "I missed Tuesday" or "the last two days".',
  moveSession:
    'I do not move single sessions, but I plan around days on which you cannot study. Which day is it? For instance: "I can\'t do Thursday" or "I missed Tuesday".',
  whichFormat:
    "In which form do you want your plan: calendar (ics), spreadsheet (csv), Todoist, Anki cards, JSON, plain text, Markdown or a picture (svg)?",
  vague: {
    extend: 'How long shall the plan be? For instance: "make it 3 weeks" or "one more week".',
    shorten: 'When shall the plan end? For instance: "make it 10 days" or "a week earlier".',
    more_time: 'How many minutes a day do you have now? For instance: "90 minutes a day".',
    less_time: 'How many minutes a day do you have now? For instance: "30 minutes a day".',
  },
  guess: (topic: string) =>
    `I am not sure that I understood you. Is "${topic}" what you want to learn? Say yes, or tell me the subject in a few words.`,
  thanks:
    'You are welcome. Is there anything to change in your plan? For instance: "make it 3 weeks" or "no Sundays".',
  confirm: (topic: string) =>
    `Shall I make a study plan for "${topic}"? Say yes, or tell me how much time you have, for instance "3 weeks, 45 minutes a day".`,
  minutes: (minutes: number) =>
    `I understood ${minutes} minutes a day, but I can plan from 5 minutes to 16 hours a day. How many minutes a day do you have?`,
  tooLong: (days: number) =>
    `That would be a plan of ${days} days, and I plan at most two years (${maxPlanDays} days). When shall it end?`,
  endBeforeStart: (start: string, end: string) =>
    `The plan would start on ${start}, which is after its end on ${end}. When shall it end?`,
  noStudyDay: (start: string, end: string) =>
    `There is no study day between ${start} and ${end}: all of them are days off. Which days can you study?`,
  noDays: "All seven days of the week are off. Which days can you study?",
} as const;
