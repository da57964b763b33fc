import { type CreatePlanResponse, Outcome } from "../../../gen/studly/v1/studly_pb.js";
import { planJson } from "../plan-json.js";
import type { PlanCall } from "./plan-call.js";

/**
 * The reply as an A2A 0.3 task, as JSON text. `completed` for a plan or a file, in an artifact, and for
 * an answer or a polite refusal, without one; `input-required` with the question. The status has one line of a plan, the artifact
 * has all of it: as Markdown and as data, as far as the caller accepts them.
 */
export function taskText(call: PlanCall, reply: CreatePlanResponse): string {
  const taskId = call.taskId ?? reply.turnId;
  const { contextId, turnId } = reply;
  return JSON.stringify({
    kind: "task",
    id: taskId,
    contextId,
    status: {
      state: reply.outcome === Outcome.QUESTION ? "input-required" : "completed",
      timestamp: new Date().toISOString(),
      message: {
        kind: "message",
        role: "agent",
        messageId: `${turnId}-status`,
        parts: [{ kind: "text", text: statusText(reply) }],
        taskId,
        contextId,
      },
    },
    artifacts: artifactsOf(reply),
    history: call.userMessages.map(({ messageId, text }, index) => ({
      kind: "message",
      role: "user",
      messageId: messageId === "" ? `${turnId}-user-${index + 1}` : messageId,
      parts: [{ kind: "text", text }],
      taskId,
      contextId,
    })),
  });
}

function statusText({ outcome, understanding, markdown }: CreatePlanResponse): string {
  if (outcome !== Outcome.PLAN) return markdown;
  return understanding?.echo || "Your study plan is ready.";
}

function artifactsOf(reply: CreatePlanResponse): object[] {
  const { outcome, plan, turnId, markdown, files } = reply;
  const parts: object[] = [];
  if (outcome === Outcome.PLAN) {
    if (markdown !== "") parts.push({ kind: "text", text: markdown });
    if (plan !== undefined) parts.push({ kind: "data", data: planJson(plan) });
  }
  for (const { name, mediaType, content } of files) {
    const bytes = Buffer.from(content).toString("base64");
    parts.push({ kind: "file", file: { name, mimeType: mediaType, bytes } });
  }
  if (parts.length === 0) return [];
  return [{ artifactId: plan?.id || turnId, name: "study_plan", parts }];
}
