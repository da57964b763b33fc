import type { MethodImpl } from "@connectrpc/connect";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { callOf } from "../context.js";
import { streamEventTo } from "./convert-task.js";
import type { A2AOptions } from "./dependencies.js";

/** The header by which a cut stream names the last event that it had; SSE's own (WHATWG HTML). */
const lastEventId = "last-event-id";

/** A task that is not over: as it is now, then everything that happens to it. */
export function subscribeToTask({
  tasks,
}: A2AOptions): MethodImpl<typeof A2AService.method.subscribeToTask> {
  return async function* ({ tenant, id: taskId }, { values, requestHeader }) {
    const last = requestHeader.get(lastEventId);
    const after = last !== null && /^\d{1,9}$/.test(last) ? { after: Number(last) } : {};
    for await (const event of tasks.subscribe({ tenant, taskId, ...after }, callOf(values)))
      yield streamEventTo(event);
  };
}
