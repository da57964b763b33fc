import { expect } from "vitest";
import type { Ledger } from "../ledger.js";
import type { Seen } from "../observed.js";
import { expectCurrent, expectError, isForeign, isOver } from "./common.js";
import { checkList } from "./lists.js";
import { checkSend, checkTwice } from "./sending.js";
import { checkStream } from "./streams.js";

/** What a client saw is what was there at some moment of its call, and as it was owed. */
export function checkSeen(one: Seen, ledger: Ledger): void {
  switch (one.kind) {
    case "list":
      checkList(one, ledger);
      break;
    case "stream":
      checkStream(one, ledger);
      break;
    case "send twice":
      checkTwice(one, ledger);
      break;
    case "send":
      checkSend(one, ledger);
      break;
    default:
      if (isForeign(one, one.taskId, ledger)) expectError(one.outcome, "task_not_found");
      else if (one.kind === "get") checkGet(one, ledger);
      else checkCancel(one, ledger);
  }
}

function checkGet(one: Extract<Seen, { kind: "get" }>, ledger: Ledger): void {
  if ("error" in one.outcome) throw one.outcome.error;
  expectCurrent(one.outcome.value, one, ledger);
}

/** It was cancelled, for good, and the agent's work is stopped; or there was nothing to cancel. */
function checkCancel(one: Extract<Seen, { kind: "cancel" }>, ledger: Ledger): void {
  const { outcome, taskId, workedOn } = one;
  if ("error" in outcome) {
    expectError(outcome, "task_not_cancelable");
    expect(ledger.during(taskId, one).some(isOver)).toBe(true);
    return;
  }
  expect(outcome.value.status.state).toBe("canceled");
  expect(ledger.tasks.get(taskId)?.versions.at(-1)?.task).toEqual(outcome.value);
  expect(workedOn).toBe(0);
}
