import { findSubject } from "../../catalogue/catalogue.js";
import type { Facts, Understanding } from "../../domain/conversation.js";
import type { StudyPlan } from "../../domain/plan.js";
import type { PlanEvent } from "../../domain/revision.js";
import { type EpochDay, epochDayIn } from "../calendar.js";
import type { PlanningRequest } from "../planner.js";
import { anchored, startFor } from "./anchor.js";
import { intentOfChange } from "./change.js";
import { confidenceOf, guessOf, leastConfidence } from "./confidence.js";
import { type Decision, decide, nameOf } from "./decide.js";
import { mergeSlots } from "./facts.js";
import { factsOfHistory } from "./history.js";
import type { Intent, Interpretation } from "./interpretation.js";
import { asksForHelp } from "./lookups.js";
import { checkPreferences, overlay } from "./preferences.js";
import { type Reading, type ReadingContext, readText } from "./read.js";
import { replies } from "./replies.js";
import { saysAnything } from "./slots.js";
import { isSameTopic, withoutTopicOf, withTopic } from "./topic-facts.js";
import { understand } from "./understand.js";

const askedConfidence = 0.4;
const secondConfidence = 0.7;

/**
 * Reads what the grammar does not understand, given what that made of it. Undefined if it does not
 * know better. Throws StudlyError only when the call has ended.
 */
export type SecondReader = (
  text: string,
  context: ReadingContext,
  read: Reading,
) => Promise<Reading | undefined>;

/** A turn on its way to its interpretation. */
interface Turn {
  readonly request: PlanningRequest;
  /** What was known before it. */
  readonly known: Facts;
  readonly today: EpochDay;
  readonly defaultTimeZone: string;
}

/**
 * Reads a turn: deterministic, in the learner's calendar, unless a second reader is there for what
 * is not understood. Answers at once unless that one is asked, a date must be parsed for the first
 * time, or a history read. Throws StudlyError invalid_argument for preferences that cannot be.
 */
export function interpret(
  request: PlanningRequest,
  defaultTimeZone: string,
  second?: SecondReader,
): Interpretation | Promise<Interpretation> {
  const { preferences, history, previous } = request;
  checkPreferences(preferences);
  const zone = preferences.timeZone ?? request.facts.timeZone ?? defaultTimeZone;
  const today = epochDayIn(request.now, zone);
  const known = knownFrom(request.facts, previous);
  const context = { today, monthFirst: zone.startsWith("America/"), plan: previous };
  const turn = { request, known, today, defaultTimeZone };
  if (known.topic === undefined && history.length > 0) return readHistory(turn, context, second);
  const read = readText(request.text, context);
  return read instanceof Promise
    ? read.then((ready) => concludeWith(second, turn, context, ready))
    : concludeWith(second, turn, context, read);
}

/** With the second reader's help, if the first one is unsure and the second one knows better. */
function concludeWith(
  second: SecondReader | undefined,
  turn: Turn,
  context: ReadingContext,
  read: Reading,
): Interpretation | Promise<Interpretation> {
  const first = conclude(turn, read);
  const isUnsure = (first.outcome === "question" || first.outcome === "declined") && first.unsure;
  if (second === undefined || !isUnsure) return first;
  return second(read.text, context, read).then((again) => {
    if (again === undefined) return first;
    const better = conclude(turn, again);
    if (better.outcome === "answer") return { ...better, confidence: secondConfidence };
    return better.outcome === "plan"
      ? { ...better, confidence: secondConfidence, readAgain: true }
      : first;
  });
}

/** A conversation that has a plan knows its topic. */
function knownFrom(facts: Facts, previous: StudyPlan | undefined): Facts {
  if (facts.topic !== undefined || previous === undefined) return facts;
  return { ...facts, topic: previous.topic };
}

async function readHistory(
  turn: Turn,
  context: ReadingContext,
  second: SecondReader | undefined,
): Promise<Interpretation> {
  const known = await factsOfHistory(turn.request, context);
  const read = await readText(turn.request.text, context);
  return concludeWith(second, { ...turn, known }, context, read);
}

function conclude(turn: Turn, read: Reading): Interpretation {
  const { request, known, today } = turn;
  const { previous, events = [], topics = [] } = request;
  const isTyped = read.text === "" && (events.length > 0 || topics.length > 0);
  if (isTyped && previous !== undefined) return concludePlan(turn, read, {}, events, topics);
  if (asksForHelp(read.text) && read.lookup === undefined) return answerHelp(known, today);
  if (previous !== undefined) {
    const unclear = read.said.find(({ question }) => question !== undefined);
    if (unclear?.question !== undefined)
      return { ...ask(unclear.intent, unclear.question, request.facts), unsure: true };
    if (read.said.length > 0 || read.topics.length > 0) return concludeReports(turn, read);
    const answer = concludeLookup(turn, read);
    if (answer !== undefined) return answer;
  }
  return concludeDecision(turn, read);
}

function answerHelp(facts: Facts, today: EpochDay): Interpretation {
  return {
    intent: "help",
    confidence: 1,
    facts,
    outcome: "answer",
    lookup: { kind: "help" },
    today,
  };
}

type Asked = Extract<Interpretation, { outcome: "question" | "declined" }>;

function ask(intent: Intent, reply: string, facts: Facts): Asked {
  return { intent, confidence: askedConfidence, facts, outcome: "question", reply };
}

