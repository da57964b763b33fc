import { edgeWords, emptyTopics } from "../../../planner/interpret/english/topic.js";
import { findTopic } from "../../../planner/interpret/topic.js";
import * as english from "./english.js";

/** Words for courses in a line that are looked at. */
export const maxWords = 8;

/** What is said beside a list about courses, and of no single subject. */
export function isAboutCourses(sentence: string): boolean {
  for (const match of [...sentence.matchAll(english.word)].slice(0, maxWords)) {
    const before = sentence.slice(0, match.index);
    const between = sentence.slice(match.index + match[0].length);
    if (isHead({ before, between, isSure: match.groups?.["many"] !== undefined })) return true;
  }
  return false;
}

/** A word for several courses, and what stands around it. */
export interface Head {
  /** What stands before and after the word for courses, up to the list. */
  readonly before: string;
  readonly between: string;
  /** False of words that are also said of one subject. */
  readonly isSure: boolean;
}

export function isHead({ before, between, isSure }: Head): boolean {
  if (isOfOneSubject(before) || isOfOneSubject(between)) return false;
  if (english.learnsSomething.test(between)) return false;
  if (!isSure && (!english.neutral.test(before.trim()) || english.itsSubject.test(between)))
    return false;
  if (!isSure && /\bmodules?\b/i.test(before + between)) return false;
  return !namesSubject(before.replace(english.modifiers, ""));
}

function isOfOneSubject(text: string): boolean {
  return namesParts(text) || english.oneSubject.test(text.replace(english.harmless, ""));
}

/** True of texts about the parts of one subject: topics, chapters. */
export function namesParts(text: string): boolean {
  return english.parts.test(text);
}

/** Stands for the courses where another subject is looked for. */
const placeholder = "Zzz";
const itself = new RegExp(
  `\\s*\\b(?:(?:for|in|of|during|within|with|at|to|and|my|the)\\s+)*${placeholder}.*$`,
);

/** True if it is said what else shall be learnt: "help me learn Python for my". */
export function namesSubject(before: string): boolean {
  const topic = findTopic(`${before.replace(english.beside, "")} ${placeholder}`);
  if (topic?.introduced !== true) return false;
  const words = topic.text.replace(itself, "").toLowerCase().split(" ");
  return words.some((word) => word !== "" && !emptyTopics.has(word) && !edgeWords.has(word));
}
