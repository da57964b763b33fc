import { randomUUID } from "node:crypto";
import { create, toBinary, toJsonString } from "@bufbuild/protobuf";
import { Role, SendMessageRequestSchema } from "../gen/lf/a2a/v1/a2a_pb.js";
import { CreatePlanRequestSchema } from "../gen/studly/v1/studly_pb.js";
import { grpcLoad } from "./load/grpc.js";
import { httpLoad } from "./load/http.js";
import type { LoadResult } from "./load/result.js";
import { sendMessageBody, sendMessageJson, tasksSendBody, text } from "./request.js";

/** One line of the table: a server, and how it is asked. */
export interface Row {
  readonly name: string;
  readonly server: "bare-node-http" | "a2a-js" | "studly-server" | "studly";
  load(url: string, connections: number, seconds: number): Promise<LoadResult>;
}

const rpcPath = "/studly.v1.StudlyService/CreatePlan";
const message = create(CreatePlanRequestSchema, { text });
const messageBytes = toBinary(CreatePlanRequestSchema, message);
const a2aHeaders = { "a2a-version": "1.0" };

export const rows: readonly Row[] = [
  { name: "bare-node-http", server: "bare-node-http", load: post("/tasks/send", tasksSendBody) },
  {
    name: "a2a-js",
    server: "a2a-js",
    load: post("/tasks/send", sendMessageBody, a2aHeaders),
  },
  {
    name: "studly-server",
    server: "studly-server",
    load: post("/a2a", sendMessageBody, a2aHeaders),
  },
  { name: "tasks-send", server: "studly", load: post("/tasks/send", tasksSendBody) },
  { name: "a2a-json-rpc", server: "studly", load: post("/a2a", sendMessageBody, a2aHeaders) },
  {
    name: "a2a-rest",
    server: "studly",
    load: post("/message:send", sendMessageJson, {
      ...a2aHeaders,
      "content-type": "application/a2a+json",
    }),
  },
  {
    name: "a2a-grpc",
    server: "studly",
    load: grpc("/lf.a2a.v1.A2AService/SendMessage", sendMessageBytes),
  },
  {
    name: "connect-json",
    server: "studly",
    load: post(rpcPath, toJsonString(CreatePlanRequestSchema, message)),
  },
  {
    name: "connect-binary",
    server: "studly",
    load: post(rpcPath, Buffer.from(messageBytes), {
      "content-type": "application/proto",
    }),
  },
  { name: "grpc", server: "studly", load: grpc(rpcPath, () => messageBytes) },
];

function sendMessageBytes(): Uint8Array {
  const request = create(SendMessageRequestSchema, {
    message: {
      messageId: randomUUID(),
      role: Role.USER,
      parts: [{ content: { case: "text", value: text } }],
    },
  });
  return toBinary(SendMessageRequestSchema, request);
}

function grpc(path: string, message: () => Uint8Array) {
  return (url: string, calls: number, seconds: number) =>
    grpcLoad({ url, path, message, calls, seconds });
}

function post(path: string, body: string | Buffer, headers: Record<string, string> = {}) {
  return (url: string, connections: number, seconds: number) =>
    httpLoad({
      url: `${url}${path}`,
      headers: { "content-type": "application/json", ...headers },
      body,
      connections,
      seconds,
    });
}
