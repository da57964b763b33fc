import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";

/** Posts JSON on a connection of its own, which closes with the answer. */
export async function postJson(url: string, body: unknown) {
  const headers = { "a2a-version": "1.0", "content-type": "application/json" };
  const outgoing = request(url, { agent: false, method: "POST", headers });
  outgoing.end(JSON.stringify(body));
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
  const answer: any = await json(response);
  return { status: response.statusCode ?? 0, body: answer };
}
