import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { PlanSource } from "../../gen/studly/v1/plan_pb.js";
import {
  type Context as ContextMessage,
  type CreatePlanRequest,
  type CreatePlanResponse,
  type Preferences as PreferencesMessage,
  Role,
  type StreamPlanRequest,
  type Timings as TimingsMessage,
  type Turn as TurnMessage,
  type Understanding as UnderstandingMessage,
} from "../../gen/studly/v1/studly_pb.js";
import type { Context, Preferences, Timings, Turn, Understanding } from "../domain/conversation.js";
import { factLines } from "../service/facts.js";
import type { TurnInput, TurnResult } from "../service/study.js";
import { fileTo } from "./convert-file.js";
import { planTo, weekdayMinutesFrom, weekdayMinutesTo } from "./convert-plan.js";
import {
  levelFrom,
  levelTo,
  outcomeTo,
  roleTo,
  sourceTo,
  weekdaysFrom,
  weekdaysTo,
} from "./enums.js";
import type { Outputs } from "./outputs.js";

const noPreferences: Preferences = {};

/** Both requests have the same fields; what is empty is absent. */
export function turnInputFrom(
  request: CreatePlanRequest | StreamPlanRequest,
  { exports }: Outputs,
  idempotencyKey: string | undefined,
): TurnInput {
  const { contextId, messageId, text, history, preferences } = request;
  return {
    text,
    history: history.map(turnFrom),
    preferences: preferences === undefined ? noPreferences : preferencesFrom(preferences),
    ...(contextId !== "" && { contextId }),
    ...(messageId !== "" && { messageId }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(exports.length > 0 && { exports }),
  };
}

function turnFrom({ role, text, messageId }: TurnMessage): Turn {
  return {
    role: role === Role.AGENT ? "agent" : "user",
    text,
    ...(messageId !== "" && { messageId }),
  };
}

function preferencesFrom(message: PreferencesMessage): Preferences {
  const { timeZone, startDate, endDate, daysOff, minutesPerDay } = message;
  const { weekdayMinutes, datesOff, startTime } = message;
  const level = levelFrom(message.level);
  return {
    ...(timeZone !== "" && { timeZone }),
    ...(startDate !== "" && { startDate }),
    ...(endDate !== "" && { endDate }),
    ...(daysOff.length > 0 && { daysOff: weekdaysFrom(daysOff) }),
    ...(minutesPerDay !== undefined && { minutesPerDay }),
    ...(level !== undefined && { level }),
    ...(weekdayMinutes.length > 0 && { weekdayMinutes: weekdayMinutesFrom(weekdayMinutes) }),
    ...(datesOff.length > 0 && { datesOff }),
    ...(startTime !== "" && { startTime }),
  };
}

/** The answer to a turn; what the caller cannot use is left out. */
export function responseTo(result: TurnResult, outputs: Outputs): CreatePlanResponse {
  const { outcome, plan, understanding, source } = result;
  return {
    $typeName: "studly.v1.CreatePlanResponse",
    contextId: result.contextId,
    turnId: result.turnId,
    outcome: outcomeTo[outcome],
    markdown: outputs.markdown || outcome !== "plan" ? result.markdown : "",
    source: source === undefined ? PlanSource.UNSPECIFIED : sourceTo[source],
    timings: timingsTo(result.timings),
    replayed: result.replayed,
    files: result.files?.map(fileTo) ?? [],
    ...(plan !== undefined && outputs.json && { plan: planTo(plan) }),
    ...(understanding !== undefined && { understanding: understandingTo(understanding) }),
  };
}

export function understandingTo(understanding: Understanding): UnderstandingMessage {
  return {
    $typeName: "studly.v1.Understanding",
    echo: understanding.echo,
    topic: understanding.topic,
    startDate: understanding.startDate,
    endDate: understanding.endDate,
    minutesPerDay: understanding.minutesPerDay,
    daysOff: weekdaysTo(understanding.daysOff),
    level: levelTo[understanding.level],
    timeZone: understanding.timeZone,
    assumed: [...understanding.assumed],
    weekdayMinutes: weekdayMinutesTo(understanding.weekdayMinutes),
    datesOff: [...understanding.datesOff],
    startTime: understanding.startTime,
  };
}

function timingsTo(timings: Timings): TimingsMessage {
  return {
    $typeName: "studly.v1.Timings",
    queueMs: timings.queueMs,
    modelAttempts: timings.modelAttempts.map(({ elapsedMs, result }) => ({
      $typeName: "studly.v1.ModelAttempt",
      elapsedMs,
      result,
    })),
    renderMs: timings.renderMs,
    storeMs: timings.storeMs,
    totalMs: timings.totalMs,
  };
}

/** A conversation with its turns and its plan. */
export function contextTo(context: Context): ContextMessage {
  return {
    ...contextSummaryTo(context),
    turns: context.turns.map(turnTo),
    feedToken: context.feedToken ?? "",
    ...(context.plan !== undefined && { plan: planTo(context.plan) }),
  };
}

/** A conversation as lists show it: without turns and plan. */
export function contextSummaryTo(context: Context): ContextMessage {
  return {
    $typeName: "studly.v1.Context",
    id: context.id,
    createdAt: timestampFromMs(context.createdAt),
    updatedAt: timestampFromMs(context.updatedAt),
    turns: [],
    facts: [...factLines(context.facts)],
    feedToken: "",
  };
}

function turnTo({ role, text, messageId = "" }: Turn): TurnMessage {
  return { $typeName: "studly.v1.Turn", role: roleTo[role], text, messageId };
}
