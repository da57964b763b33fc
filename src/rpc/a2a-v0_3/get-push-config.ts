import type { CallOptions, Client } from "@connectrpc/connect";
import type {
  A2AService,
  GetTaskPushNotificationConfigRequest,
  TaskPushNotificationConfig,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyError } from "../../domain/errors.js";

/**
 * A push config as 0.3 lets one ask for it: also without its id, for callers that have but one for each task.
 * It is then the one that was set without an id (its id is the task's), or else the first. Throws
 * task_not_found if there is none; other errors are those of the RPC.
 */
export async function getPushConfig(
  client: Client<typeof A2AService>,
  { tenant, taskId, id }: Pick<GetTaskPushNotificationConfigRequest, "tenant" | "taskId" | "id">,
  options?: CallOptions,
): Promise<TaskPushNotificationConfig> {
  if (id !== "") return client.getTaskPushNotificationConfig({ tenant, taskId, id }, options);
  const { configs } = await client.listTaskPushNotificationConfigs({ tenant, taskId }, options);
  const found = configs.find((config) => config.id === taskId) ?? configs[0];
  if (found !== undefined) return found;
  throw new StudlyError("task_not_found", "The task has no push notification config.", {
    metadata: { taskId },
  });
}
