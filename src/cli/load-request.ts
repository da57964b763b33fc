import { randomUUID } from "node:crypto";
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { failureOf } from "./load-answer.js";

/** One request of a load test. */
export interface Sample {
  /** From the first byte sent to the last byte received, or to the failure. */
  readonly elapsedMs: number;
  /** Absent: success. "timeout", a code of the system ("ECONNREFUSED"), or one of `failureOf`. */
  readonly failure?: string;
}

/** Sends requests over connections that are kept open. */
export interface LoadSender extends Disposable {
  send(text: string): Promise<Sample>;
}

export interface LoadSenderOptions {
  readonly url: URL;
  readonly concurrency: number;
  /** For each request, its answer included. */
  readonly timeoutMs: number;
  readonly apiKey?: string | undefined;
}

const maxAnswerBytes = 16 * 1024 * 1024;

/** A sender of JSON-RPC `execute` requests; disposing of it closes its connections. */
export function createLoadSender(options: LoadSenderOptions): LoadSender {
  const isTls = options.url.protocol === "https:";
  const pool = { keepAlive: true, maxSockets: options.concurrency };
  const agent = isTls ? new HttpsAgent(pool) : new HttpAgent(pool);
  const request = isTls ? httpsRequest : httpRequest;
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    ...(options.apiKey === undefined ? {} : { authorization: `Bearer ${options.apiKey}` }),
  };
  return {
    send(text) {
      const body = executeBody(text);
      return new Promise((resolve) => {
        const from = performance.now();
        let isTimeOut = false;
        const finish = (failure: string | undefined) => {
          clearTimeout(timer);
          const elapsedMs = performance.now() - from;
          resolve(failure === undefined ? { elapsedMs } : { elapsedMs, failure });
        };
        const call = request(options.url, {
          agent,
          method: "POST",
          headers: { ...headers, "content-length": Buffer.byteLength(body) },
        });
        const timer = setTimeout(() => {
          isTimeOut = true;
          call.destroy();
        }, options.timeoutMs);
        const fail = (error: Error) => finish(isTimeOut ? "timeout" : codeOf(error));
        call.on("error", fail);
        call.on("response", (response) => {
          readAnswer(response).then(
            (answer) => finish(failureOf(answer.status, answer.body)),
            fail,
          );
        });
        call.end(body);
      });
    },
    [Symbol.dispose]() {
      agent.destroy();
    },
  };
}

function codeOf(error: Error): string {
  const code = "code" in error ? error.code : undefined;
  return typeof code === "string" && code !== "" ? code : "network";
}

async function readAnswer(response: IncomingMessage): Promise<{ status: number; body: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxAnswerBytes) throw Object.assign(new Error(), { code: "answer-too-large" });
    chunks.push(chunk);
  }
  return { status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() };
}

function executeBody(text: string): string {
  const messageId = randomUUID();
  const message = { kind: "message", role: "user", messageId, parts: [{ kind: "text", text }] };
  return JSON.stringify({
    jsonrpc: "2.0",
    id: messageId,
    method: "execute",
    params: { messages: [message] },
  });
}
