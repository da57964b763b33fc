import { setTimeout as delay } from "node:timers/promises";
import type { Agent, AgentEvent, RequestContext } from "../../../src/service/tasks/agent.js";
import { textOf } from "../tasks/scripted-agent.js";

/**
 * An agent that counts, a chunk for each number, and can go on in another process: "count 5 20" up to five,
 * with 20 ms for each; "ask who?" asks, and the answer is counted. Its checkpoint is how far it was going to get.
 */
export function createResumingAgent(): Agent & {
  readonly seen: RequestContext[];
  readonly stopped: number[];
} {
  const seen: RequestContext[] = [];
  const stopped: number[] = [];
  return {
    seen,
    stopped,
    resumable: true,
    async *respond(request) {
      seen.push(request);
      const { signal } = request.call;
      signal.addEventListener("abort", () => stopped.push(performance.now()), { once: true });
      yield* count(request);
    },
  };
}

async function* count(request: RequestContext): AsyncGenerator<AgentEvent> {
  const { resumed, call } = request;
  const [word, to, pauseMs] = textOf(request).split(" ");
  if (resumed?.task.status.state !== "working") yield { kind: "status", state: "working" };
  if (word === "ask") return yield { kind: "status", state: "input_required" };
  const goal = Number(resumed?.checkpoint?.["goal"] ?? to);
  if (resumed?.checkpoint === undefined) yield { kind: "checkpoint", data: { goal } };
  const done = resumed?.task.artifacts[0]?.parts.length ?? 0;
  for (let n = done + 1; n <= goal; n++) {
    await delay(Number(pauseMs ?? 0), undefined, { signal: call.signal });
    const artifact = { artifactId: "count", parts: [{ text: `${n}` }] };
    yield { kind: "artifact", artifact, append: n > 1, lastChunk: n === goal };
  }
}
