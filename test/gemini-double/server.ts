import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Behaviour } from "./behaviour.js";
import { badKey } from "./bodies.js";
import { respond } from "./respond.js";

/** A request as the double saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: GenerateContentBody;
}

export interface GenerateContentBody {
  readonly generationConfig?: Readonly<Record<string, unknown>>;
  readonly systemInstruction?: unknown;
  readonly contents?: unknown;
}

/** A stand-in for the Gemini API on the wire; what it does is scripted over HTTP (see spawn.ts). */
export interface GeminiDouble {
  listen(port: number): Promise<string>;
  close(): Promise<void>;
}

export function createGeminiDouble(initial: readonly Behaviour[] = [{ kind: "ok" }]): GeminiDouble {
  let script = [...initial];
  const seen: SeenRequest[] = [];
  const next = (): Behaviour => (script.length > 1 ? script.shift() : script[0]) ?? { kind: "ok" };

  async function control(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "POST") {
      script = JSON.parse(await read(request)) as Behaviour[];
      seen.length = 0;
      response.end("{}");
    } else {
      const connections = await new Promise((resolve) =>
        server.getConnections((_, count) => resolve(count)),
      );
      response.end(JSON.stringify({ seen, connections }));
    }
  }

  async function generate(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const match =
      /^\/v1beta\/models\/([^/:]+):(generateContent|streamGenerateContent\?alt=sse)$/.exec(
        request.url ?? "",
      );
    const body = await read(request);
    const key = request.headers["x-goog-api-key"];
    if (match === null || request.method !== "POST") return void response.writeHead(404).end();
    if (typeof key !== "string" || key === "" || key === "bad-key") {
      response.writeHead(400, { "content-type": "application/json; charset=UTF-8" });
      return void response.end(JSON.stringify(badKey));
    }
    const { method = "", url: path = "", headers } = request;
    const content = JSON.parse(body) as GenerateContentBody;
    seen.push({ method, path, headers, body: content });
    const behaviour = next();
    if (behaviour.delayMs !== undefined)
      await new Promise((resolve) => setTimeout(resolve, behaviour.delayMs));
    const [, model = "", task = ""] = match;
    await respond(behaviour, { model, key, content, stream: task !== "generateContent" }, response);
  }

  const server = createServer((request, response) => {
    const handle = request.url === "/__control" ? control : generate;
    handle(request, response).catch(() => response.destroy());
  });
  return {
    async listen(port) {
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
