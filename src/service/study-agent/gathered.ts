import type { AgentEvent, RequestContext, TaskEvent } from "../tasks/agent.js";
import { OwnCall } from "./own-call.js";

// What asks no model is done by then.
const withinMs = 60;

/**
 * The events that come at once as one list, so that they are stored in one step; the rest as they come.
 * For a caller who waits for the end and sees no step by itself. A reader who leaves stops the work.
 */
export async function* gathered(
  request: RequestContext,
  respond: (request: RequestContext) => AsyncIterable<AgentEvent>,
): AsyncGenerator<AgentEvent | readonly TaskEvent[]> {
  using call = new OwnCall(request.call);
  const events = respond({ ...request, call })[Symbol.asyncIterator]();
  const { promise: isLate, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, withinMs);
  const together: TaskEvent[] = [];
  try {
    let next = events.next();
    for (;;) {
      const event = await eventOf(Promise.race([next, isLate]));
      if (event === undefined) break;
      together.push(event);
      next = events.next();
    }
    if (together.length > 0) yield together;
    for (let step = await next; !step.done; step = await events.next()) yield step.value;
  } finally {
    clearTimeout(timer);
    call.stop();
    events.return?.()?.catch(() => undefined);
  }
}

/** What happens to the task; undefined for the end, for what fails, and for what is not there. */
async function eventOf(
  step: Promise<IteratorResult<AgentEvent> | undefined>,
): Promise<TaskEvent | undefined> {
  const { done, value } = (await step.catch(() => undefined)) ?? { done: true, value: undefined };
  return done || value.kind === "message" ? undefined : value;
}
