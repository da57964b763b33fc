import { eventNumberOf } from "../../rpc/a2a/event-number.js";
import type { Failure } from "../errors.js";
import type { Pieces } from "../json-rpc.js";
import type { A2ACall } from "./a2a-call.js";
import { EventWriter } from "./event-writer.js";
import type { Job, StreamJob } from "./job.js";

/** How a binding wraps what is said. */
export interface Form {
  /** The body of an answer, and the data of an event; both are JSON text. */
  wrap(text: string): Pieces;
  /** A failure in the middle of a stream, as a whole server-sent event. */
  failureEvent(failure: Failure): string;
  /** Of an answer; default: application/json. */
  readonly mediaType?: string;
}

const defaults = { heartbeatMs: 2_000, firstEventMs: 5_000, stalledReaderMs: 30_000 };

/**
 * Does a job and answers with what comes of it: JSON, or server-sent events (A2A 1.0, §9.4.2, §11.7), one for
 * each event, with its number as `id` where it has one. Throws what the RPC fails with before an answer has
 * begun: that is an ordinary error. A later failure becomes the last event. A stream's RPC ends when
 * its reader leaves.
 */
export async function perform(call: A2ACall, job: Job, form: Form): Promise<void> {
  if (job.stream) return performStream(call, job, form);
  const text = await job.run(call.unaryOptions());
  call.succeed(form.wrap(text), form.mediaType);
}

async function performStream(call: A2ACall, job: StreamJob, form: Form): Promise<void> {
  const { firstEventMs, ...options } = { ...defaults, ...call.options };
  const events = job.open(call.streamOptions())[Symbol.asyncIterator]();
  const first = events.next();
  await within(firstEventMs, first);
  if (call.response.destroyed) return;
  using writer = new EventWriter(call.response, call.headers, options);
  try {
    for (let next = await first; next.done !== true; next = await events.next()) {
      const number = eventNumberOf(next.value);
      const data = `data: ${form.wrap(job.eventText(next.value)).join("")}\n\n`;
      // The reader's leaving has cancelled the RPC.
      if (!(await writer.write(number === undefined ? data : `id: ${number}\n${data}`))) return;
    }
    call.info.record.code ??= "ok";
  } catch (error) {
    await writer.write(form.failureEvent(call.failureOf(error)));
  }
  writer.end();
}

/** Waits for a promise, but not for longer. Throws what it fails with in that time. */
async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const { promise: passed, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  try {
    await Promise.race([promise, passed]);
  } finally {
    clearTimeout(timer);
  }
}
