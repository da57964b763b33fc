import { StudlyError } from "../domain/errors.js";
import type { StudyPlan } from "../domain/plan.js";
import { type EpochDay, epochDayIn, epochDayOf, isoDateOf } from "../planner/calendar.js";
import { capacityOf } from "../planner/capacity.js";
import { renderDays } from "../planner/render/render-days.js";
import { readPlan } from "./access.js";
import type { StudyDependencies } from "./dependencies.js";
import type { Agenda, StudyService } from "./study.js";

export function createGetAgenda({ store, clock }: StudyDependencies): StudyService["getAgenda"] {
  return async (contextId, { from, days }, call) => {
    const plan = await readPlan(store, contextId, call);
    const first = from === undefined ? epochDayIn(clock(), plan.timeZone) : epochDayOf(from);
    if (first === undefined) throw noSuchDay();
    return agendaOf(plan, first, first + days - 1);
  };
}

function noSuchDay(): StudlyError {
  const description = 'There is no such day; use a date such as "2026-11-24".';
  return new StudlyError("invalid_argument", `from_date: ${description}`, {
    violations: [{ field: "from_date", description }],
  });
}

function agendaOf(plan: StudyPlan, first: EpochDay, last: EpochDay): Agenda {
  const from = isoDateOf(first);
  const to = isoDateOf(last);
  const next = plan.sessions.find(({ date }) => date > to)?.date;
  return {
    from,
    to,
    sessions: plan.sessions.filter(({ date }) => date >= from && date <= to),
    cushionMinutes: cushionFrom(plan, first),
    ...(next === undefined ? {} : { next }),
    markdown: renderDays(plan, from, to),
  };
}

function cushionFrom(plan: StudyPlan, from: EpochDay): number {
  const { startDate, endDate, availability, sessions } = plan;
  const first = Math.max(from, epochDayOf(startDate) ?? from);
  const last = epochDayOf(endDate) ?? first;
  let minutes = 0;
  for (const free of capacityOf(first, last, availability)) minutes += free;
  const date = isoDateOf(first);
  for (const session of sessions) {
    if (session.kind !== "buffer" && session.date >= date) minutes -= session.minutes;
  }
  return Math.max(0, minutes);
}
