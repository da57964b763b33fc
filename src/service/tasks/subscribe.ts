import { StudlyError } from "../../domain/errors.js";
import { isTerminal } from "../../domain/task.js";
import { readOwned } from "./access.js";
import { goneOf } from "./begin.js";
import type { TaskDependencies } from "./dependencies.js";
import { follow } from "./follow.js";
import { noStreaming } from "./send.js";
import type { StreamEvent, TaskService } from "./task-service.js";

/** SubscribeToTask (A2A 1.0, §3.1.6). A stream that was cut goes on after its last update. */
export function createSubscribe(
  deps: Pick<TaskDependencies, "store" | "bus" | "streaming">,
): TaskService["subscribe"] {
  return async function* (ref, call): AsyncGenerator<StreamEvent> {
    if (!deps.streaming) throw noStreaming();
    const { task, number } = await readOwned(deps.store, ref, call);
    const { after } = ref;
    const goesOn = after !== undefined && after <= number;
    // What a cut stream has missed is told also after the end.
    if (isTerminal(task.status.state) && !(goesOn && after < number)) throw isOver(ref.taskId);
    if (!goesOn) yield { kind: "task", task, number };
    yield* follow(deps, task, goesOn ? after : number, isTerminal, call.signal);
    if (call.signal.aborted) throw goneOf(call);
  };
}

function isOver(taskId: string): StudlyError {
  return new StudlyError(
    "unsupported_operation",
    "The task is over: there is nothing more to wait for. GetTask has its result.",
    { metadata: { taskId } },
  );
}
