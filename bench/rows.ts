import { create, toBinary, toJsonString } from "@bufbuild/protobuf";
import { CreatePlanRequestSchema } from "../gen/studly/v1/studly_pb.js";
import { grpcLoad } from "./load/grpc.js";
import { httpLoad } from "./load/http.js";
import type { LoadResult } from "./load/result.js";
import { sendMessageBody, tasksSendBody, text } from "./request.js";

/** One line of the table: a server, and how it is asked. */
export interface Row {
  readonly name: string;
  readonly server: "bare-node-http" | "a2a-js" | "studly";
  load(url: string, connections: number, seconds: number): Promise<LoadResult>;
}

const rpcPath = "/studly.v1.StudlyService/CreatePlan";
const message = create(CreatePlanRequestSchema, { text });

export const rows: readonly Row[] = [
  { name: "bare-node-http", server: "bare-node-http", load: post("/tasks/send", tasksSendBody) },
  {
    name: "a2a-js",
    server: "a2a-js",
    load: post("/tasks/send", sendMessageBody, { "a2a-version": "1.0" }),
  },
  { name: "tasks-send", server: "studly", load: post("/tasks/send", tasksSendBody) },
  {
    name: "connect-json",
    server: "studly",
    load: post(rpcPath, toJsonString(CreatePlanRequestSchema, message)),
  },
  {
    name: "connect-binary",
    server: "studly",
    load: post(rpcPath, Buffer.from(toBinary(CreatePlanRequestSchema, message)), {
      "content-type": "application/proto",
    }),
  },
  {
    name: "grpc",
    server: "studly",
    load: (url, calls, seconds) =>
      grpcLoad({
        url,
        path: rpcPath,
        message: toBinary(CreatePlanRequestSchema, message),
        calls,
        seconds,
      }),
  },
];

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
