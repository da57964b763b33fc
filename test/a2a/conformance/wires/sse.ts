import type { Json } from "./peer.js";

export interface ServerSentEvent {
  readonly id?: string;
  readonly event?: string;
  readonly data: Json;
}

/** Reads server-sent events as they come; comments are left out (WHATWG HTML, §9.2). */
export async function* readEvents(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const event = eventOf(text.slice(0, end));
      text = text.slice(end + 2);
      if (event !== undefined) yield event;
    }
  }
}

function eventOf(block: string): ServerSentEvent | undefined {
  const fields = block
    .split("\n")
    .filter((line) => !line.startsWith(":"))
    .map((line) => line.split(/: ?(.*)/s, 2));
  if (fields.length === 0) return undefined;
  const { data = "null", ...rest } = Object.fromEntries(fields) as Record<string, string>;
  return { ...rest, data: JSON.parse(data) };
}

/** A stream whose first item has come; rejects with what it fails with before that. */
export async function opened<T>(events: AsyncIterator<T>): Promise<AsyncIterableIterator<T>> {
  const first = await events.next();
  async function* all(): AsyncGenerator<T> {
    for (let next = first; next.done !== true; next = await events.next()) yield next.value;
  }
  return all();
}
