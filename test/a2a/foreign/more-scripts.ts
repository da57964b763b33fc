import { setTimeout as delay } from "node:timers/promises";
import { a2aErrorCodes, type ErrorCode, StudlyError } from "../../../src/domain/errors.js";
import type { Agent, AgentEvent, RequestContext } from "../../../src/service/tasks/agent.js";
import { type Seen, textOf } from "../../service/tasks/scripted-agent.js";

/**
 * An agent with more scripts: "throw task_not_found" (any code of A2A's errors) refuses, "pages 10 20" makes
 * ten chunks of an artifact, one every 20 ms, "Analyze this image" answers with a file's URL, "Show me" with data
 * as text.
 */
export function withMore(agent: Agent & { readonly seen: Seen }): Agent {
  return {
    ...agent,
    respond(request) {
      if (!isOurs(request)) return agent.respond(request);
      agent.seen.requests.push(request);
      return more(request);
    },
  };
}

function isOurs(request: RequestContext): boolean {
  return /^(?:throw|pages|Analyze|Show)\b/.test(textOf(request)) && request.task === undefined;
}

async function* more(request: RequestContext): AsyncGenerator<AgentEvent> {
  const [word = "", ...rest] = textOf(request).split(" ");
  if (word === "throw") throw refusalOf(rest[0] ?? "");
  yield { kind: "status", state: "working" };
  if (word === "Analyze") yield processedImage;
  else if (word === "Show") yield tickets;
  else yield* pages(Number(rest[0]), Number(rest[1]), request.call.signal);
  yield { kind: "status", state: "completed" };
}

function refusalOf(code: string): StudlyError {
  const known = [...a2aErrorCodes, "invalid_argument"].find((each) => each === code);
  if (known === undefined) throw new Error(`no such code: ${code}`);
  return new StudlyError(known as ErrorCode, `As you wish: ${code}.`, {
    metadata: { wish: code },
  });
}

async function* pages(
  count: number,
  everyMs: number,
  signal: AbortSignal,
): AsyncGenerator<AgentEvent> {
  for (let n = 1; n <= count; n++) {
    await delay(everyMs, undefined, { signal });
    const artifact = { artifactId: "book", name: "Book", parts: [{ text: `page ${n}\n` }] };
    yield { kind: "artifact", artifact, append: n > 1, lastChunk: n === count };
  }
}

const processedImage: AgentEvent = {
  kind: "artifact",
  lastChunk: true,
  artifact: {
    artifactId: "faces",
    name: "processed_image_with_faces.png",
    parts: [
      {
        url: "https://storage.example.com/processed/output.png?token=xyz",
        filename: "output.png",
        mediaType: "image/png",
      },
    ],
  },
};

const tickets: AgentEvent = {
  kind: "artifact",
  lastChunk: true,
  artifact: {
    artifactId: "tickets",
    name: "tickets",
    parts: [
      {
        text: '[{"ticketNumber":"REQ12312","description":"request for VPN access"}]',
        mediaType: "application/json",
      },
    ],
  },
};
