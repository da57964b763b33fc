import type { IsoDate, StudyPlan } from "../../domain/plan.js";
import { epochDayIn, isoToday } from "../calendar.js";
import { interpret } from "./interpret.js";
import type { Interpretation } from "./interpretation.js";
import { readText } from "./read.js";
import { factsOfPlan, type InterpretationView, viewOf } from "./view.js";

/** When a request is made, and the plan that it may speak of. */
export interface DescribeOptions {
  /** Absent: today in the time zone. */
  readonly today?: IsoDate | undefined;
  /** IANA name; absent: the plan's, else this computer's. */
  readonly timeZone?: string | undefined;
  readonly plan?: StudyPlan | undefined;
}

/** How a request was understood, for programs and in one line for people. */
export interface Described {
  readonly view: InterpretationView;
  readonly line: string;
}

/** Interprets a text as the first turn of a conversation, or the first after its plan. */
export async function describeRequest(
  text: string,
  { today, plan, ...options }: DescribeOptions,
): Promise<Described> {
  const timeZone =
    options.timeZone ?? plan?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = today === undefined ? new Date() : instantIn(today, timeZone);
  const known = plan === undefined ? {} : factsOfPlan(plan);
  const result = await interpret(
    {
      text,
      history: [],
      facts: known,
      preferences: {},
      now,
      contextId: "",
      newId: () => "",
      ...(plan === undefined ? {} : { previous: plan }),
    },
    timeZone,
  );
  const monthFirst = timeZone.startsWith("America/");
  const read = await readText(text, { today: epochDayIn(now, timeZone), monthFirst, plan });
  return { view: viewOf(result, read, known, plan), line: lineOf(result) };
}

/** The intent, and the echo or the reply. */
function lineOf(result: Interpretation): string {
  const { intent } = result;
  if (result.outcome === "plan") {
    const events = result.events.map((event) => ` · ${JSON.stringify(event)}`).join("");
    return `${intent}: ${result.understanding.echo}${events}`;
  }
  if (result.outcome === "answer") return `${intent}: ${JSON.stringify(result.lookup)}`;
  return `${intent} (${result.outcome}): ${result.reply}`;
}

/** An instant at which it is that date in a zone: noon UTC, or where that is the next day, midnight. */
function instantIn(date: IsoDate, timeZone: string): Date {
  const noon = new Date(`${date}T12:00:00Z`);
  return isoToday(noon, timeZone) === date ? noon : new Date(`${date}T00:00:00Z`);
}
