import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";

/** A server-sent event. */
export interface ServerSentEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: string;
}

export interface SseRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of server-sent events, on a connection of its own. */
export interface SseStream {
  /** Throws Error if the answer is no such stream, or ends before its end. */
  events(): AsyncGenerator<ServerSentEvent>;
  /** Breaks the connection. */
  cut(): void;
}

export function openSse({ method, url, body, headers = {} }: SseRequest): SseStream {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const outgoing = request(url, {
    agent: false,
    method,
    headers: {
      "a2a-version": "1.0",
      accept: "text/event-stream",
      ...(text === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
  });
  const response = once(outgoing, "response").then(([one]) => one as IncomingMessage);
  response.catch(() => undefined);
  outgoing.end(text);
  return {
    cut: () => outgoing.destroy(),
    async *events() {
      const incoming = await response;
      const type = incoming.headers["content-type"] ?? "";
      incoming.setEncoding("utf8");
      let rest = "";
      for await (const chunk of incoming) {
        rest += chunk;
        if (!type.startsWith("text/event-stream")) continue;
        const blocks = rest.split("\n\n");
        rest = blocks.pop() ?? "";
        for (const block of blocks) if (!block.startsWith(":")) yield eventOf(block);
      }
      if (rest !== "") throw new Error(`${incoming.statusCode} ${type}: ${rest}`);
    },
  };
}

function eventOf(block: string): ServerSentEvent {
  const fields = new Map<string, string>();
  for (const line of block.split("\n")) {
    const colon = line.indexOf(": ");
    fields.set(line.slice(0, colon), line.slice(colon + 2));
  }
  return { id: fields.get("id"), event: fields.get("event"), data: fields.get("data") ?? "" };
}
