import type { RequestListener } from "node:http";
import { Refusal } from "../errors.js";
import {
  errorText,
  idTextOf,
  isObject,
  type JsonObject,
  methodOf,
  resultText,
} from "../json-rpc.js";
import { A2ACall } from "./a2a-call.js";
import { rpcErrorOf, rpcStatusOf } from "./errors.js";
import { streamEvents } from "./event-stream.js";
import { findOperation, type Operation } from "./operation.js";
import type { A2AHttpOptions } from "./options.js";
import { type Version, versionName, versionOf } from "./version.js";

/**
 * A2A over JSON-RPC 2.0 (A2A 1.0, §9): a method is an RPC, its params are the request's ProtoJSON. As with
 * /tasks/send, a request without an id is answered too, and batches are refused.
 */
export function createJsonRpc(options: A2AHttpOptions): RequestListener {
  return async (request, response) => {
    const exchange = new RpcExchange(new A2ACall(request, response, options, "a2a json-rpc"));
    try {
      await exchange.answer();
    } catch (error) {
      exchange.fail(error);
    }
  };
}

class RpcExchange {
  readonly #call: A2ACall;
  /** JSON text. */
  #id = "null";

  constructor(call: A2ACall) {
    this.#call = call;
  }

  async answer(): Promise<void> {
    const call = this.#call;
    const { method: name, params } = await this.#receive();
    const version = versionOf(call.request);
    const operation = operationOf(name, version);
    const { method } = operation;
    call.name(method);
    const message = operation.toRequest(params);
    if (method.methodKind === "unary") {
      const result = await call.unary(method, message, version);
      call.info.record.code ??= "ok";
      call.send(200, resultText(this.#id, operation.resultText(result)));
    } else if (method.methodKind === "server_streaming") {
      await streamEvents(call, method, message, version, {
        dataOf: (event) => resultText(this.#id, operation.eventText(event)),
        failureEvent: (failure) => `data: ${errorText(this.#id, rpcErrorOf(failure))}\n\n`,
      });
    }
  }

  async #receive(): Promise<{ readonly method: string; readonly params: unknown }> {
    if (this.#call.request.method !== "POST") {
      const headers = { allow: "POST" };
      throw new Refusal("HTTP_METHOD_NOT_ALLOWED", "JSON-RPC is sent by POST.", { headers });
    }
    const { body, text } = await this.#call.readJson();
    if (!isObject(body)) throw notARequest(body);
    this.#id = idOf(body, text);
    return { method: methodOf(body), params: body["params"] };
  }

  fail(error: unknown): void {
    const call = this.#call;
    const failure = call.failureOf(error);
    const text = errorText(this.#id, rpcErrorOf(failure));
    call.sendFailure(failure, rpcStatusOf(failure), text);
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

function operationOf(name: string, version: Version): Operation {
  const operation = version === "1.0" ? findOperation(name) : undefined;
  if (operation !== undefined) return operation;
  throw new Refusal("METHOD_NOT_FOUND", `There is no such method in A2A ${version}. ${hint(name)}`);
}

function hint(name: string): string {
  return findOperation(name) === undefined
    ? "Those of A2A 1.0 are named like SendMessage, those of 0.3 like message/send."
    : `Send the header ${versionName}: 1.0 to call ${name}.`;
}
