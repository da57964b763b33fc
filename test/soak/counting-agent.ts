import { setTimeout as delay, setImmediate as turn } from "node:timers/promises";
import type { Agent, AgentEvent, RequestContext } from "../../src/service/tasks/agent.js";
import { createScriptedAgent, textOf } from "../service/tasks/scripted-agent.js";

/**
 * The scripted agent, and beside it one that counts, so that a lost, doubled or reordered event shows:
 * "count 40 10" says "step 1" to "step 40", 10 ms apart, by turns in a status and in a chunk of an artifact;
 * "flood 1000 4096" says them in statuses of 4,096 characters, as fast as it can.
 */
export function createCountingAgent(): Agent {
  const scripted = createScriptedAgent();
  return {
    respond(request) {
      const [word, first, second] = textOf(request).split(" ");
      if (request.task === undefined && word === "count")
        return count(request, Number(first), Number(second));
      if (request.task === undefined && word === "flood")
        return flood(request, Number(first), Number(second));
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
  size: number,
): AsyncGenerator<AgentEvent> {
  yield { kind: "status", state: "working" };
  for (let step = 1; step <= steps; step++) {
    await turn(undefined, { signal });
    yield working(`step ${step} `.padEnd(size, "."));
  }
}

function working(text: string): AgentEvent {
  return { kind: "status", state: "working", message: { parts: [{ text }] } };
}
