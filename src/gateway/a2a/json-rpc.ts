import type { RequestListener } from "node:http";
import { type Failure, Refusal } from "../errors.js";
import {
  errorText,
  idTextOf,
  isObject,
  type JsonObject,
  methodOf,
  resultText,
} from "../json-rpc.js";
import { parseJson } from "../parse-json.js";
import { A2ACall } from "./a2a-call.js";
import { rpcStatusOf } from "./errors.js";
import { eventStreamType } from "./event-writer.js";
import type { A2AHttpOptions } from "./options.js";
import { perform } from "./perform.js";
import { createRpcDialects, type RpcDialect } from "./rpc-dialects.js";
import type { Version } from "./version.js";

type Dialects = Readonly<Record<Version, RpcDialect>>;

/**
 * A2A over JSON-RPC 2.0 (A2A 1.0, §9). As with /tasks/send, a request without an id is answered too, and batches
 * are refused.
 */
export function createJsonRpc({ transport, ...options }: A2AHttpOptions): RequestListener {
  const dialects = createRpcDialects(transport);
  return async (request, response) => {
    const call = new A2ACall(request, response, options, "a2a json-rpc");
    const exchange = new RpcExchange(call, dialects);
    try {
      await exchange.answer();
    } catch (error) {
      exchange.fail(error);
    }
  };
}

class RpcExchange {
  readonly #call: A2ACall;
  readonly #dialect: RpcDialect;
  /** JSON text. */
  #id = "null";
  #method = "";

  constructor(call: A2ACall, dialects: Dialects) {
    this.#call = call;
    this.#dialect = dialects[call.version];
  }

  async answer(): Promise<void> {
    const call = this.#call;
    const params = await this.#receive();
    // Only now, so that the answer has the request's id.
    call.assertVersion();
    await perform(call, this.#dialect.jobOf(call, this.#method, params), {
      wrap: (text) => resultText(this.#id, text),
      failureEvent: (failure) => this.#errorEvent(failure),
    });
  }

  /** The params. */
  async #receive(): Promise<unknown> {
    if (this.#call.request.method !== "POST") {
      const headers = { allow: "POST" };
      throw new Refusal("HTTP_METHOD_NOT_ALLOWED", "JSON-RPC is sent by POST.", { headers });
    }
    const text = await this.#call.readText();
    const body = parseJson(text);
    if (!isObject(body)) throw notARequest(body);
    this.#id = idOf(body, text);
    this.#method = methodOf(body);
    return body["params"];
  }

  fail(error: unknown): void {
    const failure = this.#call.failureOf(error);
    const status = rpcStatusOf(failure);
    if (status === 200 && this.#dialect.failsByEvent(this.#method))
      this.#call.fail(failure, status, this.#errorEvent(failure), eventStreamType);
    else this.#call.fail(failure, status, this.#errorText(failure));
  }

  #errorEvent(failure: Failure): string {
    return `data: ${this.#errorText(failure)}\n\n`;
  }

  #errorText(failure: Failure): string {
    return errorText(this.#id, this.#dialect.errorOf(failure));
  }
}

function notARequest(body: unknown): Refusal {
  return new Refusal(
    "INVALID_REQUEST",
    Array.isArray(body)
      ? "Batches are not taken: send one request at a time."
      : "The body must be a JSON-RPC 2.0 request.",
  );
}

function idOf(body: JsonObject, text: string): string {
  const id = idTextOf(body, text);
  if (id !== undefined) return id;
  throw new Refusal("INVALID_REQUEST", "id must be a string, a number or null.");
}
