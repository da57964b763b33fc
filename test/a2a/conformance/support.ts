import { type A2AServerOptions, createA2AServer } from "../../../src/a2a-server.js";
import { type ErrorCode, StudlyError } from "../../../src/domain/errors.js";
import type { AgentProfile } from "../../../src/rpc/a2a/card/profile.js";
import type { Agent, AgentEvent } from "../../../src/service/tasks/agent.js";
import { createTelemetry } from "../../../src/telemetry/create-telemetry.js";
import {
  createScriptedAgent,
  type Seen,
  scriptedExtension,
  textOf,
} from "../../service/tasks/scripted-agent.js";

/** Keys of two callers who know nothing of each other. */
export const anasKey = "key-of-ana";
export const bosKey = "key-of-bo";

/** What the scripted agent's card says. */
export const scriptedProfile: AgentProfile = {
  name: "Echo",
  description: "Does as it is told.",
  inputModes: ["text/plain"],
  outputModes: ["text/plain", "application/json"],
  skills: [{ id: "echo", name: "Echo", description: "Says it again.", tags: ["echo"] }],
  operatorSkills: [
    { id: "count", name: "Count", description: "How often it echoed.", tags: ["operations"] },
  ],
  extensions: [{ uri: scriptedExtension, description: "Echoes more.", params: { times: 2 } }],
};

export interface RunningAgent extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  /** What became of the agent. */
  readonly seen: Seen;
  /** What the server logs: a JSON text for each line. */
  readonly log: readonly string[];
}

export type AgentSetup = Omit<Partial<A2AServerOptions>, "agent" | "card" | "telemetry"> & {
  readonly profile?: Partial<AgentProfile>;
  /** Default: yes. Without them there is no extended card. */
  readonly hasOperatorSkills?: boolean;
};

/**
 * The agent of the scripts behind everything that the service has, on a port of 127.0.0.1; notifications may go to
 * this machine. One more script: "throw task_not_found" refuses with any code of StudlyError.
 */
export async function startAgent({
  profile,
  hasOperatorSkills = true,
  ...setup
}: AgentSetup = {}): Promise<RunningAgent> {
  const { operatorSkills, ...publicProfile } = scriptedProfile;
  const scripted = createScriptedAgent();
  const log: string[] = [];
  const telemetry = createTelemetry({
    logLevel: "debug",
    logFormat: "json",
    destination: { write: (line) => void log.push(line) },
  });
  const server = createA2AServer({
    agent: refusing(scripted),
    card: {
      ...(hasOperatorSkills ? scriptedProfile : publicProfile),
      ...profile,
      version: "1.2.3",
    },
    telemetry,
    pushAllowHosts: ["127.0.0.1"],
    ...setup,
  });
  const { port } = await server.listen();
  const scheme = setup.tls === undefined ? "http" : "https";
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    seen: scripted.seen,
    log,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function refusing(agent: Agent): Agent {
  return {
    ...agent,
    respond(request) {
      const [word, code = ""] = textOf(request).split(" ");
      return word === "throw" ? refuse(code as ErrorCode) : agent.respond(request);
    },
  };
}

// biome-ignore lint/correctness/useYield: it never comes to that
async function* refuse(code: ErrorCode): AsyncGenerator<AgentEvent> {
  throw new StudlyError(code, `As you wish: ${code}.`, { metadata: { wish: code } });
}
