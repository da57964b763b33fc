import { create, fromJson, type MessageInitShape, toJson } from "@bufbuild/protobuf";
import type { HandlerContext, ServiceImpl } from "@connectrpc/connect";
import { StudyPlanSchema } from "../../gen/studly/v1/plan_pb.js";
import {
  type CreatePlanRequest,
  CreatePlanRequestSchema,
  type CreatePlanResponse,
  CreatePlanResponseSchema,
  Outcome,
  PreferencesSchema,
  Role,
  type StudlyService,
} from "../../gen/studly/v1/studly_pb.js";
import { remainingMs } from "../../src/domain/deadline.js";
import { historyExtension } from "../../src/domain/extensions.js";
import type { JsonObject, Part } from "../../src/domain/task.js";
import type { Agent, AgentEvent, RequestContext } from "../../src/service/tasks/agent.js";

export type CreatePlan = NonNullable<ServiceImpl<typeof StudlyService>["createPlan"]>;

/** An agent that plans as a script says, and tells of it as the study agent does. */
export function agentOf(createPlan: CreatePlan, requests: CreatePlanRequest[]): Agent {
  return {
    async *respond(context) {
      yield { kind: "status", state: "working" };
      const request = requestOf(context);
      requests.push(request);
      const { signal, deadline } = context.call;
      const timeoutMs = () => remainingMs(deadline);
      const reply = await createPlan(request, { signal, timeoutMs } as HandlerContext);
      yield* eventsOf(create(CreatePlanResponseSchema, reply));
    },
  };
}

/** What the study agent would ask StudyService for, in the contract's words. */
function requestOf({ message, metadata, acceptedOutputModes }: RequestContext): CreatePlanRequest {
  const { preferences } = metadata;
  const init: MessageInitShape<typeof CreatePlanRequestSchema> = {
    contextId: message.contextId ?? "",
    messageId: message.messageId,
    text: message.parts.flatMap((part) => ("text" in part ? part.text : [])).join("\n"),
    history: turnsOf(metadata[historyExtension]),
    acceptedOutputs: [...acceptedOutputModes],
    ...(preferences === undefined
      ? {}
      : { preferences: fromJson(PreferencesSchema, preferences as never) }),
  };
  return create(CreatePlanRequestSchema, init);
}

function turnsOf(turns: unknown) {
  const list = (turns ?? []) as { role: string; text: string; messageId: string }[];
  return list.map(({ role, ...rest }) => ({
    role: role === "agent" ? Role.AGENT : Role.USER,
    ...rest,
  }));
}

function* eventsOf(reply: CreatePlanResponse): Generator<AgentEvent> {
  const { outcome, markdown, plan, understanding, files } = reply;
  const says = (text: string) => ({ parts: [{ text }] });
  const parts: Part[] = [];
  if (outcome === Outcome.PLAN && markdown !== "") parts.push({ text: markdown });
  if (plan !== undefined) {
    parts.push({ data: toJson(StudyPlanSchema, plan) as JsonObject });
  }
  for (const { name, mediaType, content } of files)
    parts.push({ raw: content, filename: name, mediaType });
  if (parts.length > 0) {
    const artifact = { artifactId: plan?.id || reply.turnId, name: "study_plan", parts };
    yield { kind: "artifact", artifact, lastChunk: true };
  }
  if (outcome === Outcome.PLAN)
    yield { kind: "status", state: "completed", message: says(understanding?.echo ?? "") };
  else if (outcome === Outcome.QUESTION)
    yield { kind: "status", state: "input_required", message: says(markdown) };
  else if (outcome === Outcome.DECLINED)
    yield { kind: "status", state: "rejected", message: says(markdown) };
  else yield { kind: "status", state: "completed", message: says(markdown) };
}
