import { type CourseItem, readCourse } from "./course-item.js";
import * as english from "./english.js";

export const leastCourses = 2;

/** A list of courses. */
export interface ReadList {
  readonly items: readonly CourseItem[];
  /** Where it ends, in characters. */
  readonly end: number;
}

/** A list in a line, up to what is no course. `pairs`: two names that "and" joins are a list. */
export function readList(text: string, pairs: boolean): ReadList {
  const line = text.slice(0, english.listEnd.exec(text)?.index ?? text.length);
  const isBySemicolon = line.split(";").length > leastCourses;
  const mark = isBySemicolon ? english.semicolon : english.comma;
  if (!mark.test(line) && !pairs) return { items: [], end: 0 };
  const items: CourseItem[] = [];
  let last = "";
  let at = 0;
  while (at < line.length) {
    const found = mark.exec(line.slice(at));
    const stop = found === null ? line.length : at + found.index;
    const piece = line
      .slice(at, stop)
      .replace(english.andSoOn, "")
      .replace(/^(?:and|&|plus)\s+/i, "");
    if (piece.trim() !== "") {
      const item = readCourse(piece, false);
      if (item === undefined) break;
      items.push(item);
      last = piece;
    }
    at = found === null ? line.length : stop + found[0].length;
  }
  return { items: isBySemicolon ? items : [...items.slice(0, -1), ...pair(last)], end: at };
}

/** "databases and networks in 3 years", at the end of a list: two courses. */
function pair(piece: string): readonly CourseItem[] {
  const and = english.and.exec(piece);
  const whole = readCourse(piece, false);
  if (whole === undefined) return [];
  if (and === null) return [whole];
  const first = readCourse(piece.slice(0, and.index), false);
  const rest = piece.slice(and.index + and[0].length);
  const second = readCourse(rest, false);
  if (first === undefined) return [whole];
  // "databases and not on Sundays"
  return second === undefined ? [{ ...first, tail: `${first.tail} ; ${rest}` }] : [first, second];
}
