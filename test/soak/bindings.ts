import { randomUUID } from "node:crypto";
import { fromJson, type JsonValue } from "@bufbuild/protobuf";
import { createClient } from "@connectrpc/connect";
import { createGrpcTransport, Http2SessionManager } from "@connectrpc/connect-node";
import { A2AService, Role, StreamResponseSchema, TaskState } from "../../gen/lf/a2a/v1/a2a_pb.js";
import { type Heard, heardFrom } from "./heard.js";
import { postJson } from "./post-json.js";
import { openSse, type ServerSentEvent, type SseStream } from "./sse.js";

/** A stream of a task's events; a failure that it ends with is thrown, its reason in the message. */
export interface TaskStream {
  readonly events: AsyncGenerator<Heard>;
  /** Breaks the connection. */
  cut(): void;
}

/** A way to the agent. */
export interface Binding extends Disposable {
  readonly name: "JSON-RPC" | "HTTP+JSON" | "gRPC";
  /** SendStreamingMessage. */
  send(text: string): TaskStream;
  /** SubscribeToTask; `after`: the last event that was heard, for those that have numbers. */
  subscribe(taskId: string, after?: number): TaskStream;
  /** The state that CancelTask answers with. */
  cancel(taskId: string): Promise<string>;
}

/** Its streams have a connection each. */
export function jsonRpc(url: string): Binding {
  const target = { method: "POST", url: `${url}/a2a` } as const;
  const bodyOf = (method: string, params: object) => ({ jsonrpc: "2.0", id: 1, method, params });
  const open = (method: string, params: object, after?: number) =>
    streamOf(
      openSse({ ...target, body: bodyOf(method, params), headers: resumption(after) }),
      ({ data }) => {
        const { result, error } = JSON.parse(data);
        if (error !== undefined) throw new Error(JSON.stringify(error));
        return result;
      },
    );
  return {
    name: "JSON-RPC",
    send: (text) => open("SendStreamingMessage", { message: messageOf(text) }),
    subscribe: (id, after) => open("SubscribeToTask", { id }, after),
    async cancel(id) {
      const { body } = await postJson(target.url, bodyOf("CancelTask", { id }));
      return body.result?.status.state ?? JSON.stringify(body);
    },
    [Symbol.dispose]: () => undefined,
  };
}

/** Its streams have a connection each. */
export function rest(url: string): Binding {
  const textOf = ({ event, data }: ServerSentEvent) => {
    if (event === "error") throw new Error(data);
    return JSON.parse(data);
  };
  return {
    name: "HTTP+JSON",
    send(text) {
      const body = { message: messageOf(text) };
      return streamOf(openSse({ method: "POST", url: `${url}/message:stream`, body }), textOf);
    },
    subscribe(id, after) {
      const target = `${url}/tasks/${id}:subscribe`;
      return streamOf(openSse({ method: "GET", url: target, headers: resumption(after) }), textOf);
    },
    async cancel(id) {
      const { body } = await postJson(`${url}/tasks/${id}:cancel`, {});
      return body.status?.state ?? JSON.stringify(body);
    },
    [Symbol.dispose]: () => undefined,
  };
}

/** Its streams share one connection: to cut one cuts all. */
export function grpc(url: string): Binding {
  const sessionManager = new Http2SessionManager(url);
  const client = createClient(A2AService, createGrpcTransport({ baseUrl: url, sessionManager }));
  const cut = () => sessionManager.abort(new Error("cut"));
  return {
    name: "gRPC",
    send(text) {
      const message = { ...messageOf(text), role: Role.USER };
      const parts = [{ content: { case: "text" as const, value: text } }];
      return { events: all(client.sendStreamingMessage({ message: { ...message, parts } })), cut };
    },
    subscribe(id, after) {
      const events = client.subscribeToTask({ id }, { headers: resumption(after) });
      return { events: all(events), cut };
    },
    async cancel(id) {
      const { status } = await client.cancelTask({ id });
      return `TASK_STATE_${TaskState[status?.state ?? TaskState.UNSPECIFIED]}`;
    },
    [Symbol.dispose]: cut,
  };
}

async function* all(events: AsyncIterable<Parameters<typeof heardFrom>[0]>) {
  for await (const event of events) yield heardFrom(event);
}

function streamOf(sse: SseStream, jsonOf: (event: ServerSentEvent) => JsonValue): TaskStream {
  async function* events(): AsyncGenerator<Heard> {
    for await (const event of sse.events()) {
      const response = fromJson(StreamResponseSchema, jsonOf(event));
      yield heardFrom(response, event.id === undefined ? undefined : Number(event.id));
    }
  }
  return { events: events(), cut: () => sse.cut() };
}

function messageOf(text: string) {
  return { messageId: randomUUID(), role: "ROLE_USER", parts: [{ text }] };
}

function resumption(after: number | undefined): Record<string, string> {
  return after === undefined ? {} : { "last-event-id": String(after) };
}
