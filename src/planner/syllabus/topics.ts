import type { Unit } from "../../domain/plan.js";
import { slugOf } from "./slug.js";
import type { Syllabus } from "./syllabus.js";

const least = 30;
const most = 180;
const mostTopics = 40;

/** The syllabus whose units are the topics that the learner listed, in their order. */
export function listedSyllabus(
  topic: string,
  listed: readonly string[],
  roughMinutes: number,
): Syllabus {
  const titles = listed.slice(0, mostTopics);
  const share = Math.round(roughMinutes / titles.length / 5) * 5;
  const minutes = Math.min(most, Math.max(least, share));
  const taken = new Set<string>();
  const units: Unit[] = titles.map((title) => ({
    id: slugOf(title, taken),
    title,
    outcome: `can explain ${title} without notes and use it in an exercise`,
    minutes,
    estimateMinutes: minutes,
    // The learner's order is kept by the schedule; that one needs the other is not known.
    prerequisiteIds: [],
    status: "open",
    bloom: "apply",
    kind: "concept",
    optional: false,
    tasks: [
      `Read what your main source says about ${title}, and close it`,
      "Write the main ideas down from memory, then check them",
      "Do exercises on it, first with an example, then without",
    ],
    questions: [],
    exercise: `Explain ${title} on one page, as if to somebody who has never heard of it`,
  }));
  return {
    units,
    tips: [
      "Choose sources with exercises and answers; reading alone feels easier and lasts less long.",
      "When a topic turns out to be larger than the others, tell me how long it took: the rest is planned with it.",
    ],
    source: "generic",
    notes: [
      `The units are the topics that you listed for ${topic}; how long each takes is an assumption.`,
    ],
  };
}
