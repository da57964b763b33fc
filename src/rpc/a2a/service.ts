import type { ServiceImpl } from "@connectrpc/connect";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { cancelTask } from "./cancel-task.js";
import type { A2AOptions } from "./dependencies.js";
import { getExtendedAgentCard } from "./get-extended-agent-card.js";
import { getTask } from "./get-task.js";
import { listTasks } from "./list-tasks.js";
import {
  createPushConfig,
  deletePushConfig,
  getPushConfig,
  listPushConfigs,
} from "./push-configs.js";
import { sendMessage } from "./send-message.js";
import { sendStreamingMessage } from "./send-streaming-message.js";
import { subscribeToTask } from "./subscribe-to-task.js";

export type { A2AOptions } from "./dependencies.js";

/** A2A 1.0's service over the task engine: what every binding ends at. */
export function createA2AService(options: A2AOptions): ServiceImpl<typeof A2AService> {
  return {
    sendMessage: sendMessage(options),
    sendStreamingMessage: sendStreamingMessage(options),
    getTask: getTask(options),
    listTasks: listTasks(options),
    cancelTask: cancelTask(options),
    subscribeToTask: subscribeToTask(options),
    createTaskPushNotificationConfig: createPushConfig(options),
    getTaskPushNotificationConfig: getPushConfig(options),
    listTaskPushNotificationConfigs: listPushConfigs(options),
    deleteTaskPushNotificationConfig: deletePushConfig(options),
    getExtendedAgentCard: getExtendedAgentCard(options),
  };
}
