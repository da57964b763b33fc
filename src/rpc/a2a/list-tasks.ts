import type { MethodImpl } from "@connectrpc/connect";
import type { A2AService, ListTasksRequest } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { ListInput } from "../../service/tasks/task-service.js";
import { callOf } from "../context.js";
import { taskTo } from "./convert-task.js";
import type { A2AOptions } from "./dependencies.js";
import { stateFrom } from "./enums.js";
import { timestampFrom } from "./timestamp.js";

/** The caller's tasks, the last changed first. */
export function listTasks({ tasks }: A2AOptions): MethodImpl<typeof A2AService.method.listTasks> {
  return async (request, { values }) => {
    const { tasks: listed, ...page } = await tasks.list(inputFrom(request), callOf(values));
    return { $typeName: "lf.a2a.v1.ListTasksResponse", tasks: listed.map(taskTo), ...page };
  };
}

function inputFrom(request: ListTasksRequest): ListInput {
  const { tenant, contextId, pageSize, pageToken, historyLength } = request;
  const { includeArtifacts = false, statusTimestampAfter } = request;
  const state = stateFrom(request.status);
  return {
    tenant,
    includeArtifacts,
    ...(contextId === "" ? {} : { contextId }),
    ...(state === undefined ? {} : { state }),
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(pageToken === "" ? {} : { pageToken }),
    ...(historyLength === undefined ? {} : { historyLength }),
    ...(statusTimestampAfter === undefined
      ? {}
      : { statusAfter: timestampFrom(statusTimestampAfter) }),
  };
}
