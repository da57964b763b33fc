import type { Subject } from "./subject.js";

/** A subject that a topic was found to mean. */
export interface SubjectMatch {
  readonly id: SubjectId;
  /** As it is shown: "JavaScript". */
  readonly name: string;
  /** False if the topic says more than the subject: "Python for data analysis". */
  readonly exact: boolean;
}

// Each subject is its own module, loaded when it is asked for: start-up must not grow with them.
const loaders = {
  python: () => import("./subjects/python.js").then(({ python }) => python),
  javascript: () => import("./subjects/javascript.js").then(({ javascript }) => javascript),
  sql: () => import("./subjects/sql.js").then(({ sql }) => sql),
  spanish: () => import("./subjects/spanish.js").then(({ spanish }) => spanish),
  calculus: () => import("./subjects/calculus.js").then(({ calculus }) => calculus),
  guitar: () => import("./subjects/guitar.js").then(({ guitar }) => guitar),
  "machine-learning": () =>
    import("./subjects/machine-learning.js").then(({ machineLearning }) => machineLearning),
  "public-speaking": () =>
    import("./subjects/public-speaking.js").then(({ publicSpeaking }) => publicSpeaking),
} satisfies Record<string, () => Promise<Subject>>;

export type SubjectId = keyof typeof loaders;

export const subjectIds = Object.keys(loaders) as readonly SubjectId[];

const names: Readonly<Record<SubjectId, string>> = {
  python: "Python",
  javascript: "JavaScript",
  sql: "SQL",
  spanish: "Spanish",
  calculus: "Calculus",
  guitar: "Guitar",
  "machine-learning": "Machine learning",
  "public-speaking": "Public speaking",
};

const aliases: ReadonlyMap<string, SubjectId> = new Map<string, SubjectId>([
  ...Object.entries({
    python: "python py python3 cpython",
    javascript: "javascript js ecmascript vanillajs java-script",
    sql: "sql postgresql postgres mysql sqlite",
    spanish: "spanish español espanol castellano castilian",
    calculus: "calculus calc differentiation derivatives integrals integration",
    guitar: "guitar guitars gitar",
    "machine-learning": "ml machinelearning machine-learning",
    "public-speaking": "rhetoric speeches speechmaking oratory public-speaking",
  }).flatMap(([id, words]) => words.split(" ").map((word) => [word, id as SubjectId] as const)),
  ["machine learning", "machine-learning"],
  ["public speaking", "public-speaking"],
  ["giving speeches", "public-speaking"],
  ["giving presentations", "public-speaking"],
  ["presentation skills", "public-speaking"],
  ["java script", "javascript"],
  ["structured query language", "sql"],
  ["relational databases", "sql"],
  ["database queries", "sql"],
  ["differential calculus", "calculus"],
  ["integral calculus", "calculus"],
]);

/** Words that do not change what a topic is. */
const fillers = new Set(
  (
    "the a an basic basics of in and fundamentals foundations introduction intro to introductory beginner beginners programming " +
    "coding code language scripting course lessons class exam test skills skill 101 1 i development queries query " +
    "acoustic electric classical playing play speak european latin american mexican conversational " +
    "conversation database some single-variable for dummies essentials my properly better"
  ).split(" "),
);
const connective = /\s(?:for|with|in|using|and|to|as|at|,)\s/;

/**
 * The subject that a topic means. Tokens are compared whole and keep `+`, `#` and `.`, so that "C"
 * is not found in "C++" nor "Java" in "JavaScript".
 */
export function findSubject(topic: string): SubjectMatch | undefined {
  const text = topic.toLowerCase().replace(/\s+/g, " ").trim();
  const whole = find(text);
  if (whole !== undefined) return match(whole, true);
  const stop = connective.exec(` ${text} `.replace(/,/g, " , "));
  if (stop === null) return undefined;
  const head = find(` ${text} `.replace(/,/g, " , ").slice(0, stop.index).trim());
  return head === undefined ? undefined : match(head, false);
}

function match(id: SubjectId, exact: boolean): SubjectMatch {
  return { id, name: names[id], exact };
}

function find(text: string): SubjectId | undefined {
  const direct = aliases.get(text);
  if (direct !== undefined) return direct;
  const words = text
    .split(/[^\p{L}\p{N}+#.-]+/u)
    .filter((word) => word !== "" && !fillers.has(word));
  if (words.length === 0 || words.length > 4) return undefined;
  return aliases.get(words.join(" ").replace(/\.js$|\.$/, ""));
}

const loaded = new Map<SubjectId, Subject>();

/** A subject: at once if it was loaded before. */
export function loadSubject(id: SubjectId): Subject | Promise<Subject> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  return loaders[id]().then((subject) => {
    loaded.set(id, subject);
    return subject;
  });
}
