import type { StudyPlan, Unit } from "../../domain/plan.js";
import { blooms } from "../../domain/plan.js";
import { escapeMarkdown } from "../render/escape.js";

/** Why a unit is in the plan, or why one comes before another. */
export function why({ units }: StudyPlan, unitIds: readonly string[]): string {
  const asked = unitIds.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  const [first, second] = inOrder(asked, units);
  if (first === undefined) return "Which unit do you mean? Tell me its number or its title.";
  if (second === undefined) return whyOne(first, units);
  const path = pathBetween(first, second, units);
  if (path !== undefined) {
    const chain = path.map(nameOf).join(", then ");
    return `${nameOf(first)} comes before ${nameOf(second)} because ${nameOf(second)} builds on it: ${chain}.`;
  }
  const order = `They do not build on each other.`;
  if (blooms.indexOf(first.bloom) < blooms.indexOf(second.bloom)) {
    return `${order} ${nameOf(first)} comes first because it asks less of you (to ${first.bloom}; ${nameOf(second)} asks you to ${second.bloom}).`;
  }
  return `${order} ${nameOf(first)} comes first in the syllabus; you can do them the other way round.`;
}

function whyOne(unit: Unit, units: readonly Unit[]): string {
  const needs = units.filter(({ id }) => unit.prerequisiteIds.includes(id));
  const opens = units.filter(({ prerequisiteIds }) => prerequisiteIds.includes(unit.id));
  const parts = [`${nameOf(unit)} is there so that you ${escapeMarkdown(unit.outcome)}.`];
  if (needs.length > 0) parts.push(`It builds on ${needs.map(nameOf).join(", ")}.`);
  if (opens.length > 0) parts.push(`${opens.map(nameOf).join(", ")} build on it.`);
  else if (unit.optional) parts.push('Nothing builds on it: you can leave it out ("skip it").');
  return parts.join(" ");
}

function inOrder(asked: readonly Unit[], units: readonly Unit[]): readonly Unit[] {
  return [...asked].sort((a, b) => units.indexOf(a) - units.indexOf(b));
}

/** The shortest chain of prerequisites from one unit to another; undefined if there is none. */
function pathBetween(from: Unit, to: Unit, units: readonly Unit[]): readonly Unit[] | undefined {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const paths: (readonly Unit[])[] = [[to]];
  const seen = new Set([to.id]);
  for (const path of paths) {
    const [head] = path;
    if (head === from) return path;
    for (const id of head?.prerequisiteIds ?? []) {
      const unit = byId.get(id);
      if (unit === undefined || seen.has(id)) continue;
      seen.add(id);
      paths.push([unit, ...path]);
    }
  }
  return undefined;
}

function nameOf({ title }: Unit): string {
  return escapeMarkdown(title);
}
