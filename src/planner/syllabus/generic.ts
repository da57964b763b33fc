import type { Bloom, Unit, UnitKind } from "../../domain/plan.js";
import type { Syllabus } from "./syllabus.js";

interface Phase {
  readonly id: string;
  readonly title: string;
  readonly outcome: string;
  /** Of the time for new work; in whole per cent. */
  readonly share: number;
  readonly bloom: Bloom;
  readonly kind: UnitKind;
  readonly tasks: readonly string[];
  readonly exercise: string;
}

// The shares are a product choice.
const phases: readonly Phase[] = [
  {
    id: "orient",
    title: "Orientation: topics and sources",
    outcome: "can list the 8 to 12 topics that matter and have chosen one main source",
    share: 10,
    bloom: "understand",
    kind: "concept",
    tasks: [
      "Skim two tables of contents or course outlines",
      "List 8 to 12 topics in an order that makes sense",
      "Choose one main source and one for exercises",
    ],
    exercise: "Write the list of topics down and send it to me: I then plan with them",
  },
  {
    id: "foundations",
    title: "Foundations",
    outcome: "can explain the basic terms and ideas in their own words",
    share: 25,
    bloom: "understand",
    kind: "concept",
    tasks: [
      "Work through the first third of your topics",
      "Write each new idea down in one sentence of your own",
      "Test yourself with the notes closed",
    ],
    exercise: "Draw one page that shows how the basic ideas hang together",
  },
  {
    id: "guided-practice",
    title: "Guided practice",
    outcome: "can solve standard exercises with a model at hand",
    share: 30,
    bloom: "apply",
    kind: "procedure",
    tasks: [
      "Work through the next third of your topics",
      "Do exercises for each, first with an example, then without",
      "Keep a list of your mistakes and redo them",
    ],
    exercise: "Solve three exercises that you have not seen before, against the clock",
  },
  {
    id: "application",
    title: "Application: a project of your own",
    outcome: "can use what was learnt for something real",
    share: 25,
    bloom: "create",
    kind: "project",
    tasks: [
      "Choose a small project or a past paper",
      "Do it, and learn the remaining topics where it needs them",
      "Show it to somebody, or compare it with good examples",
    ],
    exercise: "Finish the project and note what you would do differently",
  },
  {
    id: "consolidation",
    title: "Consolidation and self-test",
    outcome: "can recall and connect all topics",
    share: 10,
    bloom: "evaluate",
    kind: "procedure",
    tasks: [
      "Explain each topic without notes",
      "Redo the hardest exercises",
      "Note what to learn next",
    ],
    exercise: "Write ten questions that a good examiner would ask, and answer them",
  },
];

/** The phases' minutes before they are fitted; only their proportions matter. */
const wholeMinutes = 600;
const leastFactor = 0.6;
const leastPhase = 10;

/** General study phases for a topic without a syllabus, which says so. */
export function genericSyllabus(topic: string, roughMinutes: number): Syllabus {
  const whole = Math.max(5 / leastFactor, Math.min(wholeMinutes * 20, roughMinutes));
  const units: Unit[] = [];
  for (const { share, ...phase } of phases) {
    const previous = units.at(-1)?.id;
    const minutes = Math.max(leastPhase, Math.round((whole * share) / 100));
    units.push({
      ...phase,
      minutes,
      estimateMinutes: minutes,
      prerequisiteIds: previous === undefined ? [] : [previous],
      status: "open",
      optional: false,
      questions: [],
    });
  }
  return {
    units,
    tips: [
      "After the first step, send me your list of topics, separated by commas: the plan is then made with them.",
      "Choose sources with exercises and answers; reading alone feels easier and lasts less long.",
    ],
    source: "generic",
    notes: [
      `I have no syllabus for "${topic}": this is a general plan whose dates fit your time, and its first step makes you list the topics.`,
    ],
  };
}
