import { setTimeout as delay } from "node:timers/promises";
import type { Agent, AgentEvent, RequestContext } from "../../src/service/tasks/agent.js";
import { createScriptedAgent, textOf } from "../service/tasks/scripted-agent.js";

/**
 * The scripted agent, and beside it one that counts, so that a lost, doubled or reordered event shows:
 * "count 40 10" says "step 1" to "step 40", 10 ms apart, by turns in a status and in a chunk of an artifact;
 * "flood 1000 1 4096" says them in statuses only, 1 ms apart, each of 4,096 characters.
 */
export function createCountingAgent(): Agent {
  const scripted = createScriptedAgent();
  return {
    respond(request) {
      const [word, ...amounts] = textOf(request).split(" ");
      const [steps = 0, everyMs = 0, size = 0] = amounts.map(Number);
      if (word === "count") return count(request, steps, everyMs);
      if (word === "flood") return flood(request, steps, everyMs, size);
      return scripted.respond(request);
    },
  };
}

async function* count(
  { call: { signal } }: RequestContext,
  steps: number,
  everyMs: number,
): AsyncGenerator<AgentEvent> {
  yield { kind: "status", state: "working" };
  for (let step = 1; step <= steps; step++) {
    await delay(everyMs, undefined, { signal });
    if (step % 2 === 1) yield working(`step ${step}`);
    else {
      const artifact = { artifactId: "steps", parts: [{ text: `step ${step}` }] };
      yield { kind: "artifact", artifact, append: step > 2, lastChunk: step >= steps - 1 };
    }
  }
}

async function* flood(
  { call: { signal } }: RequestContext,
  steps: number,
  everyMs: number,
  size: number,
): AsyncGenerator<AgentEvent> {
  yield { kind: "status", state: "working" };
  for (let step = 1; step <= steps; step++) {
    await delay(everyMs, undefined, { signal });
    yield working(`step ${step} `.padEnd(size, "."));
  }
}

function working(text: string): AgentEvent {
  return { kind: "status", state: "working", message: { parts: [{ text }] } };
}
