import type { StreamResponse } from "../../../gen/lf/a2a/v1/a2a_pb.js";

const numbers = new WeakMap<StreamResponse, number>();

/**
 * Notes an event's place among its task's updates. It is no part of the message: it goes with the object to
 * whoever gets that very object from the in-process transport, and is sent as the `id` of a server-sent
 * event. Returns the event.
 */
export function setEventNumber(event: StreamResponse, number: number): StreamResponse {
  numbers.set(event, number);
  return event;
}

/** An event's place among its task's updates; undefined if it has none. */
export function eventNumberOf(event: StreamResponse): number | undefined {
  return numbers.get(event);
}
