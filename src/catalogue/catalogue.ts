import { editDistance } from "./distance.js";
import { type FamilyEntry, type FamilyId, families } from "./families.js";
import type { Subject } from "./subject.js";
import { type SubjectId, subjects } from "./subjects.js";

export type { FamilyId } from "./families.js";
export type { SubjectId } from "./subjects.js";

/** A subject that a topic was found to mean. */
export interface SubjectMatch {
  readonly id: SubjectId;
  /** As it is shown: "JavaScript". */
  readonly name: string;
  /** False if the topic says more than the subject: "Python for data analysis". */
  readonly exact: boolean;
  /** True if the topic was taken for a misspelling of the name: to be said to the learner. */
  readonly corrected: boolean;
}

/** A family that a topic belongs to. */
export interface FamilyMatch {
  readonly id: FamilyId;
  /** "a programming language". */
  readonly name: string;
  /** The topic as it stands within a sentence: "violin", "Swahili". */
  readonly member: string;
}

export const subjectIds = Object.keys(subjects) as readonly SubjectId[];
export const familyIds = Object.keys(families) as readonly FamilyId[];

const aliases: ReadonlyMap<string, SubjectId> = new Map(
  subjectIds.flatMap((id) => {
    const { name, aliases: others } = subjects[id];
    const words = [name.toLowerCase(), id.replaceAll("-", " "), ...others.split(", ")];
    return words.map((word) => [word, id] as const);
  }),
);
const members: ReadonlyMap<string, FamilyId> = new Map(
  familyIds.flatMap((id) => families[id].members.split(", ").map((word) => [word, id] as const)),
);

/** Words that do not change what a topic is. */
const fillers = new Set(
  (
    "the a an basic basics of in and fundamentals foundations introduction intro to introductory beginner beginners programming " +
    "coding code language scripting course lessons class exam test skills skill 101 1 i development queries query " +
    "playing play speak european latin american mexican conversational " +
    "conversation database some single-variable for dummies essentials my properly better"
  ).split(" "),
);
const connective = /\s(?:for|with|in|using|and|to|as|at|,)\s/;

/**
 * The subject that a topic means. Tokens are compared whole and keep `+`, `#` and `.`, so that "C"
 * is not found in "C++" nor "Java" in "JavaScript". A word that is nearly a subject's name counts
 * as a misspelling of it, unless it is known to be something else.
 */
export function findSubject(topic: string): SubjectMatch | undefined {
  const text = plain(topic);
  const whole = find(aliases, text);
  if (whole !== undefined) return match(whole, true, false);
  if (members.has(text)) return undefined;
  const head = headOf(text);
  const found = head === undefined ? undefined : find(aliases, head);
  if (found !== undefined) return match(found, false, false);
  const meant = misspelt(text);
  return meant === undefined ? undefined : match(meant, true, true);
}

/** The family that a topic without a syllabus of its own belongs to. */
export function findFamily(topic: string): FamilyMatch | undefined {
  const text = plain(topic);
  const head = headOf(text);
  const id =
    find(members, text) ??
    (head === undefined ? undefined : find(members, head)) ??
    familyIds.find((one) => families[one].pattern.test(text));
  if (id === undefined) return undefined;
  const family: FamilyEntry = families[id];
  return { id, name: family.name, member: family.commonNouns ? text : topic };
}

function plain(topic: string): string {
  return topic.toLowerCase().replace(/\s+/g, " ").trim();
}

/** What stands before "for", "with", ",": the subject, where the rest narrows it. */
function headOf(text: string): string | undefined {
  const spaced = ` ${text} `.replace(/,/g, " , ");
  const stop = connective.exec(spaced);
  return stop === null ? undefined : spaced.slice(0, stop.index).trim();
}

function match(id: SubjectId, exact: boolean, corrected: boolean): SubjectMatch {
  return { id, name: subjects[id].name, exact, corrected };
}

function find<Id>(names: ReadonlyMap<string, Id>, text: string): Id | undefined {
  const direct = names.get(text);
  if (direct !== undefined) return direct;
  const words = text
    .split(/[^\p{L}\p{N}+#.-]+/u)
    .filter((word) => word !== "" && !fillers.has(word));
  if (words.length === 0 || words.length > 4) return undefined;
  const rest = words.join(" ");
  return names.get(rest) ?? names.get(rest.replace(/\.$/, ""));
}

const leastLength = 5;
const leastForTwo = 8;
const longestName = 30;

/** The subject whose name is one letter off, or two in a long one, and begins alike. */
function misspelt(text: string): SubjectId | undefined {
  if (text.length < leastLength || text.length > longestName) return undefined;
  const most = text.length < leastForTwo ? 1 : 2;
  let nearest: SubjectId | undefined;
  let least = most + 1;
  for (const [name, id] of aliases) {
    if (name.length < leastLength || name[0] !== text[0]) continue;
    const distance = editDistance(text, name, most);
    if (distance >= least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}

const loaded = new Map<SubjectId | FamilyId, Subject>();

/** A subject: at once if it was loaded before. */
export function loadSubject(id: SubjectId): Subject | Promise<Subject> {
  return loaded.get(id) ?? keep(id, subjects[id].load());
}

/** The outline of a family, with its placeholder: at once if it was loaded before. */
export function loadFamily(id: FamilyId): Subject | Promise<Subject> {
  return loaded.get(id) ?? keep(id, families[id].load());
}

async function keep(
  id: SubjectId | FamilyId,
  loading: Promise<{ readonly subject: Subject }>,
): Promise<Subject> {
  const { subject } = await loading;
  loaded.set(id, subject);
  return subject;
}
