import { create } from "@bufbuild/protobuf";
import type { ConnectRouter, Transport } from "@connectrpc/connect";
import { A2AService, type AgentCard, AgentCardSchema } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyError } from "../../../src/domain/errors.js";
import { createA2AService } from "../../../src/rpc/a2a/service.js";
import { createCallers } from "../../../src/rpc/auth/callers.js";
import { createInProcessTransport } from "../../../src/rpc/in-process-transport.js";
import { createInterceptors } from "../../../src/rpc/interceptors/interceptors.js";
import type { TaskDependencies } from "../../../src/service/tasks/create-task-service.js";
import { scriptedExtension } from "../../service/tasks/scripted-agent.js";
import { engineOf } from "../../service/tasks/support.js";
import { TestLifecycle } from "../support/lifecycle.js";

export const requestBudgetMs = 10_000;

/** Takes every URL but one, and sends nothing: these tests are about the configs. */
const push: NonNullable<TaskDependencies["push"]> = {
  async assertCallable(url) {
    if (!url.includes("private")) return;
    const violations = [{ field: "url", description: "must be public" }];
    throw new StudlyError("invalid_argument", "Not that URL.", { violations });
  },
  async configured() {},
  follow() {},
};

export const card: AgentCard = create(AgentCardSchema, {
  name: "Echo",
  description: "Says it again.",
  version: "1.2.3",
  supportedInterfaces: [
    { url: "https://agent.example/a2a", protocolBinding: "JSONRPC", protocolVersion: "1.0" },
    { url: "https://agent.example/a2a", protocolBinding: "JSONRPC", protocolVersion: "0.3" },
    { url: "https://agent.example", protocolBinding: "HTTP+JSON", protocolVersion: "0.3" },
  ],
  provider: { url: "https://agent.example", organization: "Examples" },
  documentationUrl: "https://agent.example/docs",
  iconUrl: "https://agent.example/icon.svg",
  capabilities: {
    streaming: true,
    pushNotifications: true,
    extendedAgentCard: true,
    extensions: [{ uri: scriptedExtension, description: "Echo", params: { loud: true } }],
  },
  securitySchemes: {
    bearer: {
      scheme: { case: "httpAuthSecurityScheme", value: { scheme: "Bearer", bearerFormat: "JWT" } },
    },
    key: {
      scheme: { case: "apiKeySecurityScheme", value: { location: "header", name: "x-api-key" } },
    },
    login: {
      scheme: {
        case: "oauth2SecurityScheme",
        value: {
          oauth2MetadataUrl: "https://login.example/meta",
          flows: {
            flow: {
              case: "authorizationCode",
              value: {
                authorizationUrl: "https://login.example/authorize",
                tokenUrl: "https://login.example/token",
                scopes: { plan: "make plans" },
              },
            },
          },
        },
      },
    },
    device: {
      scheme: {
        case: "oauth2SecurityScheme",
        value: {
          flows: {
            flow: {
              case: "deviceCode",
              value: {
                deviceAuthorizationUrl: "https://login.example/device",
                tokenUrl: "https://login.example/token",
                scopes: { plan: "make plans" },
              },
            },
          },
        },
      },
    },
  },
  securityRequirements: [
    { schemes: { bearer: { list: [] } } },
    { schemes: { login: { list: ["plan"] }, key: { list: [] } } },
    { schemes: { device: { list: ["plan"] } } },
  ],
  defaultInputModes: ["text/plain"],
  defaultOutputModes: ["text/plain", "application/json"],
  skills: [
    {
      id: "echo",
      name: "Echo",
      description: "Says it again.",
      tags: ["echo"],
      examples: ["hello"],
      securityRequirements: [{ schemes: { bearer: { list: [] } } }],
    },
  ],
  signatures: [{ protected: "e30", signature: "c2ln" }],
});

/** The scripted agent behind the real engine, the real service and the real interceptors. */
export function agentOf(rest: Partial<TaskDependencies> = {}) {
  const { engine, seen } = engineOf({ push, ...rest });
  const service = createA2AService({
    tasks: engine,
    extensions: [scriptedExtension],
    extendedCard: (caller) => {
      if (caller === "anonymous") throw new StudlyError("unauthenticated", "Who are you?");
      return card;
    },
  });
  const interceptors = createInterceptors({
    requestBudgetMs,
    lifecycle: new TestLifecycle(),
    callers: createCallers({ apiKeys: ["key-of-ana", "key-of-bo"] }),
  });
  const routes = (router: ConnectRouter) => void router.service(A2AService, service);
  const transport: Transport = createInProcessTransport(routes, { interceptors });
  return { engine, seen, interceptors, transport };
}
