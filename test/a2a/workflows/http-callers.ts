import type { RunningAgent } from "../support.js";
import { type Caller, version } from "./caller.js";
import { eventsOf, http, type Json, type SentHeaders } from "./http.js";
import { Refused } from "./refused.js";

/** §9: JSON-RPC. */
export function rpcCaller({ url }: RunningAgent): Caller {
  const send = async (method: string, params: object, headers: SentHeaders = {}) => {
    const sent = { ...version, "content-type": "application/json", ...headers };
    const answer = await http(url, "POST /a2a", sent, { jsonrpc: "2.0", id: 7, method, params });
    if (answer.body.error !== undefined) throw refusedBy(answer.body.error.code, answer.body.error);
    return answer.body;
  };
  return {
    call: async (...args) => ofRequest(await send(...args)).result,
    stream: async (...args) =>
      eventsOf(await send(...args)).map((event) => ofRequest(event).result),
  };
}

function ofRequest(answer: Json): Json {
  if (answer.jsonrpc !== "2.0" || answer.id !== 7) throw new Error("not an answer to this request");
  return answer;
}

/** From `error` in JSON-RPC and HTTP+JSON, where details have different names. */
function refusedBy(code: number, error: Json): Refused {
  const details: Json[] = error.details ?? error.data ?? [];
  const named = (name: string) => details.find((each) => each["@type"].endsWith(`.${name}`));
  const { reason = "", domain = "", metadata = {} } = named("ErrorInfo") ?? {};
  const violations = named("BadRequest")?.fieldViolations ?? [];
  return new Refused({ code, message: error.message, reason, domain, metadata, violations });
}

/** §11.3: what is asked for with which method and path, `{name}` being a field of the request. */
const routes: Readonly<Record<string, string>> = {
  SendMessage: "POST /message:send",
  SendStreamingMessage: "POST /message:stream",
  GetTask: "GET /tasks/{id}",
  ListTasks: "GET /tasks",
  CancelTask: "POST /tasks/{id}:cancel",
  SubscribeToTask: "POST /tasks/{id}:subscribe",
  CreateTaskPushNotificationConfig: "POST /tasks/{taskId}/pushNotificationConfigs",
  GetTaskPushNotificationConfig: "GET /tasks/{taskId}/pushNotificationConfigs/{id}",
  ListTaskPushNotificationConfigs: "GET /tasks/{taskId}/pushNotificationConfigs",
  DeleteTaskPushNotificationConfig: "DELETE /tasks/{taskId}/pushNotificationConfigs/{id}",
  GetExtendedAgentCard: "GET /extendedAgentCard",
};

/** §11: HTTP+JSON. */
export function restCaller({ url }: RunningAgent): Caller {
  const send = async (method: string, request: object, headers: SentHeaders = {}) => {
    const { line, rest } = lineOf(routes[method] ?? "", request);
    const hasBody = line.startsWith("POST");
    const sent = { ...version, "content-type": "application/a2a+json", ...headers };
    const query = hasBody ? "" : queryOf(rest);
    const answer = await http(url, line + query, sent, hasBody ? rest : undefined);
    if (answer.status >= 400) throw refusedBy(answer.status, answer.body.error);
    return answer.body;
  };
  return { call: send, stream: async (...args) => eventsOf(await send(...args)) };
}

function lineOf(route: string, request: object): { line: string; rest: Record<string, Json> } {
  const rest: Record<string, Json> = { ...request };
  const line = route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(rest[name]);
    delete rest[name];
    return value;
  });
  return { line, rest };
}

function queryOf(rest: Record<string, Json>): string {
  const query = new URLSearchParams(Object.entries(rest)).toString();
  return query === "" ? "" : `?${query}`;
}
