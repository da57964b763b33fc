import { findFamily, findSubject, loadFamily, loadSubject } from "../../catalogue/catalogue.js";
import { type Subject, unitsFor } from "../../catalogue/subject.js";
import type { Level, PlanSource, Unit } from "../../domain/plan.js";
import { cautionFor } from "./caution.js";
import { genericSyllabus } from "./generic.js";
import type { Syllabus } from "./syllabus.js";

/**
 * The syllabus that needs no model: the catalogue's, the outline of the topic's family, else general
 * phases. At once if loaded before.
 */
export function embeddedSyllabus(
  topic: string,
  level: Level,
  roughMinutes: number,
): Syllabus | Promise<Syllabus> {
  const caution = cautionFor(topic);
  const found = find(topic, level, roughMinutes);
  if (caution === undefined) return found;
  const cautious = (syllabus: Syllabus) => ({ ...syllabus, notes: [caution, ...syllabus.notes] });
  return found instanceof Promise ? found.then(cautious) : cautious(found);
}

function find(topic: string, level: Level, roughMinutes: number): Syllabus | Promise<Syllabus> {
  const match = findSubject(topic);
  if (match !== undefined) {
    const notes = match.exact
      ? []
      : [`My syllabus is for ${match.name} in general: choose exercises that fit "${topic}".`];
    return whenLoaded(loadSubject(match.id), (subject) =>
      syllabusOf(subject, unitsFor(subject, level), "catalogue", notes),
    );
  }
  const family = findFamily(topic);
  if (family === undefined) return genericSyllabus(topic, roughMinutes);
  const notes = [
    `I have no syllabus for ${topic} itself: this is my outline for ${family.name}, so its steps are general and its minutes estimates.`,
  ];
  return whenLoaded(loadFamily(family.id), (outline) => {
    const subject = named(outline, family.member);
    return syllabusOf(subject, unitsFor(subject, level), "family", notes);
  });
}

function whenLoaded(
  subject: Subject | Promise<Subject>,
  make: (subject: Subject) => Syllabus,
): Syllabus | Promise<Syllabus> {
  return subject instanceof Promise ? subject.then(make) : make(subject);
}

function syllabusOf(
  { tips, scope }: Subject,
  units: readonly Unit[],
  source: PlanSource,
  notes: readonly string[],
): Syllabus {
  if (scope === undefined) return { units, tips, source, notes };
  return { units, tips, source, notes: [...notes, `${scope.text} (Source: ${scope.source}.)`] };
}

const placeholder = /\{topic\}/g;

/** An outline whose texts name the topic. */
function named(outline: Subject, topic: string): Subject {
  const fill = (text: string) => text.replace(placeholder, () => topic);
  return {
    ...outline,
    tips: outline.tips.map(fill),
    units: outline.units.map((unit) => ({
      ...unit,
      title: fill(unit.title),
      outcome: fill(unit.outcome),
      tasks: unit.tasks.map(fill),
      questions: unit.questions.map(({ question, answer }) => ({
        question: fill(question),
        answer: fill(answer),
      })),
      exercise: fill(unit.exercise),
    })),
  };
}
