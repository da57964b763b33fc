import type { MethodImpl } from "@connectrpc/connect";
import type { ListContextsResponse, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { callOf } from "./context.js";
import { contextSummaryTo } from "./convert.js";

const defaultPageSize = 50;

/** The caller's conversations, page by page. */
export function listContexts(
  study: StudyService,
): MethodImpl<typeof StudlyService.method.listContexts> {
  return async ({ pageSize, pageToken }, { values }): Promise<ListContextsResponse> => {
    const size = pageSize === 0 ? defaultPageSize : pageSize;
    const page = await study.listContexts(
      pageToken === "" ? { size } : { size, cursor: pageToken },
      callOf(values),
    );
    return {
      $typeName: "studly.v1.ListContextsResponse",
      contexts: page.contexts.map(contextSummaryTo),
      nextPageToken: page.cursor ?? "",
    };
  };
}
