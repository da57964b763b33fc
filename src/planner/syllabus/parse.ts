import type { Unit } from "../../domain/plan.js";
import { parseJson } from "../model/parse-json.js";
import { orderUnits } from "../schedule/order.js";
import { slugOf } from "./slug.js";

/** What a model's answer was found to contain. */
export interface ParsedSyllabus {
  readonly units: readonly Unit[];
  readonly tips: readonly string[];
}

const maxUnits = 40;
const maxTitle = 80;
const maxLine = 160;
const maxTasks = 4;
const maxTips = 4;
const leastMinutes = 10;
const mostMinutes = 1_200;
const usualMinutes = 60;
// A model is not asked for these: every word of its answer costs the learner time.
const unclassified = {
  bloom: "apply",
  kind: "concept",
  optional: false,
  questions: [],
  exercise: "",
} as const;

/**
 * Reads, checks and repairs a model's answer. Texts become one plain line each; minutes are kept
 * within 10 to 1,200; unknown and later prerequisites, which alone could make a cycle, are cut.
 * Throws Error if there is nothing to learn in it.
 */
export function parseSyllabus(text: string): ParsedSyllabus {
  const answer = fieldsOf(parseJson(text));
  const entries = listOf(answer?.["u"] ?? answer?.["units"]).slice(0, maxUnits * 2);
  const raw = entries.map(readUnit).filter((unit) => unit !== undefined);
  const kept = withoutTwins(raw).slice(0, maxUnits);
  if (kept.length === 0) throw new Error("the answer has no units");
  const units = link(kept);
  const tips = linesOf(answer?.["x"] ?? answer?.["tips"], maxTips);
  return { units: orderUnits(units), tips };
}

interface RawUnit {
  /** Its number in the answer, from 1. */
  readonly number: number;
  readonly title: string;
  readonly outcome: string;
  readonly minutes: number;
  readonly tasks: readonly string[];
  readonly requires: readonly unknown[];
  readonly id: unknown;
}

function readUnit(entry: unknown, index: number): RawUnit | undefined {
  const fields = fieldsOf(entry);
  if (fields === undefined) return undefined;
  const title = lineOf(fields["t"] ?? fields["title"], maxTitle);
  if (title === "") return undefined;
  return {
    number: index + 1,
    title,
    outcome: outcomeOf(fields["o"] ?? fields["outcome"]),
    minutes: minutesOf(fields["m"] ?? fields["minutes"]),
    tasks: linesOf(fields["k"] ?? fields["tasks"], maxTasks),
    requires: listOf(fields["p"] ?? fields["prerequisites"] ?? fields["prerequisiteIds"]).slice(
      0,
      maxUnits,
    ),
    id: fields["id"],
  };
}

/** The first of several units with the same title. */
function withoutTwins(units: readonly RawUnit[]): readonly RawUnit[] {
  const titles = new Set<string>();
  return units.filter(({ title }) => {
    const key = title.toLowerCase();
    return !titles.has(key) && titles.add(key);
  });
}

function link(raw: readonly RawUnit[]): readonly Unit[] {
  const ids = new Map<RawUnit, string>();
  const taken = new Set<string>();
  for (const unit of raw) ids.set(unit, slugOf(unit.title, taken));
  return raw.map((unit, index) => {
    const earlier = raw.slice(0, index);
    const requires = earlier.filter((other) => unit.requires.some((name) => names(name, other)));
    const prerequisiteIds = requires.map((other) => ids.get(other) ?? "");
    const { title, outcome, minutes, tasks } = unit;
    return {
      id: ids.get(unit) ?? "",
      title,
      outcome,
      minutes,
      estimateMinutes: minutes,
      prerequisiteIds,
      status: "open",
      ...unclassified,
      tasks,
    };
  });
}

/** True if a prerequisite's number, id or title means a unit. */
function names(name: unknown, { number, id, title }: RawUnit): boolean {
  if (typeof name === "number") return name === number;
  if (typeof name !== "string") return false;
  const text = name.trim();
  return text === String(number) || text === id || text.toLowerCase() === title.toLowerCase();
}

function minutesOf(value: unknown): number {
  const number = typeof value === "string" ? Number.parseFloat(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number <= 0) return usualMinutes;
  return Math.round(Math.min(mostMinutes, Math.max(leastMinutes, number)));
}

function outcomeOf(value: unknown): string {
  const line = lineOf(value, maxLine).replace(/\.$/, "");
  if (line === "" || /^can\b/i.test(line)) return line.replace(/^Can/, "can");
  return `can ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

/** One line of plain text: no control or bidi characters, links, HTML tags or leading list marks. */
function lineOf(value: unknown, max: number): string {
  if (typeof value !== "string") return "";
  const line = value
    .slice(0, 4 * max)
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, " ")
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, " ")
    .replace(/\b(?:https?:\/\/|www\.)\S*/gi, " ")
    .replace(/^[\s#>*+-]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.length <= max ? line : line.slice(0, max).replace(/\s+\S*$|[\ud800-\udbff]$/, "");
}

function linesOf(value: unknown, max: number): readonly string[] {
  const lines = listOf(value)
    .slice(0, 3 * max)
    .map((entry) => lineOf(entry, maxLine));
  return lines.filter((line) => line !== "").slice(0, max);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function fieldsOf(value: unknown): { readonly [name: string]: unknown } | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return value as { readonly [name: string]: unknown };
}
