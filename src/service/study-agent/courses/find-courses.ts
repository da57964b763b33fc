import { isAboutCourses, isHead, maxWords, namesParts, namesSubject } from "./about-courses.js";
import { type CourseItem, type ListedCourse, lengthOf, readCourse } from "./course-item.js";
import * as english from "./english.js";
import { leastCourses, readList } from "./read-list.js";

/** A degree or semester that is asked for: its courses, and what is said of all of them. */
export interface CourseList {
  readonly courses: readonly ListedCourse[];
  /** The text without the list. */
  readonly rest: string;
}

/** UTF-16 units of a text that are looked at. */
const maxText = 12_000;
/** Where no colon, line or label says that a list follows. */
const leastBare = 3;

/**
 * Finds the courses of "plan my whole degree: algorithms, linear algebra, databases in 3 years",
 * "curriculum: a; b; c", and of lists with a line each. Undefined for everything else; also for
 * what one subject consists of ("topics: a, b, c", "it covers a, b and c", "Python curriculum: loops,
 * functions").
 */
export function findCourses(raw: string): CourseList | undefined {
  const text = raw.slice(0, maxText);
  if (!english.gate.test(text)) return undefined;
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\.{3,}/g, "…")
    .replace(english.numbered, "; ");
  const { text: unlabelled, isSure } = withoutLabels(plain);
  return inLines(unlabelled, isSure) ?? inSentence(plain);
}

/** "Year 1: a, b. Year 2: c, d." as lines of their own. */
function withoutLabels(text: string): { readonly text: string; readonly isSure: boolean } {
  const labels = [...text.matchAll(english.label)];
  if (labels.length < leastCourses) return { text, isSure: false };
  let lines = text.slice(0, labels[0]?.index);
  for (const [index, { index: at, 0: label }] of labels.entries()) {
    const from = at + label.length;
    const to = labels[index + 1]?.index ?? text.length;
    const { items, end } = readList(text.slice(from, to), true);
    lines += items.map((item) => `\n- ${item.source}`).join("");
    lines += `\n${text.slice(from + end, to).replace(/^[.;,\s]+/, "")}`;
  }
  return { text: lines, isSure: labels.some(([label]) => english.sureLabel.test(label)) };
}

/** A list with a line for each course, and a word for courses beside it. */
function inLines(text: string, isSure: boolean): CourseList | undefined {
  const lines = text.split("\n");
  const items: CourseItem[] = [];
  const others: string[] = [];
  let plainFrom = -1;
  for (const [index, line] of lines.entries()) {
    const marked = english.bullet.exec(line)?.[0];
    const isPlain = plainFrom >= 0 && line.trim() !== "" && marked === undefined;
    const piece = line.slice(marked?.length ?? 0);
    const item = marked !== undefined || isPlain ? readCourse(piece, true) : undefined;
    if (item !== undefined) items.push(item);
    else {
      others.push(line);
      // "My courses:" may be followed by lines without any mark.
      const opens = /:\s*$/.test(line) && isAboutCourses(line.replace(/:\s*$/, ""));
      plainFrom = opens ? index : -1;
    }
  }
  if (items.length < leastCourses) return undefined;
  const isAbout = isSure || others.some((line) => sentencesOf(line).some(isAboutCourses));
  return isAbout && !others.some(namesParts) ? listOf(items, others.join("\n")) : undefined;
}

/** A list within a sentence: after a colon, a dash, or "are". */
function inSentence(text: string): CourseList | undefined {
  for (const match of [...text.matchAll(english.word)].slice(0, maxWords)) {
    const { many, maybe } = match.groups ?? {};
    const before = text.slice(startOfSentence(text, match.index), match.index);
    const from = match.index + match[0].length;
    // "Learn Python. Curriculum: loops, functions"
    const all = text.slice(0, match.index).replace(english.modifiers, "");
    if (maybe !== undefined && namesSubject(all)) continue;
    const isCourses = /^courses$/i.test(many ?? "");
    for (const { pattern, least } of isCourses ? [...links, bare] : links) {
      const link = pattern.exec(text.slice(from, from + longestLink));
      if (link === null) continue;
      const head = { before, between: link[1] ?? "", isSure: many !== undefined };
      const at = from + link[0].length;
      const { items, end } = readList(text.slice(at), isCourses);
      if (items.length < least || !isHead(head)) continue;
      return listOf(items, `${text.slice(0, at)} ; ${text.slice(at + end)}`);
    }
  }
  return undefined;
}

const longestLink = 150;
/** What stands between the word and its list, and how long that must be. */
const links = [
  { pattern: english.colon, least: leastCourses },
  { pattern: english.verb, least: leastBare },
];
const bare = { pattern: english.nothing, least: leastBare };

function startOfSentence(text: string, at: number): number {
  const ends = [". ", "! ", "? ", "\n"].map((end) => {
    const found = at < end.length ? -1 : text.lastIndexOf(end, at - end.length);
    return found < 0 ? 0 : found + end.length;
  });
  return Math.max(...ends);
}

function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=[.!?])\s+/);
}

/** A length behind a name is the course's own only if each of them has one: else it is that of all. */
function listOf(items: readonly CourseItem[], rest: string): CourseList {
  const haveLengths = items.every(({ days, tail }) => days !== undefined || lengthOf(tail));
  const courses = new Map<string, ListedCourse>();
  const tails: string[] = [];
  for (const { tail, source: _, ...course } of items) {
    const own = haveLengths ? lengthOf(tail) : undefined;
    if (own === undefined && tail.trim() !== "") tails.push(tail);
    const key = course.title.toLowerCase();
    if (!courses.has(key)) courses.set(key, { ...course, ...own });
  }
  return { courses: [...courses.values()], rest: [rest, ...tails].join(" ; ") };
}
