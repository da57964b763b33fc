import { create } from "@bufbuild/protobuf";
import type { ConnectRouter, ServiceImpl } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";
import {
  type StreamPlanResponse,
  StreamPlanResponseSchema,
  StudlyService,
} from "../../gen/studly/v1/studly_pb.js";
import { type ScriptedServer, startServer } from "./scripted-server.js";

export type StreamPlan = ServiceImpl<typeof StudlyService>["streamPlan"];
type Event = NonNullable<Parameters<typeof create<typeof StreamPlanResponseSchema>>[1]>["event"];

/** An event of StreamPlan. */
export function event(value: NonNullable<Event>): StreamPlanResponse {
  return create(StreamPlanResponseSchema, { event: value });
}

/** Routes of a StudlyService that has only StreamPlan. */
export function scriptedRoutes(streamPlan: StreamPlan): (router: ConnectRouter) => void {
  return (router) => router.service(StudlyService, { streamPlan });
}

/** The same on a real port. */
export function startStudly(streamPlan: StreamPlan): Promise<ScriptedServer> {
  return startServer(connectNodeAdapter({ routes: scriptedRoutes(streamPlan) }));
}
