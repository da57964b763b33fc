import { StudlyError } from "../../../src/domain/errors.js";
import type { Agent, AgentEvent, RequestContext } from "../../../src/service/tasks/agent.js";
import { textOf } from "../../service/tasks/scripted-agent.js";

/** What the agent may do, a letter for each step: see `eventOf`. */
export const stepLetters = [..."wwaaaakiucfrtxmb"] as const;

/** An answer being made. */
export interface Answering {
  readonly taskId: string;
  readonly signal: AbortSignal;
  /** The generator has ended, by itself or because it was closed. */
  hasEnded: boolean;
}

/** An agent that takes the steps that a message spells, and its time for each; whoever stops it must not rely on it. */
export function createStepAgent(
  pause: (what: string) => Promise<void>,
): Agent & { readonly answering: readonly Answering[] } {
  const answering: Answering[] = [];
  return {
    answering,
    async *respond(request) {
      const { taskId, call } = request;
      const own: Answering = { taskId, signal: call.signal, hasEnded: false };
      answering.push(own);
      try {
        for (const letter of textOf(request)) {
          await pause(`agent ${letter}`);
          yield eventOf(letter, request);
        }
      } finally {
        own.hasEnded = true;
      }
    },
  };
}

export const refusal = "model_unavailable";
export const broken = "the agent is broken";
let made = 0;

function eventOf(letter: string, { message }: RequestContext): AgentEvent {
  const parts = [{ text: `${message.messageId} ${++made}` }];
  const status = (state: "working" | "submitted" | "input_required" | "auth_required") =>
    ({ kind: "status", state, message: { parts } }) as const;
  switch (letter) {
    case "w":
      return status("working");
    case "a":
      return { kind: "artifact", artifact: { artifactId: "chunks", parts }, append: true };
    case "k":
      return { kind: "task", metadata: { [`seen ${made}`]: true } };
    case "i":
      return status("input_required");
    case "u":
      return status("auth_required");
    case "c":
      return { kind: "status", state: "completed" };
    case "f":
      return { kind: "status", state: "failed" };
    case "r":
      return { kind: "status", state: "rejected" };
    case "m":
      return { kind: "message", parts };
    // No task goes back there: the agent's fault, which must not show in the task's states.
    case "b":
      return status("submitted");
    case "t":
      throw new StudlyError(refusal, "The model is away.");
    default:
      throw new Error(broken);
  }
}
