import type { RequestListener } from "node:http";
import { createJsonRpc } from "./json-rpc.js";
import type { A2AHttpOptions } from "./options.js";
import { createRest, type RestHandler } from "./rest.js";

export type { A2AHttpOptions } from "./options.js";

/** The bindings of A2A that are HTTP and JSON. Requests must come through server/, which knows when they began. */
export interface A2AHttp {
  /** For the paths that take JSON-RPC, whatever the HTTP method. */
  readonly jsonRpc: RequestListener;
  /** For any other path: false if it is not one of HTTP+JSON, and nothing has been done. */
  readonly rest: RestHandler;
}

export function createA2AHttp(options: A2AHttpOptions): A2AHttp {
  return { jsonRpc: createJsonRpc(options), rest: createRest(options) };
}
