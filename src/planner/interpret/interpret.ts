import { findSubject } from "../../catalogue/catalogue.js";
import type { Facts, Understanding } from "../../domain/conversation.js";
import type { StudyPlan } from "../../domain/plan.js";
import { type EpochDay, epochDayIn, epochDayOf } from "../calendar.js";
import type { PlanningRequest } from "../planner.js";
import { defaultDays, mergeSlots, withoutTopic } from "./facts.js";
import { isGreeting, isQuestion, isStatement, isThanks, isUnrelated, isYes } from "./intent.js";
import { checkPreferences, overlay, type Writable } from "./preferences.js";
import { type Reading, readText } from "./read.js";
import { replies } from "./replies.js";
import { saysAnything, saysMuch } from "./slots.js";
import { understand } from "./understand.js";

/** How a turn was read. `facts` is what is known after it, as it was said. */
export type Interpretation = { readonly facts: Facts } & (
  | {
      readonly intent: "plan";
      readonly understanding: Understanding;
      readonly start: EpochDay;
      readonly end: EpochDay;
      /** True if the plan of the conversation is changed rather than a new one made. */
      readonly isChange: boolean;
    }
  | { readonly intent: "question" | "declined"; readonly reply: string }
);

const maxHistory = 40;

/**
 * Reads a turn: deterministic, in the learner's calendar. Answers at once unless a date must be
 * parsed for the first time, or a history read. Throws StudlyError invalid_argument for preferences
 * that cannot be.
 */
export function interpret(
  request: PlanningRequest,
  defaultTimeZone: string,
): Interpretation | Promise<Interpretation> {
  const { preferences, facts, history } = request;
  checkPreferences(preferences);
  const zone = preferences.timeZone ?? facts.timeZone ?? defaultTimeZone;
  const today = epochDayIn(request.now, zone);
  const monthFirst = zone.startsWith("America/");
  if (facts.topic === undefined && history.length > 0)
    return interpretWithHistory(request, today, monthFirst, defaultTimeZone);
  const read = readText(request.text, today, monthFirst);
  return read instanceof Promise
    ? read.then((ready) => conclude(request, facts, ready, today, defaultTimeZone))
    : conclude(request, facts, read, today, defaultTimeZone);
}

async function interpretWithHistory(
  request: PlanningRequest,
  today: EpochDay,
  monthFirst: boolean,
  defaultTimeZone: string,
): Promise<Interpretation> {
  const known = await factsOfHistory(request, today, monthFirst);
  const read = await readText(request.text, today, monthFirst);
  return conclude(request, known, read, today, defaultTimeZone);
}

/** What the learner said in turns of which only the text is left. */
async function factsOfHistory(
  request: PlanningRequest,
  today: EpochDay,
  monthFirst: boolean,
): Promise<Facts> {
  let facts = request.facts;
  let asked = false;
  for (const { role, text } of request.history.slice(-maxHistory)) {
    if (role === "user") {
      const read = await readText(text, today, monthFirst);
      const decision = decide(read, facts, asked);
      if (decision.reply === undefined || saysAnything(read.slots))
        facts = learn(facts, read, decision, today);
    }
    asked = role === "agent";
  }
  return facts;
}

/** What to do with a turn: plan (a topic, or the known one), or a reply that ends it. */
interface Decision {
  readonly topic?: string;
  readonly reply?: string;
  readonly declined?: true;
}

function conclude(
  request: PlanningRequest,
  known: Facts,
  read: Reading,
  today: EpochDay,
  defaultTimeZone: string,
): Interpretation {
  const { preferences, previous, history } = request;
  const asked = history.at(-1)?.role === "agent" || saidBefore(known);
  const hasPreferences = Object.values(preferences).some((value) => value !== undefined);
  const decision = decide(read, known, asked, hasPreferences, previous !== undefined);
  const topic = decision.topic ?? known.topic;
  const isChange =
    previous !== undefined && topic !== undefined && isSameTopic(topic, previous.topic);
  const base = isChange || decision.topic === undefined ? known : withoutTopicOf(known, topic);
  const facts = overlay(
    withTopic(mergeSlots(base, read.slots, startFor(previous, isChange, today)), topic),
    preferences,
  );
  if (decision.reply !== undefined || topic === undefined) {
    const reply = decision.reply ?? replies.noTopic;
    // A request that is declined says nothing about the learner.
    if (decision.declined) return { intent: "declined", reply, facts: request.facts };
    return { intent: "question", reply, facts };
  }
  const shown = { ...facts, topic };
  const understood = understand(
    isChange ? anchored(shown, previous, today) : shown,
    preferences,
    today,
    defaultTimeZone,
  );
  if ("question" in understood)
    return { intent: "question", reply: understood.question, facts: withTopic(known, topic) };
  return { intent: "plan", facts: shown, isChange, ...understood };
}

