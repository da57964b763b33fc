import type { Facts } from "../../domain/conversation.js";
import { withoutTopic } from "./facts.js";

/** Facts of a topic. */
export function withTopic(facts: Facts, topic: string | undefined): Facts {
  return topic === undefined || topic === facts.topic ? facts : { ...facts, topic };
}

/** What stays of the facts for a topic: all if it is the same, or if there was none. */
export function withoutTopicOf(facts: Facts, topic: string | undefined): Facts {
  if (facts.topic === undefined || topic === undefined) return facts;
  return isSameTopic(facts.topic, topic) ? facts : withoutTopic(facts);
}

export function isSameTopic(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
