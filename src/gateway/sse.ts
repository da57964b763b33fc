import type { RequestListener, ServerResponse } from "node:http";
import type { StreamResponse, Task } from "../../gen/lf/a2a/v1/a2a_pb.js";
import { type Deadline, deadlineError, remainingMs } from "../domain/deadline.js";
import { Refusal } from "./errors.js";
import { Exchange } from "./exchange.js";
import type { GatewayOptions } from "./options.js";
import { errorOfTask } from "./translate/failed-task.js";
import type { PlanCall } from "./translate/plan-call.js";
import { sendRequest } from "./translate/send-request.js";
import { statusText } from "./translate/task.js";

const streamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  // nginx would hold the events back.
  "x-accel-buffering": "no",
};

const defaultHeartbeatMs = 2_000;

/**
 * `POST /tasks/sendSubscribe`: the bodies of `/tasks/send`, answered with server-sent events:
 * `{"id":…,"chunk":"…"}` for each piece of text, `{"id":…,"error":{…}}` where it fails on the way, and
 * `[DONE]`. What fails before there is anything to tell is an ordinary error response with its status,
 * unless the caller had to be kept awake before. The task ends with its caller.
 */
export function createTasksSendSubscribe(options: GatewayOptions): RequestListener {
  const { a2a, heartbeatMs = defaultHeartbeatMs } = options;
  return async (request, response) => {
    const exchange = new Exchange(request, response, options, "tasks/sendSubscribe");
    const calling = new AbortController();
    let open: Task | undefined;
    try {
      const call = await exchange.receive();
      const wanted = sendRequest(textOnly(call));
      const { signal, ...callOptions } = exchange.callOptions();
      const either =
        signal === undefined ? calling.signal : AbortSignal.any([signal, calling.signal]);
      const events = a2a.sendStreamingMessage(wanted, { ...callOptions, signal: either });
      const telling = textsOf(events, (task) => {
        open = task;
      });
      const first = telling.next();
      await within(heartbeatMs, first);
      await new EventStream(exchange, call, heartbeatMs).run(first, telling);
    } catch (error) {
      exchange.fail(error);
    } finally {
      calling.abort();
      if (open !== undefined) giveUp(a2a, open, exchange);
    }
  };
}

/** Nobody else knows of the task. A call of its own: the request's record is of the stream. */
function giveUp(a2a: GatewayOptions["a2a"], { id }: Task, exchange: Exchange): void {
  const { headers } = exchange.identity();
  a2a.cancelTask({ id }, headers === undefined ? {} : { headers }).catch(() => undefined);
}

/** A stream has text only. */
function textOnly(call: PlanCall): PlanCall {
  const { acceptedOutputs } = call.request;
  if (acceptedOutputs.includes("application/json")) {
    const field = call.pathOf("accepted_outputs");
    const description = "must contain text/markdown or text/plain: a stream has text only";
    throw new Refusal("INVALID_ARGUMENT", `${field}: ${description}.`, {
      violations: [{ field, description }],
    });
  }
  return { ...call, request: { ...call.request, acceptedOutputs: ["text/markdown"] } };
}

/**
 * What a task's events say to a reader of text; throws why the task failed. `onOpen` is told of the task
 * once it has begun, and that there is none any more once it has settled.
 */
async function* textsOf(
  events: AsyncIterable<StreamResponse>,
  onOpen: (task: Task | undefined) => void,
): AsyncGenerator<string> {
  let isTold = false;
  let task: Task | undefined;
  for await (const { payload } of events) {
    if (payload.case === "task") {
      task = payload.value;
      onOpen(task);
    }
    if (payload.case === "artifactUpdate") {
      for (const { content } of payload.value.artifact?.parts ?? []) {
        if (content.case !== "text" || content.value === "") continue;
        isTold = true;
        yield content.value;
      }
    }
    if (payload.case === "statusUpdate" && task !== undefined) {
      const { status } = payload.value;
      if (status !== undefined) task = { ...task, status };
    }
    const error = task && errorOfTask(task);
    if (error === undefined) continue;
    onOpen(undefined);
    throw error;
  }
  onOpen(undefined);
  if (!isTold && task !== undefined) yield statusText(task);
}

/** Waits for a promise, but not for longer; its failure is told. */
async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const { promise: passed, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  try {
    await Promise.race([promise, passed]);
  } finally {
    clearTimeout(timer);
  }
}

/** The events of one answer; its timer is gone once it has run. */
class EventStream {
  readonly #exchange: Exchange;
  readonly #response: ServerResponse;
  /** JSON text: of the request's id, or of the raw task's. */
  readonly #id: string;
  readonly #heartbeatMs: number;
  #busy = false;

  constructor(exchange: Exchange, call: PlanCall, heartbeatMs: number) {
    this.#exchange = exchange;
    this.#response = exchange.response;
    this.#id = exchange.raw ? JSON.stringify(call.taskId ?? null) : exchange.id;
    this.#heartbeatMs = heartbeatMs;
  }

  async run(first: Promise<IteratorResult<string>>, rest: AsyncIterator<string>): Promise<void> {
    const response = this.#response;
    if (response.destroyed) return;
    response.writeHead(200, streamHeaders);
    response.flushHeaders();
    const heartbeat = setInterval(() => this.#beat(), this.#heartbeatMs);
    try {
      for (let next = await first; next.done !== true; next = await rest.next()) {
        await this.#write(`data: {"id":${this.#id},"chunk":${JSON.stringify(next.value)}}\n\n`);
        // Leaving is enough: the caller's going away has cancelled the RPC.
        if (response.destroyed) return;
      }
      this.#exchange.info.record.code ??= "ok";
    } catch (error) {
      const { deadline } = this.#exchange;
      const isLate = remainingMs(deadline) <= 0;
      const failure = this.#exchange.failureOf(isLate ? deadlineError(deadline) : error);
      const text = JSON.stringify(this.#exchange.rpcError(failure));
      await this.#write(`data: {"id":${this.#id},"error":${text}}\n\n`);
    } finally {
      clearInterval(heartbeat);
    }
    if (!response.destroyed) response.end("data: [DONE]\n\n");
  }

  /** Comments keep proxies and impatient clients from giving up while the model thinks. */
  #beat(): void {
    if (!this.#busy && !this.#response.destroyed) this.#response.write(": waiting\n\n");
  }

  async #write(text: string): Promise<void> {
    const response = this.#response;
    if (response.destroyed || response.write(text)) return;
    this.#busy = true;
    await drained(response, this.#exchange.deadline);
    this.#busy = false;
  }
}

/** Resolves when more may be written; a reader who has not read by the deadline is cut off. */
function drained(response: ServerResponse, deadline: Deadline): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off("drain", done).off("close", done);
      resolve();
    };
    const timer = setTimeout(() => response.destroy(), Math.max(0, remainingMs(deadline)));
    response.on("drain", done).on("close", done);
  });
}
