import type { MethodImpl } from "@connectrpc/connect";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { callOf } from "../context.js";
import { taskTo } from "./convert-task.js";
import type { A2AOptions } from "./dependencies.js";

/** Ends a task that is not over. */
export function cancelTask({ tasks }: A2AOptions): MethodImpl<typeof A2AService.method.cancelTask> {
  return async ({ tenant, id: taskId }, { values }) =>
    taskTo(await tasks.cancel({ tenant, taskId }, callOf(values)));
}
