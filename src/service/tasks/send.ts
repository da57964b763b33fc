import { deadlineError, remainingMs } from "../../domain/deadline.js";
import { StudlyError } from "../../domain/errors.js";
import { isSettled, type Task } from "../../domain/task.js";
import { noSuchTask, withHistory } from "./access.js";
import { type Begin, type Begun, goneOf, type Waiting } from "./begin.js";
import type { TaskDependencies } from "./dependencies.js";
import { follow, whenSettled } from "./follow.js";
import type { PushVerbs } from "./push-configs.js";
import type { SendInput, StreamEvent, TaskService } from "./task-service.js";

type SendVerbs = Pick<TaskService, "send" | "stream">;
type Sent = Exclude<Begun, { kind: "message" }>;

// A caller who also wants to be notified is answered before its deadline, with the task as it is then.
const reserveMs = 300;

/** SendMessage and SendStreamingMessage (A2A 1.0, §3.1.1 and §3.1.2). */
export function createSend(deps: TaskDependencies, begin: Begin, pushes: PushVerbs): SendVerbs {
  async function sent(input: SendInput, waiting: Waiting, call: Parameters<Begin>[2]) {
    if (input.pushConfig !== undefined)
      await pushes.assertWanted(input.pushConfig, "configuration.taskPushNotificationConfig");
    const { pushConfig } = input;
    // A receiver is told of every step, the first one included.
    const put = async (taskId: string) => pushConfig && pushes.put(taskId, pushConfig);
    const begun = await begin(input, waiting, call, pushConfig && put);
    if (begun.kind === "known") await put(begun.stored.task.id);
    return begun;
  }

  return {
    async send(input, call) {
      const { historyLength, returnImmediately, pushConfig } = input;
      const waiting = returnImmediately ? "not" : pushConfig ? "for a while" : "to the end";
      const begun = await sent(input, waiting, call);
      if (begun.kind === "message") return begun;
      const task = returnImmediately
        ? begun.stored.task
        : await settled(deps, begun, waiting, call);
      return { kind: "task", task: withHistory(task, historyLength) };
    },

    async *stream(input, call): AsyncGenerator<StreamEvent> {
      if (!deps.streaming) throw noStreaming();
      const begun = await sent(input, "not", call);
      if (begun.kind === "message") {
        yield begun;
        return;
      }
      const { task, number } = begun.stored;
      yield { kind: "task", task: withHistory(task, input.historyLength), number };
      if (isSettled(task.status.state)) return;
      yield* follow(deps, task, number, isSettled, call.signal);
      if (call.signal.aborted) throw goneOf(call);
    },
  };
}

/** The task when it has settled. A caller who leaves stops the work that it alone waits for. */
async function settled(
  deps: TaskDependencies,
  begun: Sent,
  waiting: Waiting,
  call: Parameters<Begin>[2],
): Promise<Task> {
  const run = begun.kind === "run" ? begun.run : undefined;
  const isOurs = run !== undefined && waiting === "to the end";
  const leave = () => (isOurs ? run.stop(goneOf(call)) : undefined);
  call.signal.addEventListener("abort", leave, { once: true });
  const patience = waiting === "for a while" ? patienceOf(call) : undefined;
  try {
    const signal = patience === undefined ? call.signal : AbortSignal.any([call.signal, patience]);
    const task = await whenSettled(deps, begun.stored, isSettled, signal);
    if (task === undefined) throw noSuchTask(begun.stored.task.id);
    if (isSettled(task.status.state) || patience?.aborted) return task;
    throw call.signal.aborted ? goneOf(call) : deadlineError(call.deadline);
  } finally {
    call.signal.removeEventListener("abort", leave);
  }
}

function patienceOf({ deadline }: Parameters<Begin>[2]): AbortSignal {
  return AbortSignal.timeout(Math.max(0, Math.floor(remainingMs(deadline) - reserveMs)));
}

/** What a capability that is off demands (A2A 1.0, §3.3.4). */
export function noStreaming(): StudlyError {
  return new StudlyError(
    "unsupported_operation",
    "This agent does not stream. Use SendMessage, and GetTask to see how it goes on.",
  );
}
