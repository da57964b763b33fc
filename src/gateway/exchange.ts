import type { IncomingMessage, ServerResponse } from "node:http";
import { type CallOptions, createContextValues } from "@connectrpc/connect";
import { CreatePlanRequestSchema } from "../../gen/studly/v1/studly_pb.js";
import { type Deadline, deadlineError, deadlineIn, remainingMs } from "../domain/deadline.js";
import { requestInfoKey } from "../rpc/context.js";
import { holdToRules } from "../rpc/validation/hold-to-rules.js";
import { type RequestInfo, requestInfoOf } from "../telemetry/request-info.js";
import { type Clean, cleanPlain, mayHoldMarkup } from "./clean-text.js";
import { translate, translateRawTask, translatorOf } from "./dispatch.js";
import { type Failure, failureOf, Refusal } from "./errors.js";
import {
  errorText,
  idTextOf,
  isObject,
  type JsonObject,
  methodOf,
  type Pieces,
  type RpcError,
} from "./json-rpc.js";
import type { GatewayOptions } from "./options.js";
import { parseJson, textOf } from "./parse-json.js";
import { assertJson, readBody } from "./read-body.js";
import { rpcError, sendJson } from "./send.js";
import type { PlanCall } from "./translate/plan-call.js";

/** Request headers that the service reads. */
const forwarded = ["authorization", "x-api-key", "idempotency-key"] as const;

/** An unread body up to this size may follow on a connection that is kept. */
const maxLeftover = 65_536;

/** One request to a task endpoint: its body, its deadline, its caller, and how it fails. */
export class Exchange {
  /** JSON text of the JSON-RPC id; "null" until it is known, and for raw tasks. */
  id = "null";
  raw = false;
  readonly info: RequestInfo;
  readonly deadline: Deadline;
  #call: PlanCall | undefined;
  readonly #gone = new AbortController();

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly options: Pick<GatewayOptions, "requestBudgetMs" | "maxBodyBytes">,
    readonly endpoint: string,
  ) {
    this.info = requestInfoOf(request);
    this.info.record.method = endpoint;
    this.deadline = deadlineIn(options.requestBudgetMs, "request", this.info.arrivedAt);
    response.on("close", () => {
      if (!response.writableEnded) this.#gone.abort();
    });
  }

  /** Reads and translates the request, and holds it to the rules of the contract. */
  async receive(): Promise<PlanCall> {
    assertJson(this.request.headers);
    const text = textOf(await readBody(this.request, this.options.maxBodyBytes, this.deadline));
    const body = parseJson(text);
    const clean = mayHoldMarkup(text) ? await htmlCleaner() : cleanPlain;
    this.#call = this.#translate(body, text, clean);
    await holdToRules(CreatePlanRequestSchema, this.#call.request);
    return this.#call;
  }

  #translate(body: unknown, text: string, clean: Clean): PlanCall {
    if (!isObject(body)) {
      throw new Refusal(
        "INVALID_REQUEST",
        Array.isArray(body)
          ? "Batches are not taken: send one request at a time."
          : "The body must be a JSON-RPC 2.0 request or a task.",
      );
    }
    const id = idTextOf(body, text);
    if (!("jsonrpc" in body)) {
      this.raw = "messages" in body;
      if (!this.raw) this.id = id ?? "null";
      this.info.record.method = `${this.endpoint} raw task`;
      return translateRawTask(body, clean);
    }
    if (id === undefined) {
      throw new Refusal("INVALID_REQUEST", "id must be a string, a number or null.");
    }
    this.id = id;
    const method = methodOf(body);
    const translator = translatorOf(method);
    this.info.record.method = `${this.endpoint} ${method}`;
    return translate(translator, body["params"], clean);
  }

  /** For the RPC: what is left of the deadline, and the caller. Throws deadline_exceeded. */
  callOptions(): CallOptions {
    const timeoutMs = Math.ceil(remainingMs(this.deadline));
    // To Connect, zero and less would mean no time-out at all.
    if (timeoutMs <= 0) throw deadlineError(this.deadline);
    return { timeoutMs, signal: this.#gone.signal, ...this.identity() };
  }

  /** For an RPC: whose request it is. */
  identity(): Pick<CallOptions, "contextValues" | "headers"> {
    const headers = this.#headers();
    return {
      contextValues: createContextValues().set(requestInfoKey, this.info),
      ...(headers !== undefined && { headers }),
    };
  }

  #headers(): Record<string, string> | undefined {
    let headers: Record<string, string> | undefined;
    for (const name of forwarded) {
      const value = this.request.headers[name];
      if (typeof value !== "string") continue;
      headers ??= {};
      headers[name] = value;
    }
    return headers;
  }

  /** Answers with a result, given as JSON text. */
  succeed(text: string | Pieces): void {
    this.info.record.code ??= "ok";
    if (!this.response.destroyed) sendJson(this.response, 200, text);
  }

  /** Answers with an error and its HTTP status. */
  fail(error: unknown): void {
    const failure = this.failureOf(error);
    const { request, response } = this;
    if (response.destroyed) return;
    if (!request.complete && !this.#mayFollow(failure)) failure.headers["connection"] = "close";
    const text = errorText(this.id, this.rpcError(failure));
    sendJson(response, failure.http, text, failure.headers);
  }

  /** Whether the rest of the body is worth waiting for on this connection. */
  #mayFollow({ reason }: Failure): boolean {
    const { "content-length": length = Number.POSITIVE_INFINITY } = this.request.headers;
    return reason === "UNSUPPORTED_MEDIA_TYPE" && Number(length) <= maxLeftover;
  }

  /** The failure in the caller's words, and in the record. */
  failureOf(error: unknown): Failure {
    const failure = failureOf(error);
    const { record } = this.info;
    record.code ??= failure.reason.toLowerCase();
    if (failure.cause !== undefined) {
      record.code = failure.reason.toLowerCase();
      record.error ??= failure.cause;
      const { incident } = failure.metadata;
      if (incident !== undefined) record.incident ??= incident;
    }
    const call = this.#call;
    if (call === undefined || error instanceof Refusal) return failure;
    const violations = failure.violations.map(({ field, description }) => ({
      field: call.pathOf(field),
      description,
    }));
    return { ...failure, violations };
  }

  /** With the ids of task and context, as far as they are known, and the times of a missed deadline. */
  rpcError(failure: Failure): RpcError {
    const { turnId = null, contextId = null, ...metadata } = failure.metadata;
    const call = this.#call;
    const known: JsonObject = {
      taskId: call?.taskId ?? turnId,
      contextId: call?.request.contextId || contextId,
    };
    const times =
      failure.reason === "DEADLINE_EXCEEDED"
        ? {
            budgetMs: String(this.deadline.budgetMs),
            elapsedMs: String(Math.round(performance.now() - this.info.arrivedAt)),
          }
        : {};
    return rpcError({ ...failure, metadata: { ...times, ...metadata } }, known);
  }
}

async function htmlCleaner(): Promise<Clean> {
  const { createHtmlCleaner } = await import("./clean-html.js");
  return createHtmlCleaner();
}
