import {
  type Artifact,
  type Message,
  type Part,
  Role,
  type SendMessageRequest,
  type StreamResponse,
  type Task,
  type TaskPushNotificationConfig,
  TaskState,
  type TaskStatus,
} from "@a2a-js/sdk";
import { type Full, number, object, text, time } from "./distinct.js";

type Content = Full<Part>["content"];

function part(content: Content): Full<Part> {
  return {
    content,
    metadata: object(),
    filename: text("filename"),
    mediaType: text("mediaType"),
  };
}

const parts = (): Full<Part>[] => [
  part({ $case: "text", value: text("text") }),
  part({ $case: "raw", value: Buffer.from(text("raw")) }),
  part({ $case: "url", value: text("url") }),
  part({ $case: "data", value: [object(), text("data"), number(), false] }),
];

function message(role: Role): Full<Message> {
  return {
    messageId: text("messageId"),
    contextId: text("contextId"),
    taskId: text("taskId"),
    role,
    parts: parts(),
    metadata: object(),
    extensions: [text("extension"), text("extension")],
    referenceTaskIds: [text("referenceTaskId"), text("referenceTaskId")],
  };
}

function artifact(): Full<Artifact> {
  return {
    artifactId: text("artifactId"),
    name: text("name"),
    description: text("description"),
    parts: parts(),
    metadata: object(),
    extensions: [text("extension"), text("extension")],
  };
}

function taskStatus(state: TaskState): Full<TaskStatus> {
  return { state, message: message(Role.ROLE_AGENT), timestamp: time() };
}

export function task(state: TaskState): Full<Task> {
  return {
    id: text("id"),
    contextId: text("contextId"),
    status: taskStatus(state),
    artifacts: [artifact(), artifact()],
    history: [message(Role.ROLE_USER), message(Role.ROLE_AGENT)],
    metadata: object(),
  };
}

export function pushConfig(): Full<TaskPushNotificationConfig> {
  return {
    tenant: text("tenant"),
    id: text("id"),
    taskId: text("taskId"),
    url: text("url"),
    token: text("token"),
    authentication: { scheme: text("scheme"), credentials: text("credentials") },
  };
}

export const sendRequest = (): Full<SendMessageRequest> => ({
  tenant: text("tenant"),
  message: message(Role.ROLE_USER),
  configuration: {
    acceptedOutputModes: [text("mode"), text("mode")],
    taskPushNotificationConfig: pushConfig(),
    historyLength: number(),
    returnImmediately: true,
  },
  metadata: object(),
});

const { TASK_STATE_UNSPECIFIED: _, UNRECOGNIZED: __, ...named } = TaskState;
const states = Object.values(named).filter((state) => typeof state === "number");

/** Every kind of event, every state. */
export const streamEvents = (): Full<StreamResponse>[] => [
  { payload: { $case: "message", value: message(Role.ROLE_AGENT) } },
  ...states.map(
    (state): Full<StreamResponse> => ({
      payload: { $case: "task", value: task(state) },
    }),
  ),
  ...states.map(
    (state): Full<StreamResponse> => ({
      payload: {
        $case: "statusUpdate",
        value: {
          taskId: text("taskId"),
          contextId: text("contextId"),
          status: taskStatus(state),
          metadata: object(),
        },
      },
    }),
  ),
  // Of two flags each one alone, so that they cannot be mistaken for each other.
  ...[true, false].map(
    (append): Full<StreamResponse> => ({
      payload: {
        $case: "artifactUpdate",
        value: {
          taskId: text("taskId"),
          contextId: text("contextId"),
          artifact: artifact(),
          append,
          lastChunk: !append,
          metadata: object(),
        },
      },
    }),
  ),
];

export const messageReply = () => message(Role.ROLE_AGENT);

export const listRequest = () => ({
  tenant: text("tenant"),
  contextId: text("contextId"),
  status: TaskState.TASK_STATE_REJECTED,
  pageSize: number(),
  pageToken: text("pageToken"),
  historyLength: number(),
  statusTimestampAfter: time(),
  includeArtifacts: true,
});
