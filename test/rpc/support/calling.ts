import { type Client, createClient } from "@connectrpc/connect";
import { StudlyService } from "../../../gen/studly/v1/studly_pb.js";
import { createHealth } from "../../../src/rpc/health.js";
import { createInProcessTransport } from "../../../src/rpc/in-process-transport.js";
import {
  createInterceptors,
  type InterceptorOptions,
} from "../../../src/rpc/interceptors/interceptors.js";
import { createRoutes } from "../../../src/rpc/routes.js";
import { TestLifecycle } from "./lifecycle.js";
import { ScriptedStudy } from "./scripted-study.js";

/** A scripted service, called in this process. */
export function calling(options: Partial<InterceptorOptions> = {}) {
  const study = new ScriptedStudy();
  const lifecycle = new TestLifecycle();
  const health = createHealth();
  const routes = createRoutes({ study, health });
  const interceptors = createInterceptors({ requestBudgetMs: 5_000, lifecycle, ...options });
  const transport = createInProcessTransport(routes, { interceptors });
  const client: Client<typeof StudlyService> = createClient(StudlyService, transport);
  return { study, lifecycle, health, routes, interceptors, transport, client };
}
