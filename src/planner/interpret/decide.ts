import { findSubject } from "../../catalogue/catalogue.js";
import type { Facts } from "../../domain/conversation.js";
import type { StudyPlan } from "../../domain/plan.js";
import { moveSession, vague } from "./english/adjust.js";
import { isGreeting, isQuestion, isStatement, isThanks, isUnrelated, isYes } from "./intent.js";
import type { Intent } from "./interpretation.js";
import { needsPlan } from "./lookups.js";
import type { Reading } from "./read.js";
import { replies } from "./replies.js";
import { type Slots, saysAnything, saysMuch } from "./slots.js";
import type { SaidTopic } from "./topic.js";

/** What to do with a turn: plan (a topic, or the known one), or a reply that ends it. */
export interface Decision {
  /** As it is shown. */
  readonly topic?: string;
  /** As it was said, where that is what the topic was read from. */
  readonly said?: string;
  readonly reply?: string;
  readonly intent?: Intent;
  readonly declined?: true;
  /** The text was not understood: another reader may do better. */
  readonly unsure?: true;
}

/** What a turn is decided by, beside its text. */
export interface Situation {
  readonly known: Facts;
  /** True if the agent has just asked for something. */
  readonly asked: boolean;
  readonly hasPreferences: boolean;
  readonly plan: StudyPlan | undefined;
}

/** Decides what a text is about that reports nothing of a plan and asks nothing of it. */
export function decide(read: Reading, situation: Situation): Decision {
  const { text, slots, topic: said } = read;
  const { known, hasPreferences, plan } = situation;
  const hasPlan = plan !== undefined;
  if (text === "")
    return known.topic !== undefined && hasPreferences ? {} : { reply: replies.empty };
  if (isUnrelated(text)) return declined;
  if (isGreeting(text)) {
    const reply = known.topic === undefined ? replies.greeting : changeReply(known, hasPlan);
    return { reply, intent: "help" };
  }
  if (hasPlan && moveSession.test(text)) return { reply: replies.moveSession };
  if (said?.introduced && said.isAttribute !== true) return topicOf(said.text);
  const early = hasPlan ? undefined : needsPlan(text);
  if (early !== undefined) return { reply: replies.needsPlan(early), intent: early };
  if (said?.introduced && !(hasPlan && isOfPlan(said, slots))) return topicOf(said.text);
  if (saysMuch(slots) || (saysAnything(slots) && said === undefined))
    return decideBeside(read, known);
  return decideAlone(read, situation);
}

/** "cancel my plan" speaks of the plan that there is, and of no subject. */
function isOfPlan({ text, isAttribute }: SaidTopic, slots: Slots): boolean {
  return isAttribute === true && !saysMuch(slots) && findSubject(text)?.exact !== true;
}

const declined: Decision = { reply: replies.declined, declined: true };

/** A text that says when or how long: what else is in it may be a topic. */
function decideBeside({ topic: said }: Reading, { topic }: Facts): Decision {
  if (said === undefined)
    return topic === undefined ? { reply: replies.noTopic, unsure: true } : {};
  if (topic === undefined || findSubject(said.text)?.exact) return topicOf(said.text);
  return {};
}

/** A text that says nothing about time. */
function decideAlone({ text, topic: said }: Reading, situation: Situation): Decision {
  const { known, plan, asked } = situation;
  const hasPlan = plan !== undefined;
  const change = changeReply(known, hasPlan);
  if (isThanks(text)) return { reply: known.topic === undefined ? replies.empty : replies.thanks };
  if (isYes(text) && known.topic !== undefined) return hasPlan ? { reply: replies.change } : {};
  const wish = hasPlan ? vague.find(({ pattern }) => pattern.test(text)) : undefined;
  if (wish !== undefined) return { reply: replies.vague[wish.intent], intent: wish.intent };
  if (said === undefined)
    return { reply: known.topic === undefined ? replies.noTopic : change, unsure: true };
  if (isQuestion(text))
    return known.topic === undefined ? declined : { reply: change, unsure: true };
  if (findSubject(said.text)?.exact) return topicOf(said.text);
  return hasPlan
    ? { reply: change, unsure: true }
    : decideBare(said.text, asked, isStatement(text));
}

/** A few words that no verb introduces: an answer, a topic to confirm, or something else. */
function decideBare(topic: string, asked: boolean, isStatement: boolean): Decision {
  const words = topic.split(" ").length;
  if (asked && words <= 6) return topicOf(topic);
  if (words <= 4 && !isStatement)
    return { ...topicOf(topic), reply: replies.confirm(nameOf(topic)), unsure: true };
  return { ...declined, unsure: true };
}

function changeReply({ topic }: Facts, hasPlan: boolean): string {
  return hasPlan || topic === undefined ? replies.change : replies.confirm(topic);
}

function topicOf(said: string): Decision {
  return { topic: nameOf(said), said };
}

/** The subject's own name, or the learner's words with a capital. */
export function nameOf(topic: string): string {
  const subject = findSubject(topic);
  if (subject?.exact) return subject.name;
  const [first = ""] = topic;
  return first.toUpperCase() + topic.slice(first.length);
}
