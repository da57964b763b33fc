import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Session, StudyPlan } from "../domain/plan.js";
import { oneLine } from "./cells.js";
import type { ExportOptions } from "./export.js";
import { instantOf } from "./instants.js";

const refreshSeconds = 6 * 3_600;
const alarmSeconds = 600;
const msPerMinute = 60_000;
const msPerDay = 86_400_000;

/**
 * A plan as iCalendar. With a start time each session is an event between two UTC instants, so that
 * no reader needs to know the zone; without one they are all-day events that say their minutes. UIDs
 * are those of the sessions, which keep them when they move, and SEQUENCE counts their changes.
 */
export function icsText(plan: StudyPlan, { now, feed = false }: ExportOptions): string {
  const calendar = ical({
    name: oneLine(`Studly - ${plan.topic}`),
    prodId: { company: "Studly", product: "Study plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
    x: [["X-WR-TIMEZONE", plan.timeZone]],
  });
  for (const { session, minuteOfDay } of timed(plan)) {
    const event = calendar.createEvent({
      id: uidOf(plan, session),
      sequence: session.sequence,
      stamp: now,
      lastModified: now,
      summary: summaryOf(session, minuteOfDay),
      description: descriptionOf(plan, session),
      status: ICalEventStatus.CONFIRMED,
      transparency:
        session.kind === "buffer"
          ? ICalEventTransparency.TRANSPARENT
          : ICalEventTransparency.OPAQUE,
      ...whenOf(session, minuteOfDay, plan.timeZone),
    });
    if (!feed && minuteOfDay !== undefined && session.kind !== "buffer")
      event.createAlarm({ type: ICalAlarmType.display, trigger: alarmSeconds });
  }
  return calendar.toString();
}

interface Timed {
  readonly session: Session;
  /** When it begins; undefined if the learner named no time of day. */
  readonly minuteOfDay: number | undefined;
}

/** Sessions of a day follow each other. */
function timed({ sessions, availability }: StudyPlan): readonly Timed[] {
  const [hours = "", minutes = ""] = availability.startTime.split(":");
  const first = availability.startTime === "" ? undefined : Number(hours) * 60 + Number(minutes);
  let date = "";
  let next = 0;
  return sessions.map((session) => {
    if (first === undefined) return { session, minuteOfDay: undefined };
    if (session.date !== date) {
      date = session.date;
      next = first;
    }
    const minuteOfDay = next;
    next += session.minutes;
    return { session, minuteOfDay };
  });
}

function whenOf({ date, minutes }: Session, minuteOfDay: number | undefined, timeZone: string) {
  if (minuteOfDay === undefined) {
    const start = new Date(`${date}T00:00:00Z`);
    return { allDay: true, start, end: new Date(start.getTime() + msPerDay) };
  }
  const start = instantOf(date, minuteOfDay, timeZone);
  return { start, end: new Date(start.getTime() + minutes * msPerMinute) };
}

function summaryOf({ title, minutes }: Session, minuteOfDay: number | undefined): string {
  return oneLine(minuteOfDay === undefined ? `${title} (${minutes} min)` : title);
}

function descriptionOf({ units }: StudyPlan, { tasks, unitId, kind }: Session): string {
  const lines = tasks.map((task) => `- ${oneLine(task)}`);
  const unit = units.find(({ id }) => id === unitId);
  if (kind === "review" && unit !== undefined)
    for (const { question } of unit.questions) lines.push(`? ${oneLine(question)}`);
  return lines.join("\n");
}

/** Never changes for a session, and is nobody else's: the plan's id is random. */
function uidOf({ id }: StudyPlan, session: Session): string {
  return `${`${session.id}.${id}`.replace(/[^A-Za-z0-9._-]/g, "-")}@studly`;
}
