import { ask, headOf, send } from "./http.js";
import { type Json, type Peer, Refused, type SentHeaders } from "./peer.js";
import { opened, readEvents } from "./sse.js";

/** Talks JSON-RPC 2.0 to `POST /a2a` (A2A 1.0, §9). */
export function createJsonRpcPeer(url: string, own: SentHeaders): Peer {
  const at = `${url}/a2a`;
  let count = 0;
  const requestOf = (method: string, params: object | undefined, headers: SentHeaders) => ({
    method: "POST",
    headers: { "content-type": "application/json", ...own, ...headers },
    body: { jsonrpc: "2.0", id: ++count, method, ...(params && { params }) },
  });
  return {
    binding: "JSON-RPC",
    async call(operation, request, headers = {}) {
      const { body, text, ...head } = await ask(at, requestOf(operation, request, headers));
      return { ...head, result: resultOf(body, head) };
    },
    async open(operation, request, headers = {}) {
      const leaving = new AbortController();
      const asked = requestOf(operation, request, headers);
      const response = await send(at, { ...asked, signal: leaving.signal });
      const head = headOf(response);
      if (!head.headers["content-type"]?.startsWith("text/event-stream"))
        throw refusedOf(await response.json(), head);
      const events = resultsOf(response, head);
      return {
        events: await opened(events),
        headers: head.headers,
        close: () => leaving.abort(),
      };
    },
    [Symbol.dispose]() {},
  };
}

type Head = Pick<Refused, "headers" | "status">;

async function* resultsOf({ body }: Response, head: Head): AsyncGenerator<Json> {
  if (body === null) return;
  for await (const { data } of readEvents(body)) yield resultOf(data, head);
}

function resultOf(body: Json, head: Head): Json {
  if (body?.error === undefined) return body?.result;
  throw refusedOf(body, head);
}

function refusedOf(body: Json, { headers, status }: Head): Refused {
  const { code, message, data = [] } = body?.error ?? {};
  return new Refused(message, code, data, headers, status, body);
}