/** What was reported changes the plan; only another subject, named as such, is a plan of its own. */
function concludeReports(turn: Turn, read: Reading): Interpretation {
  const { topic } = read;
  const subject = topic?.introduced ? findSubject(topic.text) : undefined;
  const isOther =
    subject?.exact === true && !isSameTopic(subject.name, turn.request.previous?.topic ?? "");
  if (isOther && topic !== undefined)
    return concludePlan(turn, read, { topic: subject.name, said: topic.text }, [], read.topics);
  const events = read.said.toSorted((a, b) => a.at - b.at).flatMap(({ event }) => event ?? []);
  return concludePlan(turn, read, {}, events, read.topics);
}

/** A question about the plan, unless the same text changes it. */
function concludeLookup({ request, today }: Turn, read: Reading): Interpretation | undefined {
  const { lookup, slots, topic } = read;
  if (lookup === undefined || saysAnything(slots) || topic?.introduced) return undefined;
  const { facts } = request;
  if (lookup.question !== undefined)
    return { ...ask(lookup.intent, lookup.question, facts), unsure: true };
  if (lookup.lookup === undefined) return undefined;
  const confidence = confidenceOf(read.masked.text, undefined, () => false);
  return {
    intent: lookup.intent,
    confidence,
    facts,
    outcome: "answer",
    lookup: lookup.lookup,
    today,
  };
}

function concludeDecision(turn: Turn, read: Reading): Interpretation {
  const { request, known } = turn;
  const { preferences, previous, history } = request;
  const decision = decide(read, {
    known,
    asked: history.at(-1)?.role === "agent" || saidBefore(known),
    hasPreferences: Object.values(preferences).some((value) => value !== undefined),
    plan: previous,
  });
  if (decision.declined)
    // A request that is declined says nothing about the learner.
    return {
      intent: "unrelated",
      confidence: 1,
      facts: request.facts,
      outcome: "declined",
      reply: decision.reply ?? replies.declined,
      ...unsureOf(decision),
    };
  return concludePlan(turn, read, decision, [], read.topics);
}

function concludePlan(
  turn: Turn,
  read: Reading,
  decision: Decision,
  events: readonly PlanEvent[],
  topics: readonly string[],
): Interpretation {
  const { request, known, today, defaultTimeZone } = turn;
  const { preferences, previous } = request;
  const topic = decision.topic ?? known.topic;
  const isChange =
    previous !== undefined && topic !== undefined && isSameTopic(topic, previous.topic);
  const plan = isChange ? previous : undefined;
  const base = isChange || decision.topic === undefined ? known : withoutTopicOf(known, topic);
  const tomorrow = startFor(plan, today);
  const said = withTopic(mergeSlots(base, read.slots, tomorrow, plan), topic);
  const facts = overlay(said, preferences);
  const fallback: Intent = previous === undefined ? "new" : "change";
  if (decision.reply !== undefined || topic === undefined) {
    // What was not understood of a plan must not change it later.
    const kept =
      previous === undefined && decision.intent === undefined
        ? facts
        : overlay(request.facts, preferences);
    const asked = ask(decision.intent ?? fallback, decision.reply ?? replies.noTopic, kept);
    return { ...asked, ...unsureOf(decision) };
  }
  const isKnown = known.topic !== undefined && isSameTopic(known.topic, topic);
  const confidence = confidenceOf(
    read.masked.text,
    decision.said,
    () => isKnown || findSubject(topic)?.exact === true,
  );
  if (confidence < leastConfidence) {
    const guess = nameOf(guessOf(topic));
    const asked = ask(fallback, replies.guess(guess), withTopic(facts, guess));
    return { ...asked, confidence, unsure: true };
  }
  const shown = { ...facts, topic };
  const wanted = plan === undefined ? shown : anchored(shown, plan, today, events.length > 0);
  const understood = understand(wanted, preferences, today, defaultTimeZone);
  if ("question" in understood)
    return ask(read.said[0]?.intent ?? fallback, understood.question, withTopic(known, topic));
  const understanding = withMisspelling(understood.understanding, decision.said);
  const intent =
    plan === undefined
      ? newIntent(previous, decision)
      : (typedIntent(request) ?? intentOfChange(read, preferences, understanding, plan));
  return {
    intent,
    confidence,
    facts: shown,
    outcome: "plan",
    ...understood,
    understanding,
    today,
    isChange,
    events,
    topics,
  };
}

function unsureOf({ unsure }: Decision): { readonly unsure?: true } {
  return unsure ? { unsure } : {};
}

/** Whoever wrote "Pyhton" shall see what it was taken for. */
function withMisspelling(understanding: Understanding, said = ""): Understanding {
  if (findSubject(said)?.corrected !== true) return understanding;
  const { topic, echo } = understanding;
  return { ...understanding, echo: `${topic} (from "${said}")${echo.slice(topic.length)}` };
}

/** The reply to a question names no topic; another subject changes what the conversation is about. */
function newIntent(previous: StudyPlan | undefined, { topic }: Decision): Intent {
  return previous === undefined && topic !== undefined ? "new" : "change";
}

/** What a typed call reports or lists. */
function typedIntent({ text, events = [], topics = [] }: PlanningRequest): Intent | undefined {
  if (text !== "") return undefined;
  const [event] = events;
  if (event === undefined) return topics.length > 0 ? "topics" : undefined;
  if (event.kind === "recorded") return event.status === "missed" ? "missed" : "done";
  return event.kind === "skipped" ? "skip" : event.kind;
}

function saidBefore(facts: Facts): boolean {
  return facts.durationDays !== undefined || facts.minutesPerDay !== undefined;
}
