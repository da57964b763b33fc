import { takeBudget } from "../../../planner/interpret/budget.js";
import { takeDaysOff } from "../../../planner/interpret/days-off.js";
import { takeDuration } from "../../../planner/interpret/duration.js";
import { maskedOf, originOf, type Slots } from "../../../planner/interpret/slots.js";
import * as english from "./english.js";

/** One course of a list, as it was said. */
export interface ListedCourse {
  readonly title: string;
  /** What it consists of, where that is said: "Algorithms: sorting, graphs". */
  readonly topics?: string;
  /** Days that it shall take, from a length of its own: "Algorithms (8 weeks)". */
  readonly days?: number;
  /** ECTS or the like: how much it weighs beside the others. */
  readonly credits?: number;
}

/** A course and what else its piece of the text says: "databases in 3 years". */
export interface CourseItem extends ListedCourse {
  readonly tail: string;
  /** The piece as it was. */
  readonly source: string;
}

const longestTitle = 80;
const mostWords = 10;
const mostTopics = 400;
const daysPerMonth = 30;

/** Reads one piece of a list; undefined if it is no course. `isLine`: it has a line to itself. */
export function readCourse(piece: string, isLine: boolean): CourseItem | undefined {
  let rest = piece.replace(english.article, "").trim();
  let weight: Weight = {};
  for (const [all, inner = ""] of rest.matchAll(english.parentheses)) {
    const own = weightOf(inner);
    if (own === undefined) continue;
    weight = { ...weight, ...own };
    rest = rest.replace(all, " ");
  }
  const { head, topics, more } = isLine
    ? withoutTopics(rest)
    : { head: rest, topics: "", more: "" };
  if (!isLine && /:\s/.test(head)) return undefined;
  const credited = weightOf(english.credits.exec(head)?.[0] ?? "") ?? {};
  const { title, tail } = split(head.replace(english.credits, " "));
  const name = tidy(title);
  if (!isTitle(name)) return undefined;
  return {
    title: name,
    tail,
    source: piece,
    ...credited,
    ...weightOf(more),
    ...weight,
    ...(topics === "" ? {} : { topics }),
  };
}

type Weight = Pick<ListedCourse, "days" | "credits">;

/** Undefined for what is neither a length nor credits. */
function weightOf(text: string): Weight | undefined {
  const credits = english.credits.exec(text);
  if (credits !== null) return { credits: Number(credits[1]?.replace(",", ".")) };
  return lengthOf(text);
}

/** "8 weeks" by itself; undefined for all else, also for "in 8 weeks". */
export function lengthOf(text: string): { readonly days: number } | undefined {
  if (!english.lengthOnly.test(text.trim())) return undefined;
  const slots: Slots = {};
  takeDuration(maskedOf(`in ${text}`), slots);
  const { durationDays, durationMonths } = slots;
  const days = durationDays ?? Math.round((durationMonths ?? 0) * daysPerMonth);
  return days > 0 ? { days } : undefined;
}

/** "Algorithms: sorting, graphs" and "Algorithms - 8 weeks": what follows the name. */
function withoutTopics(line: string) {
  const match = /\s*(?::|\s[-–—])\s+/.exec(line);
  if (match === null) return { head: line, topics: "", more: "" };
  const more = line.slice(match.index + match[0].length).trim();
  const head = line.slice(0, match.index);
  const isList = /,|;| and /.test(more) && weightOf(more) === undefined;
  return { head, topics: isList ? more.slice(0, mostTopics) : "", more: isList ? "" : more };
}

/** Cuts off what the planner's grammar reads as time: it is said of all courses. */
function split(text: string): { readonly title: string; readonly tail: string } {
  const masked = maskedOf(text);
  const slots: Slots = {};
  takeBudget(masked, slots);
  takeDaysOff(masked, slots);
  takeDuration(masked, slots);
  const dated = dates.exec(masked.text)?.index ?? masked.text.length;
  const cut = Math.min(dated, masked.cuts.length === 0 ? masked.text.length : first(masked.text));
  if (cut === masked.text.length) return { title: text, tail: "" };
  const at = originOf(masked, cut);
  return { title: text.slice(0, at), tail: text.slice(at).replace(/^\s*;/, "") };
}

/** Where the first piece that was understood stood. */
function first(masked: string): number {
  const at = masked.indexOf(" ; ");
  return at < 0 ? masked.length : at;
}

/** "databases starting in January", "databases by 15 June". */
const dates =
  /\s+(?:starting|beginning|ending|from\s+(?:next|today|tomorrow|now|\d+)|until|by\s+(?:the\s+end|next|\d+)|before\s+(?:the|next|\d+)|(?:starting\s+)?(?:on\s+)?(?:next|this)\s+(?:week|month|year|monday)|please)\b/i;

function tidy(title: string): string {
  const plain = title
    .replace(/\s+/g, " ")
    .replace(/^[\s"'“”‘’*_`()[\]–—-]+|[\s"'“”‘*_`([,;:–—-]+$/g, "")
    .replace(/(?<=[^.])\.+$/, "")
    .replace(/\s+(?:and|in|with|for|over|at)$/i, "");
  return plain.slice(0, longestTitle).trim();
}

function isTitle(name: string): boolean {
  if (!/\p{L}/u.test(name) || name.split(" ").length > mostWords) return false;
  return !english.otherThought.test(name) && !/https?:\/\//i.test(name);
}
