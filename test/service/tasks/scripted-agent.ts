import { setTimeout as delay } from "node:timers/promises";
import { StudlyError } from "../../../src/domain/errors.js";
import type { JsonValue, Part } from "../../../src/domain/task.js";
import type { Agent, AgentEvent, RequestContext } from "../../../src/service/tasks/agent.js";

/** What an agent that was stopped has noticed. */
export interface Seen {
  /** Contexts that the agent was given, oldest first. */
  readonly requests: RequestContext[];
  /** How many generators were closed before their end. */
  closed: number;
  /** When the last one was, on the `performance.now()` clock. */
  closedAt: number;
}

export const scriptedExtension = "https://agents.example/extensions/echo/v1";

/**
 * An agent that shows every behaviour on demand: the first word of a message says which, the rest its
 * arguments. "say hello", "parts", "ask name?", "auth", "fail", "break", "refuse", "reject", "slow 200",
 * "chunks 5", "endless 10", "late-message", "backwards", "nothing", "artifact-first"; all else is echoed.
 */
export function createScriptedAgent(): Agent & { readonly seen: Seen } {
  const seen: Seen = { requests: [], closed: 0, closedAt: 0 };
  return {
    seen,
    extensions: [scriptedExtension],
    async *respond(request) {
      seen.requests.push(request);
      let isDone = false;
      try {
        yield* behave(request);
        isDone = true;
      } finally {
        if (!isDone) {
          seen.closed++;
          seen.closedAt = performance.now();
        }
      }
    },
  };
}

export function textOf({ message }: Pick<RequestContext, "message">): string {
  return message.parts.flatMap((part) => ("text" in part ? part.text : [])).join("\n");
}

async function* behave(request: RequestContext): AsyncGenerator<AgentEvent> {
  const text = textOf(request);
  const [word = "", ...rest] = text.split(" ");
  const amount = Number(rest[0] ?? 0);
  const { signal } = request.call;
  if (request.task?.status.state === "input_required") return yield* echo(`answered: ${text}`);
  switch (word) {
    case "say":
      yield { kind: "message", parts: [{ text: rest.join(" ") }] };
      return;
    case "parts":
      yield { kind: "status", state: "working" };
      yield artifact("parts", everyPart);
      return;
    case "ask":
      yield { kind: "status", state: "working" };
      yield { kind: "status", state: "input_required", message: says(rest.join(" ")) };
      return;
    case "auth":
      yield { kind: "status", state: "auth_required", message: says("Log in somewhere") };
      return;
    case "fail":
      yield { kind: "status", state: "working" };
      throw new StudlyError("model_unavailable", "The model is away.", {
        retryAfterMs: 2_000,
        metadata: { retryable: "true" },
      });
    case "break":
      yield { kind: "status", state: "working" };
      throw new Error("secret internals");
    case "refuse":
      throw new StudlyError("content_type_not_supported", "Not that.");
    case "reject":
      yield { kind: "status", state: "rejected", message: says("I would rather not") };
      return;
    case "slow":
      yield { kind: "status", state: "working", message: says("Slowly") };
      await delay(amount, undefined, { signal });
      return yield* echo(text);
    case "stubborn":
      yield { kind: "status", state: "working" };
      await delay(amount);
      return yield* echo(text);
    case "chunks":
      yield { kind: "status", state: "working" };
      for (let n = 1; n <= amount; n++) {
        const parts = [{ text: `chunk ${n}\n` }];
        const chunk = { artifactId: "a", name: "Chunks", parts };
        yield { kind: "artifact", artifact: chunk, append: n > 1, lastChunk: n === amount };
      }
      return;
    case "endless":
      for (let n = 1; ; n++) {
        yield { kind: "status", state: "working", message: says(`step ${n}`) };
        await delay(amount, undefined, { signal });
      }
    case "late-message":
      yield { kind: "status", state: "working" };
      yield { kind: "message", parts: [{ text: "too late" }] };
      return;
    case "backwards":
      yield { kind: "status", state: "working" };
      yield { kind: "status", state: "submitted" };
      return;
    case "nothing":
      return;
    case "artifact-first":
      yield artifact("first", [{ text: "here" }]);
      return;
    default:
      yield { kind: "status", state: "working" };
      return yield* echo(text);
  }
}

async function* echo(text: string): AsyncGenerator<AgentEvent> {
  yield artifact("echo", [{ text }]);
  yield { kind: "status", state: "completed", message: says("Done") };
}

function says(text: string) {
  return { parts: [{ text }] };
}

function artifact(artifactId: string, parts: readonly Part[]): AgentEvent {
  return { kind: "artifact", artifact: { artifactId, name: artifactId, parts }, lastChunk: true };
}

const data: JsonValue = { list: [1, 2.5, "three", null, true], nested: { deep: {} } };

/** One part of each kind. */
export const everyPart: readonly Part[] = [
  { text: "some text", mediaType: "text/plain" },
  {
    raw: Buffer.from([0, 1, 2, 255]),
    filename: "bytes.bin",
    mediaType: "application/octet-stream",
  },
  { url: "https://files.example/a.pdf", filename: "a.pdf", mediaType: "application/pdf" },
  { data, metadata: { source: "script" } },
];
