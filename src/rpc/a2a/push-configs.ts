import { create } from "@bufbuild/protobuf";
import { EmptySchema } from "@bufbuild/protobuf/wkt";
import type { MethodImpl } from "@connectrpc/connect";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { callOf } from "../context.js";
import { pushFrom, pushTo } from "./convert-push.js";
import type { A2AOptions } from "./dependencies.js";

type Methods = typeof A2AService.method;

/** Has a task's events sent to a URL. */
export function createPushConfig({
  tasks,
}: A2AOptions): MethodImpl<Methods["createTaskPushNotificationConfig"]> {
  return async (config, { values }) => {
    const { tenant, taskId } = config;
    const made = await tasks.createPush({ tenant, taskId }, pushFrom(config), callOf(values));
    return pushTo(made, tenant);
  };
}

/** One of these wishes. */
export function getPushConfig({
  tasks,
}: A2AOptions): MethodImpl<Methods["getTaskPushNotificationConfig"]> {
  return async ({ tenant, taskId, id }, { values }) =>
    pushTo(await tasks.getPush({ tenant, taskId, id }, callOf(values)), tenant);
}

/** All of them for one task, on one page. */
export function listPushConfigs({
  tasks,
}: A2AOptions): MethodImpl<Methods["listTaskPushNotificationConfigs"]> {
  return async ({ tenant, taskId }, { values }) => {
    const found = await tasks.listPush({ tenant, taskId }, callOf(values));
    return {
      $typeName: "lf.a2a.v1.ListTaskPushNotificationConfigsResponse",
      configs: found.map((config) => pushTo(config, tenant)),
      nextPageToken: "",
    };
  };
}

/** Sends no more to that URL. */
export function deletePushConfig({
  tasks,
}: A2AOptions): MethodImpl<Methods["deleteTaskPushNotificationConfig"]> {
  return async ({ tenant, taskId, id }, { values }) => {
    await tasks.deletePush({ tenant, taskId, id }, callOf(values));
    return create(EmptySchema);
  };
}
