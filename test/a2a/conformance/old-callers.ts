import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { A2AService, Role, TaskState } from "../../../gen/a2a/v1/a2a_pb.js";
import { ask } from "./wires/http.js";
import type { Binding, Json, SentHeaders } from "./wires/peer.js";

type SendOld = (url: string, headers?: SentHeaders) => Promise<Json>;

/**
 * SendMessage as callers of A2A 0.3 say it, to the URL of an interface; the state that the task is then in, as each
 * binding of 0.3 has it. Where the answer is no task of 0.3, all of the answer.
 */
export const sendOld: Readonly<Record<Binding, SendOld>> = {
  async "JSON-RPC"(url, headers = {}) {
    const parts = [{ kind: "text", text: "hello" }];
    const message = { kind: "message", messageId: "m-1", role: "user", parts };
    const { body } = await ask(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: { jsonrpc: "2.0", id: 1, method: "message/send", params: { message } },
    });
    return body.result?.kind === "task" ? body.result.status.state : body;
  },
  async "HTTP+JSON"(url, headers = {}) {
    const { body } = await ask(`${url}/v1/message:send`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: { message: { messageId: "m-1", role: "ROLE_USER", content: [{ text: "hello" }] } },
    });
    return body.task?.status.state ?? body;
  },
  async gRPC(url, headers = {}) {
    const baseUrl = url.startsWith("http") ? url : `http://${url}`;
    const client = createClient(A2AService, createGrpcTransport({ baseUrl }));
    const part = { part: { case: "text", value: "hello" } } as const;
    const request = { messageId: "m-1", role: Role.USER, content: [part] };
    const { payload } = await client.sendMessage({ request }, { headers });
    return payload.case === "task" ? payload.value.status?.state : payload.case;
  },
};

export const oldCompleted: Readonly<Record<Binding, Json>> = {
  "JSON-RPC": "completed",
  "HTTP+JSON": "TASK_STATE_COMPLETED",
  gRPC: TaskState.COMPLETED,
};
