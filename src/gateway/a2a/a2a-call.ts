import type { IncomingMessage, ServerResponse } from "node:http";
import type {
  DescMethod,
  DescMethodServerStreaming,
  DescMethodUnary,
  Message,
} from "@bufbuild/protobuf";
import { type ContextValues, createContextValues } from "@connectrpc/connect";
import { type Deadline, deadlineError, deadlineIn, remainingMs } from "../../domain/deadline.js";
import { extensionsHeader } from "../../rpc/a2a/extensions.js";
import { requestInfoKey } from "../../rpc/context.js";
import { type RequestInfo, requestInfoOf } from "../../telemetry/request-info.js";
import type { Failure } from "../errors.js";
import { parseJson, textOf } from "../parse-json.js";
import { assertJson, readBody } from "../read-body.js";
import { sendJson } from "../send.js";
import { a2aFailureOf } from "./errors.js";
import type { A2AHttpOptions } from "./options.js";
import { type Version, versionName } from "./version.js";

/** Request headers that the service reads. */
const forwarded = [
  "authorization",
  "x-api-key",
  "idempotency-key",
  "last-event-id",
  extensionsHeader,
] as const;

type CallArguments = readonly [
  signal: AbortSignal,
  timeoutMs: number | undefined,
  header: HeadersInit,
];

/** One HTTP request to the agent: its body, its deadline, its caller, the RPC behind it and how it fails. */
export class A2ACall {
  readonly info: RequestInfo;
  readonly deadline: Deadline;
  /** Headers of the answer that the service set. */
  readonly headers: Record<string, string> = {};
  readonly #gone = new AbortController();
  readonly #binding: string;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly options: A2AHttpOptions,
    binding: string,
  ) {
    this.info = requestInfoOf(request);
    this.info.record.method = binding;
    this.#binding = binding;
    this.deadline = deadlineIn(options.requestBudgetMs, "request", this.info.arrivedAt);
    response.on("close", () => {
      if (!response.writableEnded) this.#gone.abort();
    });
  }

  /** For the record: which operation this is. */
  name(method: DescMethod): void {
    this.info.record.method = `${this.#binding} ${method.name}`;
  }

  /** The body as JSON, and its text. Throws what is wrong with it. */
  async readJson(): Promise<{ readonly body: unknown; readonly text: string }> {
    assertJson(this.request.headers);
    const { maxBodyBytes } = this.options;
    const text = textOf(await readBody(this.request, maxBodyBytes, this.deadline));
    return { body: parseJson(text), text };
  }

  /** Calls the RPC, with what is left of the deadline. Throws deadline_exceeded. */
  async unary(method: DescMethodUnary, message: Message, version: Version): Promise<Message> {
    const timeoutMs = Math.ceil(remainingMs(this.deadline));
    // To Connect, zero and less would mean no time-out at all.
    if (timeoutMs <= 0) throw deadlineError(this.deadline);
    const args = this.#arguments(timeoutMs, version);
    const response = await this.options.transport.unary(method, ...args, message, this.#values());
    this.#keepHeaders(response.header);
    return response.message;
  }

  /** Calls a streaming RPC, which has no deadline: it ends by itself, or with its caller. */
  async stream(
    method: DescMethodServerStreaming,
    message: Message,
    version: Version,
  ): Promise<AsyncIterator<Message>> {
    this.info.openEnded = true;
    const args = this.#arguments(undefined, version);
    const { transport } = this.options;
    const response = await transport.stream(method, ...args, only(message), this.#values());
    this.#keepHeaders(response.header);
    return response.message[Symbol.asyncIterator]();
  }

  #arguments(timeoutMs: number | undefined, version: Version): CallArguments {
    const headers: Record<string, string> = { [versionName]: version };
    for (const name of forwarded) {
      const value = this.request.headers[name];
      if (typeof value === "string") headers[name] = value;
    }
    return [this.#gone.signal, timeoutMs, headers];
  }

  #values(): ContextValues {
    return createContextValues().set(requestInfoKey, this.info);
  }

  #keepHeaders(header: Headers): void {
    const extensions = header.get(extensionsHeader);
    if (extensions !== null) this.headers["A2A-Extensions"] = extensions;
  }

  /** Answers with JSON text. */
  send(status: number, text: string, type?: string): void {
    const { response } = this;
    if (!response.destroyed) sendJson(response, status, text, this.headers, type);
  }

  /** Answers with an error, given as JSON text. */
  sendFailure(failure: Failure, status: number, text: string, type?: string): void {
    Object.assign(this.headers, failure.headers);
    if (this.#hasMore()) this.headers["connection"] = "close";
    this.send(status, text, type);
  }

  /** Whether a part of the body is still to come, which nobody will read. */
  #hasMore(): boolean {
    const { complete, headers } = this.request;
    return !complete && hasBody({ headers });
  }

  /** The failure as it is told, and in the record. */
  failureOf(error: unknown): Failure {
    const failure = a2aFailureOf(error);
    const { record } = this.info;
    record.code ??= failure.reason.toLowerCase();
    if (failure.cause !== undefined) {
      record.code = failure.reason.toLowerCase();
      record.error ??= failure.cause;
      const { incident } = failure.metadata;
      if (incident !== undefined) record.incident ??= incident;
    }
    return failure;
  }
}

/** Whether a request announces a body with something in it. */
export function hasBody({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const { "content-length": length, "transfer-encoding": encoding } = headers;
  return encoding !== undefined || (length !== undefined && length !== "0");
}

async function* only<T>(message: T): AsyncGenerator<T> {
  yield message;
}
