import type { MethodImpl } from "@connectrpc/connect";
import type { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { callOf } from "./context.js";
import { responseTo, turnInputFrom } from "./convert.js";
import { idempotencyKeyFrom } from "./idempotency-key.js";
import { outputsFrom } from "./outputs.js";

/** One turn of a conversation. */
export function createPlan(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.createPlan> {
  return async (request, context) => {
    const outputs = outputsFrom(request.acceptedOutputs);
    const input = turnInputFrom(request, outputs, idempotencyKeyFrom(context.requestHeader));
    const result = await study.createPlan(input, callOf(context.values));
    return responseTo(result, outputs);
  };
}
