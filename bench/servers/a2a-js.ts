// The same answer from an agent on @a2a-js/sdk, as its README builds one, with an executor that answers at once.
import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { AgentCard } from "@a2a-js/sdk";
import {
  AgentEvent,
  type AgentExecutor,
  DefaultRequestHandler,
  InMemoryTaskStore,
} from "@a2a-js/sdk/server";
import { jsonRpcHandler, UserBuilder } from "@a2a-js/sdk/server/express";
import express from "express";
import { buildPlan, readAnswer } from "../request.js";

const COMPLETED = 3;
const template = readAnswer(process.argv[2]);
const [artifact] = template.result.artifacts;
const markdown = artifact?.parts.find((part) => part.kind === "text")?.text ?? "";
const plan = artifact?.parts.find((part) => part.kind === "data")?.data;
const noFile = { metadata: undefined, filename: "", mediaType: "" };

const executor: AgentExecutor = {
  async execute(context, bus) {
    bus.publish(
      AgentEvent.task({
        id: context.taskId,
        contextId: context.contextId,
        status: { state: COMPLETED, message: undefined, timestamp: new Date().toISOString() },
        artifacts: [
          {
            artifactId: randomUUID(),
            name: "study_plan",
            description: "",
            metadata: undefined,
            extensions: [],
            parts: [
              { ...noFile, content: { $case: "text", value: markdown } },
              { ...noFile, content: { $case: "data", value: buildPlan(plan) } },
            ],
          },
        ],
        history: [context.userMessage],
        metadata: undefined,
      }),
    );
    bus.finished();
  },
  async cancelTask() {},
};

const card: AgentCard = {
  name: "Bench",
  description: "Answers at once.",
  supportedInterfaces: [
    { url: "http://127.0.0.1/", protocolBinding: "JSONRPC", tenant: "", protocolVersion: "1.0" },
  ],
  provider: undefined,
  version: "1",
  capabilities: { streaming: false, pushNotifications: false, extensions: [] },
  securitySchemes: {},
  securityRequirements: [],
  defaultInputModes: ["text/plain"],
  defaultOutputModes: ["text/markdown"],
  skills: [],
  signatures: [],
};

const app = express();
app.use(
  "/tasks/send",
  jsonRpcHandler({
    requestHandler: new DefaultRequestHandler(card, new InMemoryTaskStore(), executor),
    userBuilder: UserBuilder.noAuthentication,
  }),
);
const server = app.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once("SIGTERM", () => process.exit(0));
