import type { Client, ServiceImpl } from "@connectrpc/connect";
import type { A2AService as OldService } from "../../../gen/a2a/v1/a2a_pb.js";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { callOptionsOf } from "./call-options.js";
import { cardTo } from "./card.js";
import { endsMessage, endsSubscription } from "./ends.js";
import { eventTo, sendResponseTo } from "./event.js";
import { getPushConfig } from "./get-push-config.js";
import { configIdsOf, parentIdOf, taskIdOf } from "./names.js";
import { pushConfigFrom, taskPushConfigTo } from "./push-config.js";
import { historyLengthFrom, sendRequestFrom } from "./send-request.js";
import { subscribe } from "./subscribe.js";
import { taskTo } from "./task.js";

/**
 * The gRPC service of A2A 0.3: every call becomes one of 1.0 through `client`, with the caller's headers,
 * deadline and signal. Errors pass through as they are; a malformed resource name is invalid_argument.
 */
export function createOldA2AService(
  client: Client<typeof A2AService>,
): ServiceImpl<typeof OldService> {
  return {
    async sendMessage(request, context) {
      const options = callOptionsOf(context);
      return sendResponseTo(await client.sendMessage(sendRequestFrom(request), options));
    },
    async *sendStreamingMessage(request, context) {
      const options = callOptionsOf(context);
      const events = client.sendStreamingMessage(sendRequestFrom(request), options);
      for await (const event of events) yield eventTo(event, endsMessage);
    },
    async getTask({ name, historyLength }, context) {
      const request = { id: taskIdOf(name), ...historyLengthFrom(historyLength) };
      return taskTo(await client.getTask(request, callOptionsOf(context)));
    },
    async cancelTask({ name }, context) {
      return taskTo(await client.cancelTask({ id: taskIdOf(name) }, callOptionsOf(context)));
    },
    async *taskSubscription({ name }, context) {
      const request = { tenant: "", id: taskIdOf(name) };
      const events = subscribe(client, request, callOptionsOf(context));
      for await (const event of events) yield eventTo(event, endsSubscription);
    },
    ...pushConfigs(client),
    async getAgentCard(_request, context) {
      return cardTo(await client.getExtendedAgentCard({}, callOptionsOf(context)));
    },
  };
}

function pushConfigs(client: Client<typeof A2AService>) {
  return {
    async createTaskPushNotificationConfig({ parent, configId, config }, context) {
      const taskId = parentIdOf(parent);
      // One without an id is the task's only one: the next one of that kind takes its place.
      const ids = { taskId, id: configId || taskId };
      const wanted = pushConfigFrom(config?.pushNotificationConfig, ids);
      const options = callOptionsOf(context);
      return taskPushConfigTo(await client.createTaskPushNotificationConfig(wanted, options));
    },
    async getTaskPushNotificationConfig({ name }, context) {
      const request = { tenant: "", ...configIdsOf(name) };
      return taskPushConfigTo(await getPushConfig(client, request, callOptionsOf(context)));
    },
    async listTaskPushNotificationConfig({ parent, pageSize, pageToken }, context) {
      const request = { taskId: parentIdOf(parent), pageSize, pageToken };
      const options = callOptionsOf(context);
      const page = await client.listTaskPushNotificationConfigs(request, options);
      return {
        configs: page.configs.map(taskPushConfigTo),
        nextPageToken: page.nextPageToken,
      };
    },
    deleteTaskPushNotificationConfig({ name }, context) {
      return client.deleteTaskPushNotificationConfig(configIdsOf(name), callOptionsOf(context));
    },
  } satisfies Partial<ServiceImpl<typeof OldService>>;
}