function decide(
  read: Reading,
  known: Facts,
  asked: boolean,
  hasPreferences = false,
  hasPlan = false,
): Decision {
  const { text, slots } = read;
  const said = read.topic;
  const knownTopic = known.topic;
  const change = hasPlan || knownTopic === undefined ? replies.change : replies.confirm(knownTopic);
  if (text === "")
    return knownTopic !== undefined && hasPreferences ? {} : { reply: replies.empty };
  if (isUnrelated(text)) return { reply: replies.declined, declined: true };
  if (isGreeting(text)) return { reply: knownTopic === undefined ? replies.greeting : change };
  if (said?.introduced) return { topic: nameOf(said.text) };
  const subject = said === undefined ? undefined : findSubject(said.text);
  if (saysMuch(slots) || (saysAnything(slots) && said === undefined)) {
    if (said === undefined) return knownTopic === undefined ? { reply: replies.noTopic } : {};
    if (subject?.exact || knownTopic === undefined) return { topic: nameOf(said.text) };
    return {};
  }
  if (isThanks(text)) return { reply: knownTopic === undefined ? replies.empty : replies.thanks };
  if (isYes(text) && knownTopic !== undefined) return hasPlan ? { reply: replies.change } : {};
  if (said === undefined) return { reply: knownTopic === undefined ? replies.noTopic : change };
  if (isQuestion(text)) {
    return knownTopic === undefined
      ? { reply: replies.declined, declined: true }
      : { reply: change };
  }
  if (subject?.exact) return { topic: subject.name };
  if (hasPlan) return { reply: change };
  return decideBare(said.text, asked, isStatement(text));
}

/** A few words that no verb introduces: an answer, a topic to confirm, or something else. */
function decideBare(topic: string, asked: boolean, isStatement: boolean): Decision {
  const words = topic.split(" ").length;
  if (asked && words <= 6) return { topic: nameOf(topic) };
  if (words <= 4 && !isStatement)
    return { topic: nameOf(topic), reply: replies.confirm(nameOf(topic)) };
  return { reply: replies.declined, declined: true };
}

function learn(facts: Facts, read: Reading, decision: Decision, today: EpochDay): Facts {
  const base =
    decision.topic === undefined || facts.topic === undefined
      ? facts
      : withoutTopicOf(facts, decision.topic);
  return withTopic(mergeSlots(base, read.slots, today + 1), decision.topic ?? facts.topic);
}

function withTopic(facts: Facts, topic: string | undefined): Facts {
  return topic === undefined || topic === facts.topic ? facts : { ...facts, topic };
}

/** What stays of the facts for a topic: all if it is the same, or if there was none. */
function withoutTopicOf(facts: Facts, topic: string | undefined): Facts {
  if (facts.topic === undefined || topic === undefined) return facts;
  return isSameTopic(facts.topic, topic) ? facts : withoutTopic(facts);
}

/** The subject's own name, or the learner's words with a capital. */
function nameOf(topic: string): string {
  const subject = findSubject(topic);
  if (subject?.exact) return subject.name;
  const [first = ""] = topic;
  return first.toUpperCase() + topic.slice(first.length);
}

function isSameTopic(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function saidBefore(facts: Facts): boolean {
  return facts.durationDays !== undefined || facts.minutesPerDay !== undefined;
}

/** The start where none is said: that of the plan that is changed, or tomorrow. */
function startFor(previous: StudyPlan | undefined, isChange: boolean, today: EpochDay): EpochDay {
  const start = isChange ? epochDayOf(previous?.startDate ?? "") : undefined;
  return start ?? today + 1;
}

/**
 * Facts with the start of the plan that is changed, so that a change made days later does not move
 * it; unless the plan would then be over.
 */
function anchored<T extends Facts>(facts: T, previous: StudyPlan, today: EpochDay): T {
  if (facts.startDate !== undefined) return facts;
  const start = epochDayOf(previous.startDate);
  if (start === undefined || start === today + 1) return facts;
  const end = epochDayOf(facts.endDate ?? "") ?? start + (facts.durationDays ?? defaultDays) - 1;
  if (end <= today) return facts;
  const shown: Writable<Facts> = { ...facts, startDate: previous.startDate };
  return shown as T;
}
