import { create, type Message } from "@bufbuild/protobuf";
import { EmptySchema } from "@bufbuild/protobuf/wkt";
import type { HandlerContext } from "@connectrpc/connect";
import {
  AgentCardSchema,
  ListTasksResponseSchema,
  type StreamResponse,
  StreamResponseSchema,
  type Task,
  TaskSchema,
  TaskState,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { setEventNumber } from "../../../src/rpc/a2a/event-number.js";
import { lazyValue } from "../../../src/rpc/a2a/json-value.js";
import type { Script } from "./support.js";

/** What the agent was asked: the RPC's name, its request, its headers. */
export interface Asked {
  readonly name: string;
  readonly request: Message;
  readonly headers: Headers;
}

const plan = { units: [{ id: "unit-1", minutes: 60 }] };

export function sampleTask(id = "task-1", state = TaskState.COMPLETED): Task {
  return create(TaskSchema, {
    id,
    contextId: "context-1",
    status: { state, timestamp: { seconds: 1_761_647_400n, nanos: 142_000_000 } },
    artifacts: [
      {
        artifactId: "artifact-1",
        parts: [{ content: { case: "data", value: lazyValue(plan) } }],
      },
    ],
  });
}

export const sampleTaskJson = {
  id: "task-1",
  contextId: "context-1",
  status: { state: "TASK_STATE_COMPLETED", timestamp: "2025-10-28T10:30:00.142Z" },
  artifacts: [{ artifactId: "artifact-1", parts: [{ data: plan }] }],
};

export function taskEvent(id: string, number: number, state = TaskState.WORKING): StreamResponse {
  const payload = { case: "task" as const, value: sampleTask(id, state) };
  return setEventNumber(create(StreamResponseSchema, { payload }), number);
}

export function statusEvent(number: number, state = TaskState.WORKING): StreamResponse {
  const payload = {
    case: "statusUpdate" as const,
    value: { taskId: "task-1", contextId: "context-1", status: { state } },
  };
  return setEventNumber(create(StreamResponseSchema, { payload }), number);
}

/** An agent that does every operation, and notes what it was asked. */
export function sampleAgent(asked: Asked[] = []): Script {
  const note = (request: Message, { method, requestHeader }: HandlerContext) => {
    asked.push({ name: method.name, request, headers: requestHeader });
  };
  const config = { id: "config-1", taskId: "task-1", url: "https://a.example/hook" };
  return {
    sendMessage(request, context) {
      note(request, context);
      const wanted = context.requestHeader.get("a2a-extensions");
      if (wanted !== null) context.responseHeader.set("a2a-extensions", wanted);
      return { payload: { case: "task", value: sampleTask() } };
    },
    async *sendStreamingMessage(request, context) {
      note(request, context);
      context.responseHeader.set("a2a-extensions", "https://e.example/one");
      yield taskEvent("task-1", 0);
      yield statusEvent(1);
      yield statusEvent(2, TaskState.COMPLETED);
    },
    getTask(request, context) {
      note(request, context);
      return sampleTask(request.id);
    },
    listTasks(request, context) {
      note(request, context);
      return create(ListTasksResponseSchema, {
        tasks: [{ id: "task-1" }],
        totalSize: 1,
        pageSize: 50,
      });
    },
    cancelTask(request, context) {
      note(request, context);
      return sampleTask(request.id, TaskState.CANCELED);
    },
    async *subscribeToTask(request, context) {
      note(request, context);
      yield taskEvent(request.id, 4);
      yield statusEvent(5, TaskState.FAILED);
    },
    createTaskPushNotificationConfig(request, context) {
      note(request, context);
      return { ...request, id: "config-1" };
    },
    getTaskPushNotificationConfig(request, context) {
      note(request, context);
      return { ...config, id: request.id };
    },
    listTaskPushNotificationConfigs(request, context) {
      note(request, context);
      return { configs: [config] };
    },
    deleteTaskPushNotificationConfig(request, context) {
      note(request, context);
      return create(EmptySchema);
    },
    getExtendedAgentCard(request, context) {
      note(request, context);
      return create(AgentCardSchema, { name: "Agent", version: "1.0.0" });
    },
  };
}
