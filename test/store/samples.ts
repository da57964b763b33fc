import type { Context, Reply } from "../../src/domain/conversation.js";

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
