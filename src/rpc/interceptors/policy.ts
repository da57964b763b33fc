import type { DescMethod } from "@bufbuild/protobuf";
import { A2AService as OldA2AService } from "../../../gen/a2a/v1/a2a_pb.js";
import { Health } from "../../../gen/grpc/health/v1/health_pb.js";
import { ServerReflection } from "../../../gen/grpc/reflection/v1/reflection_pb.js";
import { ServerReflection as ServerReflectionAlpha } from "../../../gen/grpc/reflection/v1alpha/reflection_pb.js";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyService } from "../../../gen/studly/v1/studly_pb.js";

/** Which of the general rules a method is exempt from. */
export interface Policy {
  /** Answered without an API key. */
  readonly open: boolean;
  /** Not counted against the rate limit. */
  readonly unlimited: boolean;
  /** Answered while the process is shutting down. */
  readonly whileDraining: boolean;
  /** Not under the request budget; ends with the caller or the process. */
  readonly lasting: boolean;
}

const ordinary: Policy = { open: false, unlimited: false, whileDraining: false, lasting: false };
const lasting: Policy = { ...ordinary, lasting: true };
const health: Policy = { open: true, unlimited: true, whileDraining: true, lasting: false };

const byService = new Map<string, Policy>([
  [Health.typeName, health],
  [ServerReflection.typeName, lasting],
  [ServerReflectionAlpha.typeName, lasting],
  // Each of its calls becomes one of 1.0, which keeps to all the rules.
  [OldA2AService.typeName, { open: true, unlimited: true, whileDraining: false, lasting: true }],
]);
const byMethod = new Map<DescMethod, Policy>([
  [A2AService.method.sendStreamingMessage, lasting],
  [A2AService.method.subscribeToTask, lasting],
  [Health.method.watch, { ...health, lasting: true }],
  // The token is the key: calendars that subscribe cannot send another one.
  [StudlyService.method.getFeed, { ...ordinary, open: true }],
]);

/** The policy of a method; ordinary unless it is health, reflection, a feed or a task's stream. */
export function policyOf(method: DescMethod): Policy {
  return byMethod.get(method) ?? byService.get(method.parent.typeName) ?? ordinary;
}
