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
  for (const { session, start } of timed(plan)) {
    const event = calendar.createEvent({
      id: uidOf(plan, session),
      sequence: session.sequence,
      stamp: now,
      lastModified: now,
      summary: summaryOf(session, start),
      description: descriptionOf(plan, session),
      status: ICalEventStatus.CONFIRMED,
      transparency:
        session.kind === "buffer"
          ? ICalEventTransparency.TRANSPARENT
          : ICalEventTransparency.OPAQUE,
      ...whenOf(session, start),
    });
    if (!feed && start !== undefined && session.kind !== "buffer")
      event.createAlarm({ type: ICalAlarmType.display, trigger: alarmSeconds });
  }
  return calendar.toString();
}

interface Timed {
  readonly session: Session;
  /** Undefined if the learner named no time of day. */
  readonly start: Date | undefined;
}

/** Sessions of a day follow each other, also where the clock skips or repeats an hour. */
function timed({ sessions, availability, timeZone }: StudyPlan): readonly Timed[] {
  const [hours = "", minutes = ""] = availability.startTime.split(":");
  if (availability.startTime === "")
    return sessions.map((session) => ({ session, start: undefined }));
  const minuteOfDay = Number(hours) * 60 + Number(minutes);
  let date = "";
  let next = new Date(0);
  return sessions.map((session) => {
    if (session.date !== date) {
      date = session.date;
      next = instantOf(date, minuteOfDay, timeZone);
    }
    const start = next;
    next = endOf(start, session);
    return { session, start };
  });
}

function whenOf(session: Session, start: Date | undefined) {
  if (start !== undefined) return { start, end: endOf(start, session) };
  const midnight = new Date(`${session.date}T00:00:00Z`);
  return { allDay: true, start: midnight, end: new Date(midnight.getTime() + msPerDay) };
}

function endOf(start: Date, { minutes }: Session): Date {
  return new Date(start.getTime() + minutes * msPerMinute);
}

function summaryOf({ title, minutes }: Session, start: Date | undefined): string {
  return oneLine(start === undefined ? `${title} (${minutes} min)` : title);
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
