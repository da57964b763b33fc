import { ask, type HttpRequest, headOf, send } from "./http.js";
import {
  type Json,
  type Peer,
  Refused,
  type SentHeaders,
  type Streaming,
  type Unary,
} from "./peer.js";
import { opened, readEvents } from "./sse.js";

/** A2A 1.0, §5.3 and §11.3, written out; names in braces are fields of the request. */
const routes: Readonly<Record<Unary | Streaming, readonly [string, string]>> = {
  SendMessage: ["POST", "/message:send"],
  SendStreamingMessage: ["POST", "/message:stream"],
  GetTask: ["GET", "/tasks/{id}"],
  ListTasks: ["GET", "/tasks"],
  CancelTask: ["POST", "/tasks/{id}:cancel"],
  SubscribeToTask: ["POST", "/tasks/{id}:subscribe"],
  CreateTaskPushNotificationConfig: ["POST", "/tasks/{taskId}/pushNotificationConfigs"],
  GetTaskPushNotificationConfig: ["GET", "/tasks/{taskId}/pushNotificationConfigs/{id}"],
  ListTaskPushNotificationConfigs: ["GET", "/tasks/{taskId}/pushNotificationConfigs"],
  DeleteTaskPushNotificationConfig: ["DELETE", "/tasks/{taskId}/pushNotificationConfigs/{id}"],
  GetExtendedAgentCard: ["GET", "/extendedAgentCard"],
};

/** Talks HTTP and JSON to the paths of the specification (A2A 1.0, §11). */
export function createHttpJsonPeer(url: string, own: SentHeaders): Peer {
  const requestOf = (operation: Unary | Streaming, request: object, headers: SentHeaders) => {
    const { method, path, body } = placeOf(operation, request);
    const type = body === undefined ? {} : { "content-type": "application/a2a+json" };
    const asked: HttpRequest = { method, headers: { ...type, ...own, ...headers }, body };
    return { at: `${url}${path}`, asked };
  };
  return {
    binding: "HTTP+JSON",
    async call(operation, request = {}, headers = {}) {
      const { at, asked } = requestOf(operation, request, headers);
      const { body, text, ...head } = await ask(at, asked);
      if (head.status >= 300) throw refusedOf(body, head);
      return { ...head, result: body };
    },
    async open(operation, request, headers = {}) {
      const leaving = new AbortController();
      const { at, asked } = requestOf(operation, request, headers);
      const response = await send(at, { ...asked, signal: leaving.signal });
      const head = headOf(response);
      if (!head.headers["content-type"]?.startsWith("text/event-stream"))
        throw refusedOf(await response.json(), head);
      return {
        events: await opened(eventsOf(response, head)),
        headers: head.headers,
        close: () => leaving.abort(),
      };
    },
    [Symbol.dispose]() {},
  };
}

/** Where a request goes: fields of the path are in it, the others in the body, or in the query of a GET. */
function placeOf(operation: Unary | Streaming, request: Json) {
  const [method, template] = routes[operation];
  const { tenant = "", ...rest } = request;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(rest[name] ?? "");
    delete rest[name];
    return value;
  });
  const whole = tenant === "" ? path : `/${encodeURIComponent(tenant)}${path}`;
  if (method === "POST") return { method, path: whole, body: rest };
  const query = new URLSearchParams(
    Object.entries(rest).map(([name, value]) => [name, `${value}`]),
  );
  return { method, path: query.size === 0 ? whole : `${whole}?${query}`, body: undefined };
}

type Head = Pick<Refused, "headers" | "status">;

async function* eventsOf({ body }: Response, head: Head): AsyncGenerator<Json> {
  if (body === null) return;
  for await (const { data, event } of readEvents(body)) {
    if (event === "error") throw refusedOf(data, head);
    yield data;
  }
}

function refusedOf(body: Json, { headers, status }: Head): Refused {
  const { code, message, details = [] } = body?.error ?? {};
  return new Refused(message, code, details, headers, status, body);
}
