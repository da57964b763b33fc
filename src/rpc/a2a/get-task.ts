import type { MethodImpl } from "@connectrpc/connect";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { callOf } from "../context.js";
import { taskTo } from "./convert-task.js";
import type { A2AOptions } from "./dependencies.js";

/** One task as it is now. */
export function getTask({ tasks }: A2AOptions): MethodImpl<typeof A2AService.method.getTask> {
  return async ({ tenant, id: taskId, historyLength }, { values }) => {
    const length = historyLength === undefined ? {} : { historyLength };
    return taskTo(await tasks.get({ tenant, taskId, ...length }, callOf(values)));
  };
}
