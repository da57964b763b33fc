import type { Turn } from "../../domain/conversation.js";
import { StudlyError } from "../../domain/errors.js";
import type { Message, Task } from "../../domain/task.js";
import type { StudyService } from "../study.js";
import type { RequestContext } from "../tasks/agent.js";
import { artifactNames } from "./artifacts.js";
import { textOf } from "./courses/degree-wish.js";
import { type Clean, cut } from "./read/clean.js";
import { maxText } from "./read/parts.js";

/**
 * Earlier turns from tasks of other conversations that a message refers to (A2A 1.0, §3.4.3): what was
 * said there, and what was understood of it. So "make it 3 weeks" with a reference to a plan for
 * Python makes a plan for Python in this conversation; the plan there stays as it is.
 *
 * None if this conversation has a plan of its own: then that is what is meant. Tasks about degrees are no
 * turns; their courses have conversations of their own.
 */
export async function turnsOfReferenced(
  study: Pick<StudyService, "getPlan">,
  { referenced, contextId, call }: Pick<RequestContext, "referenced" | "contextId" | "call">,
  clean: Clean,
): Promise<readonly Turn[]> {
  const others = referenced.filter((task) => task.contextId !== contextId && !isDegree(task));
  if (others.length === 0) return [];
  if (await exists(study.getPlan(contextId, { ...call, record: {} }))) return [];
  const turns: Turn[] = [];
  for (const task of others) {
    for (const message of task.history) turns.push(await turnOf(message, clean));
    const understood = understoodOf(task);
    if (understood !== undefined) turns.push({ role: "user", text: `Learn ${understood}` });
  }
  return turns.filter(({ text }) => text !== "");
}

/** Contexts of degrees that a message may be about: its own, and those that it refers to. */
export function degreeContexts({
  contextId,
  referenced,
}: Pick<RequestContext, "contextId" | "referenced">): readonly string[] {
  const others = referenced.filter(isDegree).map((task) => task.contextId);
  return [...new Set([...others, contextId])];
}

function isDegree({ artifacts }: Task): boolean {
  return artifacts.some(({ artifactId }) => artifactId === artifactNames.degree);
}

async function turnOf(message: Message, clean: Clean): Promise<Turn> {
  const { role, messageId } = message;
  return { role, text: cut(await clean(cut(textOf(message), maxText)), maxText), messageId };
}

/** What the plan of a task was made from, as it was told to the learner. */
function understoodOf({ artifacts }: Task): string | undefined {
  const { metadata } = artifacts.findLast(({ name }) => name === artifactNames.plan) ?? {};
  const understood = metadata?.["understood"];
  return typeof understood === "string" ? understood.replaceAll(" (assumed)", "") : undefined;
}

async function exists(reading: Promise<unknown>): Promise<boolean> {
  try {
    await reading;
    return true;
  } catch (error) {
    if (error instanceof StudlyError && error.code === "not_found") return false;
    throw error;
  }
}
