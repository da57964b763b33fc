import type { IsoDate } from "../../../domain/plan.js";
import type { KnownCourse } from "./course-contexts.js";

/** Shorter names are words too: "go", "R". */
const leastName = 3;
const leastWord = 5;

/**
 * Which course somebody speaks of: the one that is named ("skip unit 1 of SQL"), else the one that
 * runs on the learner's date, else the next one, else the last.
 */
export function courseMeant(
  courses: readonly KnownCourse[],
  text: string,
  today: (timeZone: string) => IsoDate,
): KnownCourse | undefined {
  return (
    courseNamed(courses, text) ??
    courses.findLast(({ plan }) => {
      const date = today(plan.timeZone);
      return plan.startDate <= date && date <= plan.endDate;
    }) ??
    courses.find(({ plan }) => plan.startDate > today(plan.timeZone)) ??
    courses.at(-1)
  );
}

/** By its whole name, else by the most words of it: "algorithms" for "Data structures and algorithms". */
function courseNamed(courses: readonly KnownCourse[], text: string): KnownCourse | undefined {
  const whole = courses.findLast(({ plan: { topic } }) => names(text, topic));
  if (whole !== undefined) return whole;
  const words = new Set(wordsOf(text));
  let named: KnownCourse | undefined;
  let most = 0;
  for (const course of courses) {
    const count = wordsOf(course.plan.topic).filter((word) => words.has(word)).length;
    if (count === 0 || count < most) continue;
    most = count;
    named = course;
  }
  return named;
}

function names(text: string, topic: string): boolean {
  const isShort = topic.length < leastName;
  const [said, name] = isShort ? [text, topic] : [text.toLowerCase(), topic.toLowerCase()];
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const around = (said[at - 1] ?? " ") + (said[at + name.length] ?? " ");
    if (!/[\p{L}\p{N}+#]/u.test(around)) return true;
  }
  return false;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#-]+/gu) ?? [];
  return words.filter((word) => word.length >= leastWord);
}
