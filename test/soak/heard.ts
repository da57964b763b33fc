import { type Part, type StreamResponse, TaskState } from "../../gen/lf/a2a/v1/a2a_pb.js";

/** An event of a stream, in short. */
export interface Heard {
  /** Its `id` among the server-sent events; gRPC has none. */
  readonly number: number | undefined;
  readonly kind: "task" | "status" | "artifact";
  readonly taskId: string;
  /** Of a status, and of a task. */
  readonly state?: keyof typeof TaskState;
  /** What the counting agent has come to; of a task all that it knows: its chunks and its status. */
  readonly steps: readonly number[];
}

/** Throws Error for what no task's stream has. */
export function heardFrom({ payload }: StreamResponse, number?: number): Heard {
  const { case: kind, value } = payload;
  if (kind === "task") {
    const texts = value.artifacts.flatMap(({ parts }) => textsOf(parts));
    const steps = stepsOf([...texts, ...textsOf(value.status?.message?.parts)]);
    return { number, kind, taskId: value.id, state: nameOf(value.status?.state), steps };
  }
  if (kind === "statusUpdate") {
    const steps = stepsOf(textsOf(value.status?.message?.parts));
    const state = nameOf(value.status?.state);
    return { number, kind: "status", taskId: value.taskId, state, steps };
  }
  if (kind === "artifactUpdate") {
    const steps = stepsOf(textsOf(value.artifact?.parts));
    return { number, kind: "artifact", taskId: value.taskId, steps };
  }
  throw new Error(`an event that is no event of a task: ${kind}`);
}

function textsOf(parts: readonly Part[] = []): string[] {
  return parts.flatMap(({ content }) => (content.case === "text" ? content.value : []));
}

function stepsOf(texts: readonly string[]): number[] {
  return texts.flatMap((text) => {
    const step = /^step (\d+)/.exec(text)?.[1];
    return step === undefined ? [] : Number(step);
  });
}

function nameOf(state: TaskState = TaskState.UNSPECIFIED): keyof typeof TaskState {
  return TaskState[state] as keyof typeof TaskState;
}
