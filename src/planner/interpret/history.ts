import type { Facts } from "../../domain/conversation.js";
import type { EpochDay } from "../calendar.js";
import type { PlanningRequest } from "../planner.js";
import { type Decision, decide } from "./decide.js";
import { mergeSlots } from "./facts.js";
import { type Reading, type ReadingContext, readText } from "./read.js";
import { saysAnything } from "./slots.js";
import { withoutTopicOf, withTopic } from "./topic-facts.js";

const maxHistory = 40;

/** What the learner said in turns of which only the text is left. */
export async function factsOfHistory(
  request: PlanningRequest,
  context: ReadingContext,
): Promise<Facts> {
  let facts = request.facts;
  let asked = false;
  for (const { role, text } of request.history.slice(-maxHistory)) {
    if (role === "user") {
      const read = await readText(text, context);
      const situation = { known: facts, asked, hasPreferences: false, plan: undefined };
      const decision = decide(read, situation);
      if (decision.reply === undefined || saysAnything(read.slots))
        facts = learn(facts, read, decision, context.today);
    }
    asked = role === "agent";
  }
  return facts;
}

function learn(facts: Facts, read: Reading, decision: Decision, today: EpochDay): Facts {
  const base =
    decision.topic === undefined || facts.topic === undefined
      ? facts
      : withoutTopicOf(facts, decision.topic);
  return withTopic(mergeSlots(base, read.slots, today + 1), decision.topic ?? facts.topic);
}
