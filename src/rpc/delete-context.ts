import type { MethodImpl } from "@connectrpc/connect";
import type { DeleteContextResponse, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { callOf } from "./context.js";

/** Forgets a conversation of the caller's. */
export function deleteContext(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.deleteContext> {
  return async ({ contextId }, { values }): Promise<DeleteContextResponse> => {
    await study.deleteContext(contextId, callOf(values));
    return { $typeName: "studly.v1.DeleteContextResponse" };
  };
}
