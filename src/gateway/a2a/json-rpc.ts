import type { RequestListener } from "node:http";
import type { Transport } from "@connectrpc/connect";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { Refusal } from "../errors.js";
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
import { rpcErrorOf, rpcStatusOf } from "./errors.js";
import { type Job, jobOf } from "./job.js";
import type { A2AHttpOptions } from "./options.js";
import { perform } from "./perform.js";
import { readMessage } from "./read-proto-json.js";
import { type Version, versionName, versionOf } from "./version.js";

/**
 * A2A over JSON-RPC 2.0 (A2A 1.0, §9): a method is an RPC, its params are the request's ProtoJSON. As with
 * /tasks/send, a request without an id is answered too, and batches are refused.
 */
export function createJsonRpc({ transport, ...options }: A2AHttpOptions): RequestListener {
  return async (request, response) => {
    const exchange = new RpcExchange(new A2ACall(request, response, options, "a2a json-rpc"));
    try {
      await exchange.answer(transport);
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

  async answer(transport: Transport): Promise<void> {
    const call = this.#call;
    const { method, params } = await this.#receive();
    call.version = versionOf(call.request);
    await perform(call, jobFor(transport, call, method, params), {
      wrap: (text) => resultText(this.#id, text),
      failureEvent: (failure) => `data: ${errorText(this.#id, rpcErrorOf(failure))}\n\n`,
    });
  }

  async #receive(): Promise<{ readonly method: string; readonly params: unknown }> {
    if (this.#call.request.method !== "POST") {
      const headers = { allow: "POST" };
      throw new Refusal("HTTP_METHOD_NOT_ALLOWED", "JSON-RPC is sent by POST.", { headers });
    }
    const text = await this.#call.readText();
    const body = parseJson(text);
    if (!isObject(body)) throw notARequest(body);
    this.#id = idOf(body, text);
    return { method: methodOf(body), params: body["params"] };
  }

  fail(error: unknown): void {
    const failure = this.#call.failureOf(error);
    const text = errorText(this.#id, rpcErrorOf(failure));
    this.#call.fail(failure, rpcStatusOf(failure), text);
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

/** An RPC's name is its method (§9.1, §9.4). */
const methods = new Map(A2AService.methods.map((method) => [method.name, method]));

function jobFor(transport: Transport, call: A2ACall, name: string, params: unknown): Job {
  const method = call.version === "1.0" ? methods.get(name) : undefined;
  if (method === undefined) throw noSuchMethod(name, call.version);
  call.name(method.name);
  return jobOf(transport, method, readMessage(method.input, params ?? {}, "params"));
}

function noSuchMethod(name: string, version: Version): Refusal {
  const hint = methods.has(name)
    ? `Send the header ${versionName}: 1.0 to call ${name}.`
    : "Those of A2A 1.0 are named like SendMessage, those of 0.3 like message/send.";
  return new Refusal("METHOD_NOT_FOUND", `There is no such method in A2A ${version}. ${hint}`);
}
