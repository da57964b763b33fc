import type { RequestListener, ServerResponse } from "node:http";
import type { StreamPlanResponse } from "../../gen/studly/v1/studly_pb.js";
import { type Deadline, remainingMs } from "../domain/deadline.js";
import { Refusal } from "./errors.js";
import { Exchange } from "./exchange.js";
import type { GatewayOptions } from "./options.js";
import type { PlanCall } from "./translate/plan-call.js";

const streamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  // nginx would hold the events back.
  "x-accel-buffering": "no",
};

const defaultHeartbeatMs = 2_000;

/**
 * `POST /tasks/sendSubscribe`: the bodies of `/tasks/send`, answered with server-sent events:
 * `{"id":…,"chunk":"…"}` for each piece of Markdown, `{"id":…,"error":{…}}` where it fails on the way, and
 * `[DONE]`. What fails before the first event is an ordinary error response with its status.
 */
export function createTasksSendSubscribe(options: GatewayOptions): RequestListener {
  const { client, heartbeatMs = defaultHeartbeatMs } = options;
  return async (request, response) => {
    const exchange = new Exchange(request, response, options, "tasks/sendSubscribe");
    try {
      const call = await exchange.receive();
      const events = client.streamPlan(streamRequest(call), exchange.callOptions());
      const iterator = events[Symbol.asyncIterator]();
      const first = await iterator.next();
      await new EventStream(exchange, call, heartbeatMs).run(first, iterator);
    } catch (error) {
      exchange.fail(error);
    }
  };
}

function streamRequest({ request, pathOf }: PlanCall) {
  const { $typeName: _, acceptedOutputs, ...rest } = request;
  if (acceptedOutputs.includes("application/json")) {
    const field = pathOf("accepted_outputs");
    const description = "must contain text/markdown or text/plain: a stream has text only";
    throw new Refusal("INVALID_ARGUMENT", `${field}: ${description}.`, {
      violations: [{ field, description }],
    });
  }
  return { ...rest, acceptedOutputs: ["text/markdown"] };
}

/** The events of one answer; its timer is gone once it has run. */
class EventStream {
  readonly #exchange: Exchange;
  readonly #response: ServerResponse;
  /** JSON text: of the request's id, or of the raw task's. */
  readonly #id: string;
  readonly #heartbeatMs: number;
  #told = false;
  #busy = false;

  constructor(exchange: Exchange, call: PlanCall, heartbeatMs: number) {
    this.#exchange = exchange;
    this.#response = exchange.response;
    this.#id = exchange.raw ? JSON.stringify(call.taskId ?? null) : exchange.id;
    this.#heartbeatMs = heartbeatMs;
  }

  async run(
    first: IteratorResult<StreamPlanResponse>,
    rest: AsyncIterator<StreamPlanResponse>,
  ): Promise<void> {
    const response = this.#response;
    if (response.destroyed) return;
    response.writeHead(200, streamHeaders);
    response.flushHeaders();
    const heartbeat = setInterval(() => this.#beat(), this.#heartbeatMs);
    try {
      for (let next = first; next.done !== true; next = await rest.next()) {
        await this.#tell(next.value.event);
        // Leaving is enough: the caller's going away has cancelled the RPC.
        if (response.destroyed) return;
      }
      this.#exchange.info.record.code ??= "ok";
    } catch (error) {
      const failure = this.#exchange.failureOf(error);
      const text = JSON.stringify(this.#exchange.rpcError(failure));
      await this.#write(`data: {"id":${this.#id},"error":${text}}\n\n`);
    } finally {
      clearInterval(heartbeat);
    }
    if (!response.destroyed) response.end("data: [DONE]\n\n");
  }

  async #tell(event: StreamPlanResponse["event"]): Promise<void> {
    if (event.case === "markdownDelta") await this.#chunk(event.value);
    // Only there if it has not been told before.
    else if (event.case === "done" && !this.#told) await this.#chunk(event.value.markdown);
  }

  async #chunk(markdown: string): Promise<void> {
    if (markdown === "") return;
    this.#told = true;
    await this.#write(`data: {"id":${this.#id},"chunk":${JSON.stringify(markdown)}}\n\n`);
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
