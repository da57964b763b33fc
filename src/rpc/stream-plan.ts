import type { MethodImpl } from "@connectrpc/connect";
import type { StreamPlanResponse, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { Understanding } from "../domain/conversation.js";
import { StudlyError } from "../domain/errors.js";
import type { PlanningObserver } from "../planner/planner.js";
import type { StudyService, TurnResult } from "../service/study.js";
import { Channel, type ChannelLimit } from "./channel.js";
import { callOf } from "./context.js";
import { responseTo, turnInputFrom, understandingTo } from "./convert.js";
import { stageTo } from "./enums.js";
import { idempotencyKeyFrom } from "./idempotency-key.js";
import { type Outputs, outputsFrom } from "./outputs.js";

type Event = StreamPlanResponse["event"];

/** One turn of a conversation, told as it happens: understood, progress, markdown, plan, done. */
export function streamPlan(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.streamPlan> {
  return async function* (request, context): AsyncGenerator<StreamPlanResponse> {
    const outputs = outputsFrom(request.acceptedOutputs);
    const input = turnInputFrom(request, outputs, idempotencyKeyFrom(context.requestHeader));
    const events = new Channel<Event>(limit);
    const told = new Told(events, outputs);
    study
      .createPlan(input, callOf(context.values), told)
      .then((result) => told.finish(result))
      .catch((error: unknown) => events.fail(error));
    for await (const event of events) yield { $typeName: "studly.v1.StreamPlanResponse", event };
  };
}

/** What the service tells, in the order of the contract; what it did not tell is told at the end. */
class Told implements PlanningObserver {
  readonly #events: Channel<Event>;
  readonly #outputs: Outputs;
  #understood = false;
  #markdown = "";

  constructor(events: Channel<Event>, outputs: Outputs) {
    this.#events = events;
    this.#outputs = outputs;
  }

  understood(understanding: Understanding): void {
    if (this.#understood) return;
    this.#understood = true;
    this.#events.push({ case: "understood", value: understandingTo(understanding) });
  }

  progress(stage: keyof typeof stageTo, message: string): void {
    this.#events.push({
      case: "progress",
      value: { $typeName: "studly.v1.Progress", stage: stageTo[stage], message },
    });
  }

  markdown(delta: string): void {
    if (!this.#outputs.markdown || delta === "") return;
    this.#markdown += delta;
    this.#events.push({ case: "markdownDelta", value: delta });
  }

  /** A stored answer comes without any telling; the plan is sent as it was stored. */
  finish(result: TurnResult): void {
    if (result.understanding !== undefined) this.understood(result.understanding);
    const response = responseTo(result, this.#outputs);
    const rest = this.#rest(response.markdown);
    if (rest !== undefined && rest !== "") {
      this.#events.push({ case: "markdownDelta", value: rest });
    }
    const { plan, ...done } = response;
    if (plan !== undefined) this.#events.push({ case: "plan", value: plan });
    const markdown = rest === undefined ? response.markdown : "";
    this.#events.push({ case: "done", value: { ...done, markdown } });
    this.#events.close();
  }

  /** What is missing of the reply; undefined if another text was told, so that `done` must bring it. */
  #rest(reply: string): string | undefined {
    return reply.startsWith(this.#markdown) ? reply.slice(this.#markdown.length) : undefined;
  }
}

/** Characters of a Markdown delta that is made of several. */
const maxDelta = 65_536;

const limit: ChannelLimit<Event> = {
  pieces: 64,
  merge: (last, next) => {
    if (last.case === "progress" && next.case === "progress") return next;
    if (last.case !== "markdownDelta" || next.case !== "markdownDelta") return undefined;
    const value = last.value + next.value;
    return value.length <= maxDelta ? { case: "markdownDelta", value } : undefined;
  },
  overflow: () => new StudlyError("unavailable", "The stream was read too slowly. Try again."),
};
