import { randomUUID } from "node:crypto";
import { type JsonObject, type MessageInitShape, toJson } from "@bufbuild/protobuf";
import { Role, type SendMessageRequestSchema } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import {
  type CreatePlanRequest,
  PreferencesSchema,
  Role as TurnRole,
} from "../../../gen/studly/v1/studly_pb.js";
import { historyExtension } from "../../domain/extensions.js";
import type { PlanCall } from "./plan-call.js";

/** The call as A2A 1.0 says it: one message, and beside it what the dialect says of earlier ones. */
export function sendRequest({
  request,
}: PlanCall): MessageInitShape<typeof SendMessageRequestSchema> {
  const { contextId, messageId, text, acceptedOutputs } = request;
  return {
    message: {
      messageId: messageId === "" ? randomUUID() : messageId,
      contextId,
      role: Role.USER,
      parts: [{ content: { case: "text", value: text } }],
    },
    configuration: { acceptedOutputModes: acceptedOutputs },
    metadata: metadataOf(request),
  };
}

function metadataOf({ preferences, history }: CreatePlanRequest): JsonObject {
  const turns = history.map(({ role, text, messageId }) => ({
    role: role === TurnRole.AGENT ? "agent" : "user",
    text,
    messageId,
  }));
  return {
    ...(preferences === undefined ? {} : { preferences: toJson(PreferencesSchema, preferences) }),
    ...(turns.length === 0 ? {} : { [historyExtension]: turns }),
  };
}
