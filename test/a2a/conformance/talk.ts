import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";
import { type Json, type Peer, Refused, type SentHeaders, type Stream } from "./wires/peer.js";

export interface Said {
  /** Fields of the message. */
  readonly message?: object;
  readonly configuration?: object;
  /** Further fields of the request. */
  readonly request?: object;
  readonly headers?: SentHeaders;
}

/** What a user says, as a SendMessageRequest. */
export function saying(text: string, { message, configuration, request }: Said = {}): Json {
  return {
    ...request,
    message: { messageId: randomUUID(), role: "ROLE_USER", parts: [{ text }], ...message },
    ...(configuration && { configuration }),
  };
}

/** Sends a text, and has a task or a message: `{ task }` or `{ message }`. */
export async function send(peer: Peer, text: string, said: Said = {}): Promise<Json> {
  return (await peer.call("SendMessage", saying(text, said), said.headers)).result;
}

/** Sends a text that is answered with a task. */
export async function taskFor(peer: Peer, text: string, said: Said = {}): Promise<Json> {
  const { task } = await send(peer, text, said);
  expect(task).toBeDefined();
  return task;
}

/** A task that goes on in the background. */
export function beginTask(peer: Peer, text: string, said: Said = {}): Promise<Json> {
  const configuration = { returnImmediately: true, ...said.configuration };
  return taskFor(peer, text, { ...said, configuration });
}

export async function getTask(peer: Peer, id: string, rest: object = {}): Promise<Json> {
  return (await peer.call("GetTask", { id, ...rest })).result;
}

export async function listTasks(peer: Peer, request: object = {}): Promise<Json> {
  return (await peer.call("ListTasks", request)).result;
}

/** Streams what comes of a text. */
export function stream(peer: Peer, text: string, said: Said = {}): Promise<Stream> {
  return peer.open("SendStreamingMessage", saying(text, said), said.headers);
}

export function subscribe(peer: Peer, id: string, headers?: SentHeaders): Promise<Stream> {
  return peer.open("SubscribeToTask", { id }, headers);
}

/** All events of a stream; it must end by itself. */
export async function told({ events }: Stream): Promise<Json[]> {
  const seen: Json[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

/** How a call is refused; fails if it is not. */
export async function refusal(call: Promise<unknown>): Promise<Refused> {
  const outcome = await call.then(
    (answer) => answer,
    (error: unknown) => error,
  );
  if (outcome instanceof Refused) return outcome;
  if (outcome instanceof Error) throw outcome;
  throw new Error(`not refused: ${String(JSON.stringify(outcome)).slice(0, 200)}`);
}

/** "task", "message", "statusUpdate" or "artifactUpdate". */
export function kindOf(event: Json): string {
  return Object.keys(event).join(" and ");
}

export function stateOf(event: Json): string | undefined {
  return (event.task ?? event.statusUpdate)?.status?.state;
}

/** Asks until there is what is waited for; gives up, and shows the last answer, after so many milliseconds. */
export async function until<T>(
  ask: () => T | Promise<T>,
  isIt: (answer: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(answer)}`);
    await delay(20);
  }
}
