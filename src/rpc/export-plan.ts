import type { MethodImpl } from "@connectrpc/connect";
import type {
  ExportPlanResponse,
  GetFeedResponse,
  RotateFeedTokenResponse,
  StudlyService,
} from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { callOf } from "./context.js";
import { fileTo } from "./convert-file.js";
import { formatFrom } from "./enums.js";

/** The newest plan of a conversation in one form. */
export function exportPlan(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.exportPlan> {
  return async ({ contextId, format }, { values }): Promise<ExportPlanResponse> => ({
    $typeName: "studly.v1.ExportPlanResponse",
    file: fileTo(
      await study.exportPlan(contextId, formatFrom(format) ?? "markdown", callOf(values)),
    ),
  });
}

/** The plan behind a feed token. */
export function getFeed(study: StudyService): MethodImpl<typeof StudlyService.method.getFeed> {
  return async ({ feedToken, format }, { values }): Promise<GetFeedResponse> => ({
    $typeName: "studly.v1.GetFeedResponse",
    file: fileTo(await study.getFeed(feedToken, formatFrom(format) ?? "ics", callOf(values))),
  });
}

/** Another feed token instead of the one so far. */
export function rotateFeedToken(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.rotateFeedToken> {
  return async ({ contextId }, { values }): Promise<RotateFeedTokenResponse> => ({
    $typeName: "studly.v1.RotateFeedTokenResponse",
    feedToken: await study.rotateFeedToken(contextId, callOf(values)),
  });
}
