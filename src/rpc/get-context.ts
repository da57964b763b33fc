import type { MethodImpl } from "@connectrpc/connect";
import type { GetContextResponse, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { callOf } from "./context.js";
import { contextTo } from "./convert.js";

/** A conversation of the caller's. */
export function getContext(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.getContext> {
  return async ({ contextId }, { values }): Promise<GetContextResponse> => ({
    $typeName: "studly.v1.GetContextResponse",
    context: contextTo(await study.getContext(contextId, callOf(values))),
  });
}
