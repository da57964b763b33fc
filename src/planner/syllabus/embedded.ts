import { findSubject, loadSubject } from "../../catalogue/catalogue.js";
import { type Subject, unitsFor } from "../../catalogue/subject.js";
import type { Level } from "../../domain/plan.js";
import { genericSyllabus } from "./generic.js";
import type { Syllabus } from "./syllabus.js";

/** The syllabus that needs no model: the catalogue's, else general phases. At once if loaded before. */
export function embeddedSyllabus(
  topic: string,
  level: Level,
  roughMinutes: number,
): Syllabus | Promise<Syllabus> {
  const match = findSubject(topic);
  if (match === undefined) return genericSyllabus(topic, roughMinutes);
  const notes = match.exact
    ? []
    : [`My syllabus is for ${match.name} in general: choose exercises that fit "${topic}".`];
  const subject = loadSubject(match.id);
  return subject instanceof Promise
    ? subject.then((loaded) => fromCatalogue(loaded, level, notes))
    : fromCatalogue(subject, level, notes);
}

function fromCatalogue(subject: Subject, level: Level, notes: readonly string[]): Syllabus {
  return { units: unitsFor(subject, level), tips: subject.tips, source: "catalogue", notes };
}
