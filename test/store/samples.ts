import type { Context, Reply } from "../../src/domain/conversation.js";
import type { NumberedUpdate, Task } from "../../src/domain/task.js";

/** A small context; `text` tells one version of it from another. */
export function sampleContext(id: string, text = "", rest: Partial<Context> = {}): Context {
  return {
    id,
    owner: "ana",
    createdAt: 1_000,
    updatedAt: 1_000,
    turns: text === "" ? [] : [{ role: "user", text }],
    facts: {},
    ...rest,
  };
}

export function sampleReply(contextId: string, turnId = "turn-1"): Reply {
  return { contextId, turnId, outcome: "question", markdown: `What about ${contextId}?` };
}

/** A small task that is worked on. */
export function sampleTask(rest: Partial<Task> = {}): Task {
  return {
    id: "t",
    contextId: "c",
    status: { state: "working", timestamp: 1_000 },
    artifacts: [],
    history: [{ messageId: "m", role: "user", parts: [{ text: "hello" }] }],
    ...rest,
  };
}

/** An update that says a number. */
export function sampleUpdate(number: number): NumberedUpdate {
  return { kind: "status", status: { state: "working", timestamp: 1_000 + number }, number };
}
