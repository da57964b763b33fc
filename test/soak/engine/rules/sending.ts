import { expect } from "vitest";
import { StudlyError } from "../../../../src/domain/errors.js";
import type { Ledger } from "../ledger.js";
import type { Seen } from "../observed.js";
import { broken, refusal } from "../step-agent.js";
import { asking, expectCurrent, expectError, isCode, isForeign, over } from "./common.js";

type SentSeen = Extract<Seen, { kind: "send" }>;

/** The message is in the history of one task, once; or it was refused with reason, and is nowhere. */
export function checkSend(one: SentSeen, ledger: Ledger): void {
  const { outcome, script, taskId, messageId, how, leaves } = one;
  if (taskId !== undefined && isForeign(one, taskId, ledger)) {
    expectError(outcome, "task_not_found");
    return;
  }
  const accepted = [...ledger.tasks.values()].filter(({ versions }) =>
    versions.at(-1)?.task.history.some((message) => message.messageId === messageId),
  );
  if ("error" in outcome) {
    const { error } = outcome;
    if (leaves && isCode(error, "cancelled")) return;
    expect(accepted).toEqual([]);
    if (script.startsWith("t") && isCode(error, refusal)) return;
    if (!(error instanceof StudlyError)) expectFault(one, error);
    else expectRefusedReply(one, error, ledger);
    return;
  }
  if (outcome.value.kind === "message") {
    expect(script[0]).toBe("m");
    expect(accepted).toEqual([]);
    return;
  }
  const { task } = outcome.value;
  expect(accepted).toHaveLength(1);
  expect(task.history.filter((message) => message.messageId === messageId)).toHaveLength(1);
  expectCurrent(task, one, ledger);
  if (taskId !== undefined) expect(task.id).toBe(taskId);
  if (how === "to the end") expect([...over, ...asking]).toContain(task.status.state);
}

/** The agent's, before there was anything to tell: the message has not been taken. */
function expectFault({ taskId, script }: SentSeen, error: unknown): void {
  const isBackwards = taskId !== undefined && script.startsWith("b");
  if (!isBackwards) expect(script).toMatch(/^x/);
  const message = isBackwards ? expect.stringContaining("cannot become submitted") : broken;
  expect(error).toMatchObject({ message });
}

/** A task that is over, or busy, or has become so meanwhile, takes no message. */
function expectRefusedReply(one: SentSeen, error: unknown, ledger: Ledger): void {
  expect(one.taskId).toBeDefined();
  const states = ledger.during(one.taskId ?? "", one).map(({ task }) => task.status.state);
  if (states.includes("canceled") && isCode(error, "cancelled")) return;
  expect(error).toMatchObject({ code: "unsupported_operation" });
  // What asks again after somebody else's answer is no longer the question that this one answers.
  expect(states.length > 1 || !asking.includes(states[0] ?? "working")).toBe(true);
}

/** One message is one task, however often it comes. */
export function checkTwice(
  { outcomes }: Extract<Seen, { kind: "send twice" }>,
  ledger: Ledger,
): void {
  const ids = outcomes.flatMap((outcome) =>
    "value" in outcome && outcome.value.kind === "task" ? outcome.value.task.id : [],
  );
  expect(new Set(ids).size).toBeLessThanOrEqual(1);
  for (const id of ids)
    expect(ledger.tasks.get(id)?.versions.at(-1)?.task.history.length).toBeGreaterThan(0);
  for (const outcome of outcomes)
    if ("error" in outcome)
      expect(outcome.error).toSatisfy(
        (error) => isCode(error, refusal) || String(error).includes(broken),
      );
}
