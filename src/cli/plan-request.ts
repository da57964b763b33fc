import { create } from "@bufbuild/protobuf";
import { Level as LevelMessage } from "../../gen/studly/v1/plan_pb.js";
import { type StreamPlanRequest, StreamPlanRequestSchema } from "../../gen/studly/v1/studly_pb.js";
import { type Level, type Weekday, weekdays } from "../domain/plan.js";

/** What the command line says about the plan; what is absent is read from the text. */
export interface PlanWishes {
  /** The conversation to continue. */
  readonly context?: string | undefined;
  /** IANA name. */
  readonly timeZone?: string | undefined;
  /** ISO 8601 calendar dates. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly minutesPerDay?: number | undefined;
  readonly daysOff?: readonly Weekday[] | undefined;
  readonly level?: Level | undefined;
  /** The typed plan in place of Markdown. */
  readonly json?: boolean | undefined;
}

const levelTo: Readonly<Record<Level, LevelMessage>> = {
  beginner: LevelMessage.BEGINNER,
  intermediate: LevelMessage.INTERMEDIATE,
  advanced: LevelMessage.ADVANCED,
};

/** The request for a text and the wishes beside it. */
export function planRequest(text: string, wishes: PlanWishes): StreamPlanRequest {
  const { minutesPerDay } = wishes;
  return create(StreamPlanRequestSchema, {
    contextId: wishes.context ?? "",
    text,
    preferences: {
      timeZone: wishes.timeZone ?? "",
      startDate: wishes.start ?? "",
      endDate: wishes.end ?? "",
      // The contract numbers the days as ISO 8601 does, from Monday = 1.
      daysOff: (wishes.daysOff ?? []).map((day) => weekdays.indexOf(day) + 1),
      level: wishes.level === undefined ? LevelMessage.UNSPECIFIED : levelTo[wishes.level],
      ...(minutesPerDay === undefined ? {} : { minutesPerDay }),
    },
    acceptedOutputs: wishes.json === true ? ["application/json"] : ["text/markdown"],
  });
}
