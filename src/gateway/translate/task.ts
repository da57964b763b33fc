import { type Artifact, type Part, type Task, TaskState } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { jsonOfValue } from "../../rpc/a2a/json-value.js";
import { timestampFrom } from "../../rpc/a2a/timestamp.js";
import type { PlanCall } from "./plan-call.js";

/**
 * The task in the shape of the dialects, as JSON text: that of A2A 0.3, with the caller's own id where it
 * gave one (the server's is in the metadata), and a polite refusal as `completed`, as it always was.
 * A plan is in an artifact; the status has one line of it, the answer, or the question.
 */
export function taskText(call: PlanCall, task: Task): string {
  const { id: serverId, contextId, status } = task;
  const taskId = call.taskId ?? serverId;
  const ids = { taskId, contextId };
  return JSON.stringify({
    kind: "task",
    id: taskId,
    contextId,
    status: {
      state: status?.state === TaskState.INPUT_REQUIRED ? "input-required" : "completed",
      timestamp: new Date(
        status?.timestamp === undefined ? Date.now() : timestampFrom(status.timestamp),
      ).toISOString(),
      message: {
        kind: "message",
        role: "agent",
        messageId: status?.message?.messageId || `${serverId}-status`,
        parts: [{ kind: "text", text: statusText(task) }],
        ...ids,
      },
    },
    artifacts: task.artifacts.map(artifactOf),
    history: call.userMessages.map(({ messageId, text }, index) => ({
      kind: "message",
      role: "user",
      messageId: messageId === "" ? `${serverId}-user-${index + 1}` : messageId,
      parts: [{ kind: "text", text }],
      ...ids,
    })),
    ...(taskId === serverId ? {} : { metadata: { taskId: serverId } }),
  });
}

/** What the status says, as text. */
export function statusText({ status }: Pick<Task, "status">): string {
  const parts = status?.message?.parts ?? [];
  const text = parts.flatMap(({ content }) => (content.case === "text" ? content.value : []));
  return text.join("\n") || "Your study plan is ready.";
}

function artifactOf({ artifactId, name, parts }: Artifact): object {
  return { artifactId, name, parts: parts.map(partOf) };
}

function partOf({ content, filename, mediaType }: Part): object {
  switch (content.case) {
    case "data":
      return { kind: "data", data: jsonOfValue(content.value) };
    case "raw": {
      const bytes = Buffer.from(content.value).toString("base64");
      return { kind: "file", file: { name: filename, mimeType: mediaType, bytes } };
    }
    case "url":
      return { kind: "file", file: { name: filename, mimeType: mediaType, uri: content.value } };
    default:
      return { kind: "text", text: content.case === "text" ? content.value : "" };
  }
}
