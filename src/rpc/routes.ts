import type { DescService } from "@bufbuild/protobuf";
import type { ConnectRouter } from "@connectrpc/connect";
import { Health as HealthService } from "../../gen/grpc/health/v1/health_pb.js";
import { ServerReflection } from "../../gen/grpc/reflection/v1/reflection_pb.js";
import { ServerReflection as ServerReflectionAlpha } from "../../gen/grpc/reflection/v1alpha/reflection_pb.js";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { createPlan } from "./create-plan.js";
import { deleteContext } from "./delete-context.js";
import { exportPlan, getFeed, rotateFeedToken } from "./export-plan.js";
import { getAgenda } from "./get-agenda.js";
import { getContext } from "./get-context.js";
import { getPlan } from "./get-plan.js";
import type { Health } from "./health.js";
import { listContexts } from "./list-contexts.js";
import { createReflection, type Reflection } from "./reflection.js";
import { recordProgress, revisePlan } from "./revise-plan.js";
import { streamPlan } from "./stream-plan.js";

export interface RoutesOptions {
  readonly study: StudyService;
  readonly health: Health;
  /** Others that this process serves, for reflection to describe too. */
  readonly services?: readonly DescService[];
  /** Default: describes the services registered here, and those others. */
  readonly reflection?: Reflection;
}

/** Registers every service of this process; for `connectNodeAdapter` and the in-process transport. */
export function createRoutes(options: RoutesOptions): (router: ConnectRouter) => void {
  const { study, health, services = [] } = options;
  const own = [StudlyService, HealthService, ServerReflection, ServerReflectionAlpha];
  const reflection = options.reflection ?? createReflection([...new Set([...own, ...services])]);
  return (router) => {
    router.service(StudlyService, {
      createPlan: createPlan(study),
      streamPlan: streamPlan(study),
      getContext: getContext(study),
      listContexts: listContexts(study),
      deleteContext: deleteContext(study),
      getPlan: getPlan(study),
      revisePlan: revisePlan(study),
      recordProgress: recordProgress(study),
      getAgenda: getAgenda(study),
      exportPlan: exportPlan(study),
      getFeed: getFeed(study),
      rotateFeedToken: rotateFeedToken(study),
    });
    router.service(HealthService, health.service);
    router.service(ServerReflection, reflection.v1);
    router.service(ServerReflectionAlpha, reflection.v1alpha);
  };
}
