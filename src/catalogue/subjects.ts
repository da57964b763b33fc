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
  csharp: {
    name: "C#",
    aliases: "c sharp, c-sharp, c# language",
    load: () => import("./subjects/csharp.js"),
  },
  go: {
    name: "Go",
    aliases: "golang, go lang, go language",
    load: () => import("./subjects/go.js"),
  },
  rust: {
    name: "Rust",
    aliases: "rustlang, rust lang, rust language",
    load: () => import("./subjects/rust.js"),
  },
  "html-css": {
    name: "HTML and CSS",
    aliases: "html, css, html css, html/css, html5, css3, css and html, html5 and css3",
    load: () => import("./subjects/html-css.js"),
  },
  node: {
    name: "Node.js",
    aliases: "nodejs, node js",
    load: () => import("./subjects/node.js"),
  },
  "linux-shell": {
    name: "Linux shell",
    aliases:
      "linux, bash, bash shell, linux command line, linux terminal, linux commands, unix shell, command line",
    load: () => import("./subjects/linux-shell.js"),
  },
  docker: {
    name: "Docker",
    aliases: "docker containers, docker engine",
    load: () => import("./subjects/docker.js"),
  },
  kubernetes: {
    name: "Kubernetes",
    aliases: "k8s, kube, kubectl",
    load: () => import("./subjects/kubernetes.js"),
  },
  aws: {
    name: "AWS",
    aliases: "amazon web services, amazon aws, aws cloud",
    load: () => import("./subjects/aws.js"),
  },
  dsa: {
    name: "Data structures and algorithms",
    aliases:
      "data structures, algorithms, algorithms and data structures, data structures & algorithms",
    load: () => import("./subjects/dsa.js"),
  },
  "data-analysis": {
    name: "Data analysis with pandas",
    aliases:
      "pandas, data analysis, python pandas, data analysis with python, data analysis in python, python for data analysis",
    load: () => import("./subjects/data-analysis.js"),
  },
  "deep-learning": {
    name: "Deep learning",
    aliases: "dl, deep neural networks, deeplearning, neural networks",
    load: () => import("./subjects/deep-learning.js"),
  },
  "prompt-engineering": {
    name: "Prompt engineering",
    aliases: "prompting, prompt design, prompt writing, ai prompting",
    load: () => import("./subjects/prompt-engineering.js"),
  },
  cybersecurity: {
    name: "Cybersecurity",
    aliases:
      "cyber security, cyber-security, cybersec, infosec, information security, it security, computer security",
    load: () => import("./subjects/cybersecurity.js"),
  },
  networking: {
    name: "Computer networking",
    aliases: "computer networks, it networking, network engineering, tcp/ip",
    load: () => import("./subjects/networking.js"),
  },
  excel: {
    name: "Excel",
    aliases: "ms excel, microsoft excel, spreadsheets, excel spreadsheets",
    load: () => import("./subjects/excel.js"),
  },
  "ux-design": {
    name: "UX and UI design",
    aliases:
      "ui/ux, ux/ui, ui/ux design, ux/ui design, ux, ui design, ux design, ui ux, user experience design",
    load: () => import("./subjects/ux-design.js"),
  },
  figma: {
    name: "Figma",
    aliases: "figma design",
    load: () => import("./subjects/figma.js"),
  },
  "product-management": {
    name: "Product management",
    aliases: "product manager, digital product management",
    load: () => import("./subjects/product-management.js"),
  },
  "project-management": {
    name: "Project management",
    aliases: "project manager, managing projects",
    load: () => import("./subjects/project-management.js"),
  },
  "digital-marketing": {
    name: "Digital marketing",
    aliases: "online marketing, internet marketing",
    load: () => import("./subjects/digital-marketing.js"),
  },
  seo: {
    name: "SEO",
    aliases: "search engine optimisation, search engine optimization",
    load: () => import("./subjects/seo.js"),
  },
  "personal-finance": {
    name: "Personal finance",
    aliases: "personal finances, money management, budgeting",
    load: () => import("./subjects/personal-finance.js"),
  },
  algebra: {
    name: "Algebra",
    aliases:
      "college algebra, school algebra, high school algebra, elementary algebra, algebra 1, algebra 2",
    load: () => import("./subjects/algebra.js"),
  },
  "linear-algebra": {
    name: "Linear algebra",
    aliases: "lin alg, matrix algebra, matrices",
    load: () => import("./subjects/linear-algebra.js"),
  },
  statistics: {
    name: "Statistics",
    aliases: "stats",
    load: () => import("./subjects/statistics.js"),
  },
  probability: {
    name: "Probability",
    aliases: "probability theory",
    load: () => import("./subjects/probability.js"),
  },
  "discrete-maths": {
    name: "Discrete mathematics",
    aliases: "discrete math, discrete structures",
    load: () => import("./subjects/discrete-maths.js"),
  },
  mechanics: {
    name: "Physics: mechanics",
    aliases: "physics, mechanics, classical mechanics, newtonian mechanics, physics mechanics",
    load: () => import("./subjects/mechanics.js"),
  },
  chemistry: {
    name: "Chemistry",
    aliases: "general chemistry, gen chem, chem",
    load: () => import("./subjects/chemistry.js"),
  },
  "organic-chemistry": {
    name: "Organic chemistry",
    aliases: "organic chem, orgo, ochem, o-chem",
    load: () => import("./subjects/organic-chemistry.js"),
  },
  biology: {
    name: "Biology",
    aliases: "bio, general biology",
    load: () => import("./subjects/biology.js"),
  },
  anatomy: {
    name: "Anatomy",
    aliases: "human anatomy",
    load: () => import("./subjects/anatomy.js"),
  },
  economics: {
    name: "Economics",
    aliases: "econ, microeconomics, macroeconomics, microeconomics and macroeconomics",
    load: () => import("./subjects/economics.js"),
  },
  accounting: {
    name: "Accounting",
    aliases: "accountancy, financial accounting, bookkeeping, double-entry bookkeeping",
    load: () => import("./subjects/accounting.js"),
  },
  "world-history": {
    name: "World history",
    aliases: "global history, history of the world",
    load: () => import("./subjects/world-history.js"),
  },
  psychology: {
    name: "Psychology",
    aliases: "psych, general psychology",
    load: () => import("./subjects/psychology.js"),
  },
  philosophy: {
    name: "Philosophy",
    aliases: "western philosophy, history of philosophy",
    load: () => import("./subjects/philosophy.js"),
  },
  english: {
    name: "English",
    aliases:
      "esl, efl, esol, english as a second language, english grammar, inglés, ingles, englisch",
    load: () => import("./subjects/english.js"),
  },
  french: {
    name: "French",
    aliases: "français, francais, französisch",
    load: () => import("./subjects/french.js"),
  },
  german: {
    name: "German",
    aliases: "deutsch, german language",
    load: () => import("./subjects/german.js"),
  },
  italian: {
    name: "Italian",
    aliases: "italiano, italienisch",
    load: () => import("./subjects/italian.js"),
  },
  portuguese: {
    name: "Portuguese",
    aliases: "português, portugues, brazilian portuguese, european portuguese",
    load: () => import("./subjects/portuguese.js"),
  },
  japanese: {
    name: "Japanese",
    aliases: "nihongo, 日本語",
    load: () => import("./subjects/japanese.js"),
  },
  mandarin: {
    name: "Mandarin Chinese",
    aliases: "mandarin, chinese, putonghua, 中文, 普通话",
    load: () => import("./subjects/mandarin.js"),
  },
  korean: {
    name: "Korean",
    aliases: "hangugeo, 한국어",
    load: () => import("./subjects/korean.js"),
  },
  arabic: {
    name: "Arabic",
    aliases: "modern standard arabic, msa, fusha, العربية",
    load: () => import("./subjects/arabic.js"),
  },
  piano: {
    name: "Piano",
    aliases: "pianoforte",
    load: () => import("./subjects/piano.js"),
  },
  drawing: {
    name: "Drawing",
    aliases: "sketching, pencil drawing, how to draw, draw",
    load: () => import("./subjects/drawing.js"),
  },
  photography: {
    name: "Photography",
    aliases: "digital photography, taking photos",
    load: () => import("./subjects/photography.js"),
  },
  "video-editing": {
    name: "Video editing",
    aliases: "film editing, editing videos",
    load: () => import("./subjects/video-editing.js"),
  },
  chess: {
    name: "Chess",
    aliases: "playing chess, chess strategy, chess openings",
    load: () => import("./subjects/chess.js"),
  },
  "creative-writing": {
    name: "Creative writing",
    aliases: "fiction writing, writing fiction, story writing, short story writing",
    load: () => import("./subjects/creative-writing.js"),
  },
  cooking: {
    name: "Cooking",
    aliases: "cookery, cook, how to cook, home cooking",
    load: () => import("./subjects/cooking.js"),
  },
  "driving-theory": {
    name: "Driving theory",
    aliases:
      "driving theory test, theory test, driver's license written test, driving licence theory",
    load: () => import("./subjects/driving-theory.js"),
  },
  ielts: {
    name: "IELTS",
    aliases: "ielts academic, ielts general, ielts exam",
    load: () => import("./subjects/ielts.js"),
  },
  sat: {
    name: "SAT",
    aliases: "digital sat, sat exam",
    load: () => import("./subjects/sat.js"),
  },
  gre: {
    name: "GRE",
    aliases: "gre general test, gre exam",
    load: () => import("./subjects/gre.js"),
  },
} satisfies Record<string, SubjectEntry>;

export type SubjectId = keyof typeof subjects;
