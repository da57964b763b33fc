import { type Client, createClient, type ServiceImpl, type Transport } from "@connectrpc/connect";
import type { A2AService as OldService } from "../../../gen/a2a/v1/a2a_pb.js";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { callOptionsOf } from "./call-options.js";
import { cardTo } from "./card.js";
import { endsMessage, endsSubscription } from "./ends.js";
import { eventTo, sendResponseTo } from "./event.js";
import { configIdsOf, parentIdOf, taskIdOf } from "./names.js";
import { createOldTransport } from "./old-transport.js";
import { listPushConfigsTo, pushConfigFrom, taskPushConfigTo } from "./push-config.js";
import { historyLengthFrom, sendRequestFrom } from "./send-request.js";
import { taskTo } from "./task.js";

/**
 * The gRPC service of A2A 0.3: every call becomes one of 1.0 through `transport`, with the caller's headers,
 * deadline and signal. Errors pass through as they are; a malformed resource name is invalid_argument.
 */
export function createOldA2AService(transport: Transport): ServiceImpl<typeof OldService> {
  const client = createClient(A2AService, createOldTransport(transport));
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
      const request = { id: taskIdOf(name) };
      const events = client.subscribeToTask(request, callOptionsOf(context));
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
      const options = callOptionsOf(context);
      const found = await client.getTaskPushNotificationConfig(configIdsOf(name), options);
      return taskPushConfigTo(found);
    },
    async listTaskPushNotificationConfig({ parent, pageSize, pageToken }, context) {
      const request = { taskId: parentIdOf(parent), pageSize, pageToken };
      const options = callOptionsOf(context);
      return listPushConfigsTo(await client.listTaskPushNotificationConfigs(request, options));
    },
    deleteTaskPushNotificationConfig({ name }, context) {
      return client.deleteTaskPushNotificationConfig(configIdsOf(name), callOptionsOf(context));
    },
  } satisfies Partial<ServiceImpl<typeof OldService>>;
}
