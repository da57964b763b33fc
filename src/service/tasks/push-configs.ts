import { StudlyError } from "../../domain/errors.js";
import type { PushConfig } from "../../domain/task.js";
import { readOwned } from "./access.js";
import type { PushDelivery, TaskDependencies } from "./dependencies.js";
import { assertSendable } from "./push/headers.js";
import type { SendInput, TaskService } from "./task-service.js";

type WantedPush = NonNullable<SendInput["pushConfig"]>;

/** The verbs on push configurations, and what sending a message needs of them. */
export interface PushVerbs
  extends Pick<TaskService, "createPush" | "getPush" | "listPush" | "deletePush"> {
  /** Throws push_notification_not_supported, invalid_argument; `at` is put before the fields it names. */
  assertWanted(config: WantedPush, at?: string): Promise<void>;
  put(taskId: string, config: WantedPush): Promise<PushConfig>;
}

/** Each one is a delivery of its own. */
const mostPerTask = 16;

/** A2A 1.0, §3.1.7 to §3.1.10. Credentials are never handed out again. */
export function createPushConfigs({
  store,
  bus,
  push,
  newId,
}: Pick<TaskDependencies, "store" | "bus" | "push" | "newId">): PushVerbs {
  function delivery(): PushDelivery {
    if (push !== undefined) return push;
    throw new StudlyError(
      "push_notification_not_supported",
      "This agent sends no push notifications. Use SubscribeToTask or GetTask.",
    );
  }

  async function assertWanted(config: WantedPush, at?: string): Promise<void> {
    const { assertCallable } = delivery();
    try {
      assertSendable(config);
      await assertCallable(config.url);
    } catch (error) {
      throw at !== undefined && error instanceof StudlyError ? error.within(at) : error;
    }
  }

  /** It may be another process that delivers. */
  async function told(taskId: string, id: string): Promise<void> {
    bus.wake(taskId);
    await delivery().configured(taskId, id);
  }

  async function put(taskId: string, wanted: WantedPush): Promise<PushConfig> {
    const config: PushConfig = { ...wanted, id: wanted.id ?? newId(), taskId };
    await store.putPush(config);
    await told(taskId, config.id);
    return withoutCredentials(config);
  }

  return {
    assertWanted,
    put,
    async createPush(ref, config, call) {
      delivery();
      await readOwned(store, ref, call);
      await assertWanted(config);
      const known = await store.pushes(ref.taskId);
      if (known.length >= mostPerTask && !known.some((one) => one.config.id === config.id))
        throw tooMany();
      return put(ref.taskId, config);
    },
    async getPush(ref, call) {
      delivery();
      await readOwned(store, ref, call);
      const found = (await store.pushes(ref.taskId)).find(({ config }) => config.id === ref.id);
      if (found === undefined) throw noSuchConfig(ref.taskId, ref.id);
      return withoutCredentials(found.config);
    },
    async listPush(ref, call) {
      delivery();
      await readOwned(store, ref, call);
      return (await store.pushes(ref.taskId)).map(({ config }) => withoutCredentials(config));
    },
    async deletePush(ref, call) {
      delivery();
      await readOwned(store, ref, call);
      await store.deletePush(ref.taskId, ref.id);
      await told(ref.taskId, ref.id);
    },
  };
}

function withoutCredentials({ authentication, ...config }: PushConfig): PushConfig {
  if (authentication === undefined) return config;
  return { ...config, authentication: { scheme: authentication.scheme } };
}

function tooMany(): StudlyError {
  return new StudlyError(
    "rate_limited",
    `The task has ${mostPerTask} push configurations already, as many as it may have. Delete one first.`,
    { metadata: { retryable: "false" } },
  );
}

/** §3.1.8: the error is that of a task. */
function noSuchConfig(taskId: string, id: string): StudlyError {
  return new StudlyError(
    "task_not_found",
    "The task has no such push configuration. ListTaskPushNotificationConfigs shows those it has.",
    { metadata: { taskId, id } },
  );
}
