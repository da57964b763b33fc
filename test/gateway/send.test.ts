import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { resultText } from "../../src/gateway/json-rpc.js";
import { sendJson } from "../../src/gateway/send.js";

/** Asks a server of its own that answers with `answer`. */
async function ask(answer: (response: ServerResponse) => void): Promise<Response> {
  const server = createServer((_request, response) => answer(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}`, { headers: { connection: "close" } });
    return new Response(await response.arrayBuffer(), response);
  } finally {
    server.close();
  }
}

describe("sendJson", () => {
  it("sends the pieces of a text as one body of known length, whatever its letters", async () => {
    const value = { text: `naïve · 学习 🦊 ${"x".repeat(100_000)}` };
    const pieces = resultText('"é"', JSON.stringify(value));
    const response = await ask((to) => sendJson(to, 200, pieces, { "x-more": "1" }));
    const body = await response.text();
    expect(body).toBe(pieces.join(""));
    expect(JSON.parse(body)).toEqual({ jsonrpc: "2.0", id: "é", result: value });
    expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(body)));
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("x-more")).toBe("1");
  });

  it("has decided on an answer at once, and sends it after what else is to be done now", async () => {
    const seen: boolean[] = [];
    const response = await ask((to) => {
      sendJson(to, 503, "{}");
      seen.push(to.headersSent, to.writableEnded);
    });
    expect(response.status).toBe(503);
    expect(seen).toEqual([true, false]);
  });

  it("lets a caller go who leaves meanwhile", async () => {
    const asked = ask((to) => {
      sendJson(to, 200, "{}");
      to.destroy();
    });
    await expect(asked).rejects.toThrow("fetch failed");
  });
});
