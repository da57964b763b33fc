import type { IncomingMessage, ServerResponse } from "node:http";
import { createContextValues } from "@connectrpc/connect";
import { type Deadline, deadlineError, deadlineIn, remainingMs } from "../../domain/deadline.js";
import { extensionsHeader } from "../../rpc/a2a/extensions.js";
import { baseUrlKey, requestInfoKey } from "../../rpc/context.js";
import { type RequestInfo, requestInfoOf } from "../../telemetry/request-info.js";
import { directUrlOf } from "../base-url.js";
import type { Failure } from "../errors.js";
import type { Pieces } from "../json-rpc.js";
import { textOf } from "../parse-json.js";
import { assertJson, readBody } from "../read-body.js";
import { sendJson } from "../send.js";
import { a2aFailureOf } from "./errors.js";
import { requestedExtensions, responseExtensionsName } from "./extensions.js";
import type { RpcOptions } from "./job.js";
import type { A2AHttpOptions } from "./options.js";
import { type Version, versionOf } from "./version.js";

/** Request headers that the service reads as they are. */
const forwarded = ["authorization", "x-api-key", "idempotency-key", "last-event-id"] as const;

/** One HTTP request to the agent: its body, its deadline, its caller, its answer, and how it fails. */
export class A2ACall {
  /** What the caller speaks; 1.0 where nobody here speaks that. */
  readonly version: Version;
  /** Where the caller has what is wrong with a field of the request; set once the request was read. */
  pathOf: ((field: string) => string) | undefined;
  readonly info: RequestInfo;
  readonly deadline: Deadline;
  /** Headers of the answer that the service set. */
  readonly headers: Record<string, string> = {};
  readonly #gone = new AbortController();
  readonly #binding: string;
  readonly #versionError: unknown;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly options: Omit<A2AHttpOptions, "transport">,
    binding: string,
  ) {
    this.info = requestInfoOf(request);
    this.info.record.method = binding;
    this.#binding = binding;
    try {
      this.version = versionOf(request);
    } catch (error) {
      this.version = "1.0";
      this.#versionError = error;
    }
    this.deadline = deadlineIn(options.requestBudgetMs, "request", this.info.arrivedAt);
    response.on("close", () => {
      if (!response.writableEnded) this.#gone.abort();
    });
  }

  /** For the record: which operation this is; only of those that exist. */
  name(operation: string): void {
    this.info.record.method = `${this.#binding} ${operation}`;
  }

  /** Throws version_not_supported. */
  assertVersion(): void {
    if (this.#versionError !== undefined) throw this.#versionError;
  }

  /** The text of a JSON body. Throws what is wrong with it, as far as that shows without parsing it. */
  async readText(): Promise<string> {
    assertJson(this.request.headers);
    return textOf(await readBody(this.request, this.options.maxBodyBytes, this.deadline));
  }

  /** For an RPC with one answer: what is left of the deadline, and the caller. Throws deadline_exceeded. */
  unaryOptions(): RpcOptions {
    const timeoutMs = Math.ceil(remainingMs(this.deadline));
    // To Connect, zero and less would mean no time-out at all.
    if (timeoutMs <= 0) throw deadlineError(this.deadline);
    return { ...this.#options(), timeoutMs };
  }

  /** For a stream: it has no deadline, but ends by itself or with its caller. Shutdown does not wait for it. */
  streamOptions(): RpcOptions {
    this.info.openEnded = true;
    return this.#options();
  }

  #options(): RpcOptions {
    return {
      signal: this.#gone.signal,
      headers: this.#rpcHeaders(),
      contextValues: createContextValues()
        .set(requestInfoKey, this.info)
        .set(baseUrlKey, () => directUrlOf(this.request)),
      onHeader: (header) => {
        const active = header.get(extensionsHeader);
        if (active !== null) this.headers[responseExtensionsName(this.version)] = active;
      },
    };
  }

  #rpcHeaders(): Record<string, string> {
    // What reaches the service is 1.0, whatever the caller speaks.
    const headers: Record<string, string> = { "a2a-version": "1.0" };
    for (const name of forwarded) {
      const value = this.request.headers[name];
      if (typeof value === "string") headers[name] = value;
    }
    const extensions = requestedExtensions(this.request.headers, this.version);
    if (extensions.length > 0) headers[extensionsHeader] = extensions.join(", ");
    return headers;
  }

  /** Answers with JSON text. */
  succeed(text: Pieces, type?: string): void {
    this.info.record.code ??= "ok";
    this.#send(200, text, type);
  }

  /** Answers with an error, given as JSON text. */
  fail(failure: Failure, status: number, text: string, type?: string): void {
    Object.assign(this.headers, failure.headers);
    // The rest of a body that nobody will read.
    if (!this.request.complete && hasBody(this.request)) this.headers["connection"] = "close";
    this.#send(status, text, type);
  }

  #send(status: number, text: string | Pieces, type: string | undefined): void {
    if (!this.response.destroyed) sendJson(this.response, status, text, this.headers, type);
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
    const { pathOf } = this;
    if (pathOf === undefined) return failure;
    const violations = failure.violations.map(({ field, description }) => ({
      field: pathOf(field),
      description,
    }));
    return { ...failure, violations };
  }
}

/** Whether a request announces a body with something in it. */
export function hasBody({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const { "content-length": length, "transfer-encoding": encoding } = headers;
  return encoding !== undefined || (length !== undefined && length !== "0");
}
