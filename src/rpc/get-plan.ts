import type { MethodImpl } from "@connectrpc/connect";
import type { GetPlanResponse, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { callOf } from "./context.js";
import { planTo } from "./convert-plan.js";

/** The newest plan of a conversation of the caller's. */
export function getPlan(study: StudyService): MethodImpl<typeof StudlyService.method.getPlan> {
  return async ({ contextId }, { values }): Promise<GetPlanResponse> => ({
    $typeName: "studly.v1.GetPlanResponse",
    plan: planTo(await study.getPlan(contextId, callOf(values))),
  });
}
