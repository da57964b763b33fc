import type { DescMethodServerStreaming, Message } from "@bufbuild/protobuf";
import type { StreamResponse } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { eventNumberOf } from "../../rpc/a2a/event-number.js";
import type { Failure } from "../errors.js";
import type { A2ACall } from "./a2a-call.js";
import { EventWriter } from "./event-writer.js";
import type { Version } from "./version.js";

/** What a binding makes of a stream. */
export interface EventForm {
  /** The data of an event. */
  dataOf(event: Message): string;
  /** The event that tells of a failure, whole. */
  failureEvent(failure: Failure): string;
}

const defaults = { heartbeatMs: 2_000, firstEventMs: 5_000, stalledReaderMs: 30_000 };

/**
 * Answers with a stream of server-sent events (A2A 1.0, §9.4.2, §11.7), one for each message of the RPC, with
 * its number as `id` where it has one. Throws what the RPC fails with before the answer has begun: that is
 * an ordinary error. A later failure becomes the last event. The RPC ends when its reader leaves.
 */
export async function streamEvents(
  call: A2ACall,
  method: DescMethodServerStreaming,
  request: Message,
  version: Version,
  form: EventForm,
): Promise<void> {
  const { firstEventMs, ...options } = { ...defaults, ...call.options };
  const opening = open(call, method, request, version);
  await within(firstEventMs, opening);
  if (call.response.destroyed) return;
  using writer = new EventWriter(call.response, call.headers, options);
  try {
    const { events, first } = await opening;
    for (let next = first; next.done !== true; next = await events.next()) {
      if (!(await writer.write(eventText(next.value, form)))) return;
    }
    call.info.record.code ??= "ok";
  } catch (error) {
    await writer.write(form.failureEvent(call.failureOf(error)));
  }
  writer.end();
}

/** The stream with its first event: a failure before that is the RPC's answer. */
async function open(
  call: A2ACall,
  method: DescMethodServerStreaming,
  request: Message,
  version: Version,
) {
  const events = await call.stream(method, request, version);
  return { events, first: await events.next() };
}

function eventText(event: Message, form: EventForm): string {
  const number = eventNumberOf(event as StreamResponse);
  const data = `data: ${form.dataOf(event)}\n\n`;
  return number === undefined ? data : `id: ${number}\n${data}`;
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
