// The least that any server of this contract does: read, parse, build the answer, stringify, send.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildPlan, readAnswer } from "../request.js";

const template = readAnswer(process.argv[2]);
const [artifact] = template.result.artifacts;
const markdown = artifact?.parts.find((part) => part.kind === "text")?.text;
const plan = artifact?.parts.find((part) => part.kind === "data")?.data;

function answer(request: { id: unknown; params: { messages: readonly unknown[] } }): string {
  return JSON.stringify({
    ...template,
    id: request.id,
    result: {
      ...template.result,
      id: randomUUID(),
      contextId: randomUUID(),
      status: { ...template.result.status, timestamp: new Date().toISOString() },
      artifacts: [
        {
          ...artifact,
          artifactId: randomUUID(),
          parts: [
            { kind: "text", text: markdown },
            { kind: "data", data: buildPlan(plan) },
          ],
        },
      ],
      history: request.params.messages,
    },
  });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.from(answer(JSON.parse(Buffer.concat(chunks).toString())));
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once("SIGTERM", () => process.exit(0));
