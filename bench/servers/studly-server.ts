// The same answer from an agent on studly/server that answers at once: what the stack itself costs.
import type { A2AServerOptions, Agent, createA2AServer } from "../../src/a2a-server.js";
import type { JsonObject } from "../../src/domain/task.js";
import { buildPlan, readAnswer } from "../request.js";

const template = readAnswer(process.argv[2]);
const [artifact] = template.result.artifacts;
const markdown = artifact?.parts.find((part) => part.kind === "text")?.text ?? "";
const plan = artifact?.parts.find((part) => part.kind === "data")?.data;

const agent: Agent = {
  async *respond() {
    const data = buildPlan(plan) as unknown as JsonObject;
    yield {
      kind: "artifact",
      artifact: { artifactId: "plan", name: "study_plan", parts: [{ text: markdown }, { data }] },
    };
  },
};

const card: A2AServerOptions["card"] = {
  name: "Bench",
  description: "Answers at once.",
  version: "1",
  inputModes: ["text/plain"],
  outputModes: ["text/markdown"],
  skills: [{ id: "plan", name: "Plan", description: "Answers at once.", tags: ["bench"] }],
};

const built = new URL("../../dist/src/a2a-server.js", import.meta.url);
const library = (await import(built.href)) as { createA2AServer: typeof createA2AServer };
const server = library.createA2AServer({ agent, card });
const { urls } = await server.listen();
process.once("SIGTERM", () => process.exit(0));
process.stdout.write(`${urls[0]}\n`);
