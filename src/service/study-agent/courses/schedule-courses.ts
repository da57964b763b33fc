import type { Facts, Preferences } from "../../../domain/conversation.js";
import type { IsoDate } from "../../../domain/plan.js";
import { isoDateOf } from "../../../planner/calendar.js";
import { capacityOf } from "../../../planner/capacity.js";
import { defaultDays, rangeOf } from "../../../planner/interpret/facts.js";
import type { ListedCourse } from "./course-item.js";
import { echo, mostCourses, problemOf, timesOf, tooFewDays, tooMany } from "./degree-words.js";
import { divide, inSequence, type Stretch, sum } from "./divide.js";
import { type Reader, readShared } from "./shared-facts.js";
import { weightsOf } from "./weights.js";

/** A course with its days, both inclusive. */
export interface DatedCourse extends ListedCourse {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}

/** Courses one after the other, or what must be asked first. */
export type CourseSchedule =
  | { readonly question: string }
  | {
      readonly courses: readonly DatedCourse[];
      /** The learner's time, the same for each of them. */
      readonly preferences: Preferences;
      /** One line for people: "12 courses · 24 Nov 2026 - 23 Nov 2029 · 120 min a day". */
      readonly echo: string;
    };

/** A degree as it was asked for. */
export interface DegreeWish {
  readonly courses: readonly ListedCourse[];
  /** What was said beside the list, in order. */
  readonly texts: readonly string[];
}

/**
 * Gives each course its days: of its own length if every course has one and no other is said, else
 * the whole time is divided by their credits, lengths or syllabi. Without any time said there are
 * four weeks for each.
 */
export async function scheduleCourses(
  { courses, texts }: DegreeWish,
  known: Facts,
  preferences: Preferences,
  reader: Reader,
): Promise<CourseSchedule> {
  if (courses.length > mostCourses) return { question: tooMany(courses.length) };
  const shared = await readShared(texts, known, preferences, reader);
  const { facts, today } = shared;
  const isOpen = facts.endDate === undefined && facts.durationDays === undefined;
  const lengths = courses.map(({ days = defaultDays }) => days);
  const { start, end } = rangeOf(
    isOpen ? { ...facts, durationDays: sum(lengths) } : facts,
    today + 1,
  );
  const problem = problemOf(facts, start, end, courses.length);
  if (problem !== undefined) return { question: problem };
  const capacity = capacityOf(start, end, timesOf(facts));
  const haveLengths = isOpen && courses.every(({ days }) => days !== undefined);
  const stretches = haveLengths
    ? inSequence(capacity, lengths)
    : divide(capacity, await weightsOf(courses, facts.level ?? "beginner"));
  if (stretches === undefined) return { question: tooFewDays(capacity, courses.length) };
  return {
    courses: courses.map((course, index) => dated(course, start, stretches[index])),
    preferences: timeOf(facts, preferences),
    echo: echo(courses.length, shared, start, end, isOpen && !haveLengths),
  };
}

function dated(course: ListedCourse, start: number, stretch: Stretch | undefined): DatedCourse {
  const { from = 0, to = 0 } = stretch ?? {};
  const [first = ""] = course.title;
  return {
    ...course,
    title: first.toUpperCase() + course.title.slice(first.length),
    startDate: isoDateOf(start + from),
    endDate: isoDateOf(start + to),
  };
}

/** What is known of the learner's time; said as preferences it wins over a course's name. */
function timeOf(facts: Facts, { timeZone }: Preferences): Preferences {
  const { topic: _, durationDays: __, startDate: ___, endDate: ____, ...time } = facts;
  const zone = timeZone ?? facts.timeZone;
  return { daysOff: [], ...time, ...(zone === undefined ? {} : { timeZone: zone }) };
}
