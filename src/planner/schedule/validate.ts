import type { Session, StudyPlan } from "../../domain/plan.js";
import { epochDayOf, isoDateOf } from "../calendar.js";
import { capacityOf } from "../capacity.js";

/** No more than this share of a day is for reviews; short days may have one of five minutes. */
const mostReviews = 0.4;

/**
 * What is wrong with a plan, by its own words alone: nothing of the scheduler is used. From `today`
 * on days must keep to the minutes that there are; what lies before is history. [] for a plan that
 * fits.
 */
export function validatePlan(plan: StudyPlan, today = plan.startDate): readonly string[] {
  return [
    ...datesOf(plan, today),
    ...identities(plan),
    ...orderOf(plan, today),
    ...minutesOf(plan, today),
    ...totalsOf(plan),
  ];
}

function datesOf(plan: StudyPlan, today: string): readonly string[] {
  const { startDate, endDate, availability, sessions } = plan;
  const start = epochDayOf(startDate);
  const end = epochDayOf(endDate);
  if (start === undefined || end === undefined || end < start) return ["the plan has no days"];
  const capacity = capacityOf(start, end, availability);
  const wrong: string[] = [];
  for (const [date, onDay] of Map.groupBy(sessions, (session) => session.date)) {
    const day = epochDayOf(date);
    if (day === undefined || day < start || day > end) wrong.push(`${date} is outside the plan`);
    else if (date >= today) {
      const free = capacity[day - start] ?? 0;
      const used = sumOf(onDay.filter(({ status }) => status !== "missed"));
      if (free === 0 && used > 0) wrong.push(`${date} is a day off`);
      else if (used > free) wrong.push(`${date} has ${used} of ${free} minutes`);
      const reviews = sumOf(onDay.filter(({ kind }) => kind === "review"));
      if (reviews > Math.max(5, free * mostReviews)) wrong.push(`${date} is all reviews`);
    }
  }
  for (let index = 1; index < sessions.length; index++) {
    if ((sessions[index]?.date ?? "") < (sessions[index - 1]?.date ?? ""))
      wrong.push(`${sessions[index]?.id} is out of order`);
  }
  return wrong;
}

function identities({ units, sessions }: StudyPlan): readonly string[] {
  const wrong: string[] = [];
  const ids = new Set(units.map(({ id }) => id));
  if (ids.size !== units.length) wrong.push("two units have one id");
  if (new Set(sessions.map(({ id }) => id)).size !== sessions.length)
    wrong.push("two sessions have one id");
  for (const { id, unitId, minutes } of sessions) {
    if (unitId !== "" && !ids.has(unitId)) wrong.push(`${id} is of no unit`);
    if (!(Number.isInteger(minutes) && minutes > 0)) wrong.push(`${id} has ${minutes} minutes`);
  }
  return wrong;
}

/** From today on no unit goes on before what it needs has ended; no review comes before its unit's end. */
function orderOf({ units, sessions }: StudyPlan, today: string): readonly string[] {
  const wrong: string[] = [];
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  sessions.forEach((session, index) => {
    if (!isWork(session) || session.status === "missed") return;
    if (session.date >= today && !first.has(session.unitId)) first.set(session.unitId, index);
    last.set(session.unitId, index);
  });
  for (const { id, prerequisiteIds } of units) {
    const begins = first.get(id);
    for (const required of prerequisiteIds) {
      const ends = last.get(required);
      if (begins !== undefined && ends !== undefined && ends > begins)
        wrong.push(`${id} begins before ${required} ends`);
    }
  }
  for (const session of sessions) {
    if (session.kind !== "review" || session.status !== "planned" || session.date < today) continue;
    const end = sessions[last.get(session.unitId) ?? -1];
    if (end !== undefined && session.date <= end.date) wrong.push(`${session.id} is too early`);
  }
  return wrong;
}

/** Open units have all of their minutes, more only in the past; others none that are to come. */
function minutesOf({ units, sessions }: StudyPlan, today: string): readonly string[] {
  const wrong: string[] = [];
  for (const { id, minutes, status } of units) {
    const own = sessions.filter((session) => session.unitId === id && isWork(session));
    const given = own.reduce((sum, session) => sum + creditOf(session), 0);
    const isToCome = own.some(({ status: state, date }) => state === "planned" && date >= today);
    const isOver = given > minutes && !isToCome;
    if (status === "open" && given !== minutes && !isOver)
      wrong.push(`${id} has ${given} of ${minutes} minutes`);
    const isGone = status === "known" || status === "skipped" || status === "dropped";
    if (isGone && isToCome) wrong.push(`${id} is ${status} and still planned`);
  }
  return wrong;
}

function creditOf({ status, minutes, spentMinutes }: Session): number {
  if (status === "missed") return 0;
  if (status !== "partly") return minutes;
  return spentMinutes > 0 ? Math.min(minutes, spentMinutes) : Math.floor(minutes / 2);
}

function totalsOf({
  totals,
  sessions,
  startDate,
  endDate,
  availability,
}: StudyPlan): readonly string[] {
  const { studyDays, availableMinutes, plannedMinutes, cushionMinutes } = totals;
  const wrong: string[] = [];
  const planned = sumOf(sessions.filter(({ kind }) => kind !== "buffer"));
  if (planned !== plannedMinutes)
    wrong.push(`${planned} minutes are planned, not ${plannedMinutes}`);
  if (plannedMinutes + cushionMinutes !== availableMinutes || cushionMinutes < 0)
    wrong.push("planned and cushion are not what is available");
  const start = epochDayOf(startDate) ?? 0;
  const capacity = capacityOf(start, epochDayOf(endDate) ?? start, availability);
  if (capacity.filter((minutes) => minutes > 0).length !== studyDays)
    wrong.push(`there are not ${studyDays} study days`);
  const used = Map.groupBy(sessions, ({ date }) => date);
  const available = capacity.reduce((sum, free, index) => {
    const onDay = (used.get(isoDateOf(start + index)) ?? []).filter(
      ({ kind }) => kind !== "buffer",
    );
    return sum + Math.max(free, sumOf(onDay));
  }, 0);
  if (available !== availableMinutes) wrong.push(`${available} minutes are available`);
  return wrong;
}

function isWork({ kind }: Session): boolean {
  return kind === "learn" || kind === "practise";
}

function sumOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}
