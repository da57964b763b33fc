import type { Subject } from "./subject.js";

/** A subject in the table: small, because it is there from the start. */
export interface SubjectEntry {
  /** As it is shown: "JavaScript". */
  readonly name: string;
  /** Other names, in lower case, separated by commas. */
  readonly aliases: string;
  /** Each subject is its own module, loaded when it is asked for: start-up must not grow with them. */
  readonly load: () => Promise<{ readonly subject: Subject }>;
}

/** All subjects for which there is a syllabus. */
export const subjects = {
  python: {
    name: "Python",
    aliases: "py, python3, cpython, python 3",
    load: () => import("./subjects/python.js"),
  },
  javascript: {
    name: "JavaScript",
    aliases: "js, ecmascript, vanillajs, vanilla js, java script, java-script, es6",
    load: () => import("./subjects/javascript.js"),
  },
  typescript: {
    name: "TypeScript",
    aliases: "ts, type script",
    load: () => import("./subjects/typescript.js"),
  },
  java: {
    name: "Java",
    aliases: "core java, java se, jdk",
    load: () => import("./subjects/java.js"),
  },
  c: {
    name: "C",
    aliases: "ansi c, c99, c17, c language",
    load: () => import("./subjects/c.js"),
  },
  cpp: {
    name: "C++",
    aliases: "cpp, c plus plus, cplusplus, c++17, c++20, modern c++",
    load: () => import("./subjects/cpp.js"),
  },
  sql: {
    name: "SQL",
    aliases:
      "postgresql, postgres, mysql, sqlite, structured query language, relational databases, database queries, databases",
    load: () => import("./subjects/sql.js"),
  },
  "machine-learning": {
    name: "Machine learning",
    aliases: "ml, machinelearning, machine-learning",
    load: () => import("./subjects/machine-learning.js"),
  },
  calculus: {
    name: "Calculus",
    aliases:
      "calc, differentiation, derivatives, integrals, integration, differential calculus, integral calculus, calculus 1",
    load: () => import("./subjects/calculus.js"),
  },
  spanish: {
    name: "Spanish",
    aliases: "español, espanol, castellano, castilian",
    load: () => import("./subjects/spanish.js"),
  },
  guitar: {
    name: "Guitar",
    aliases: "guitars, gitar, acoustic guitar, electric guitar, classical guitar",
    load: () => import("./subjects/guitar.js"),
  },
  "public-speaking": {
    name: "Public speaking",
    aliases:
      "rhetoric, speeches, speechmaking, oratory, public-speaking, giving speeches, giving presentations, presentation skills",
    load: () => import("./subjects/public-speaking.js"),
  },
  react: {
    name: "React",
    aliases: "reactjs, react.js, react js",
    load: () => import("./subjects/react.js"),
  },
  git: {
    name: "Git",
    aliases: "github, version control, git and github",
    load: () => import("./subjects/git.js"),
  },
} satisfies Record<string, SubjectEntry>;

export type SubjectId = keyof typeof subjects;
