import type { AgentEvent, RequestContext, Resumed } from "../tasks/agent.js";

/**
 * Names what a message leads to, and nothing else: the turn that was taken under this key in a process that
 * is gone is found again. The learner may use a messageId twice in one task.
 */
export function turnKey({
  taskId,
  task,
  message,
}: Pick<RequestContext, "taskId" | "task" | "message">): string {
  return `task:${taskId}:${task?.history.length ?? 1}:${message.messageId}`;
}

/** The events but those that the task has had when its process went. */
export function untold(
  events: AsyncIterable<AgentEvent>,
  resumed: Resumed | undefined,
): AsyncIterable<AgentEvent> {
  return resumed === undefined ? events : withoutTold(events, resumed);
}

async function* withoutTold(
  events: AsyncIterable<AgentEvent>,
  { task }: Resumed,
): AsyncGenerator<AgentEvent> {
  for await (const event of events) if (!isTold(event, task)) yield event;
}

function isTold(event: AgentEvent, { status, artifacts }: Resumed["task"]): boolean {
  if (event.kind === "artifact") {
    const { artifactId, metadata } = event.artifact;
    const known = artifacts.find((artifact) => artifact.artifactId === artifactId);
    // Of what grows by chunks, its maker knows where it is.
    return (
      known !== undefined &&
      !event.append &&
      known.metadata?.["revision"] === metadata?.["revision"]
    );
  }
  if (event.kind !== "status" || event.state !== status.state) return false;
  if (event.message === undefined) return true;
  const stage = status.message?.metadata?.["stage"];
  // What was understood comes first of all that is told.
  if (event.message.metadata?.["stage"] === "understood" && stage !== undefined) return true;
  return JSON.stringify(event.message.parts) === JSON.stringify(status.message?.parts);
}
