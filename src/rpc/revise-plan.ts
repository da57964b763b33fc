import type { MethodImpl } from "@connectrpc/connect";
import type {
  RecordProgressResponse,
  RevisePlanResponse,
  StudlyService,
} from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { callOf } from "./context.js";
import { responseTo } from "./convert.js";
import { changesFrom, recordedFrom } from "./convert-change.js";
import { idempotencyKeyFrom } from "./idempotency-key.js";
import { outputsFrom } from "./outputs.js";

/** A change of a plan, in words or typed. */
export function revisePlan(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.revisePlan> {
  return async (request, context): Promise<RevisePlanResponse> => {
    const { contextId, messageId, text } = request;
    const outputs = outputsFrom(request.acceptedOutputs);
    const idempotencyKey = idempotencyKeyFrom(context.requestHeader);
    const input = {
      contextId,
      text,
      ...changesFrom(request.changes),
      exports: outputs.exports,
      ...(messageId !== "" && { messageId }),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    };
    const result = await study.revisePlan(input, callOf(context.values));
    return {
      $typeName: "studly.v1.RevisePlanResponse",
      answer: responseTo(result, outputs),
    };
  };
}

/** A report on one session. */
export function recordProgress(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.recordProgress> {
  return async (request, context): Promise<RecordProgressResponse> => {
    const { contextId, messageId } = request;
    const idempotencyKey = idempotencyKeyFrom(context.requestHeader);
    const input = {
      contextId,
      text: "",
      events: [recordedFrom(request)],
      preferences: {},
      topics: [],
      exports: [],
      ...(messageId !== "" && { messageId }),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    };
    const result = await study.revisePlan(input, callOf(context.values));
    return {
      $typeName: "studly.v1.RecordProgressResponse",
      answer: responseTo(result, outputsFrom([])),
    };
  };
}
