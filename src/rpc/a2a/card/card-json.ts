import { type DescField, type DescMessage, type JsonObject, toJson } from "@bufbuild/protobuf";
import { type AgentCard, AgentCardSchema } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { isRequired } from "../validate-request.js";

/**
 * The card as JSON: REQUIRED fields always, `optional` ones as they were set, others only if they differ from their
 * default (A2A 1.0, §5.7, §8.4.1). It is what is served and, without `signatures`, what is signed.
 */
export function cardJson(card: AgentCard): JsonObject {
  return withRequired(AgentCardSchema, toJson(AgentCardSchema, card));
}

/** The same JSON with the REQUIRED fields that ProtoJSON leaves out at their default, here and further in. */
function withRequired(desc: DescMessage, json: unknown): JsonObject {
  const complete = { ...(json as JsonObject) };
  for (const field of desc.fields) {
    const value = complete[field.jsonName];
    if (value !== undefined) complete[field.jsonName] = completed(field, value);
    else if (isRequired(field)) complete[field.jsonName] = defaultOf(field);
  }
  return complete;
}

function completed(field: DescField, value: JsonObject[string]): JsonObject[string] {
  const { message } = field;
  // Struct is free JSON and has no fields of ours.
  if (message === undefined || message.typeName.startsWith("google.")) return value;
  if (field.fieldKind === "list") {
    return (value as JsonObject[]).map((item) => withRequired(message, item));
  }
  if (field.fieldKind === "map") {
    const entries = Object.entries(value as JsonObject);
    return Object.fromEntries(entries.map(([key, item]) => [key, withRequired(message, item)]));
  }
  return withRequired(message, value);
}

function defaultOf(field: DescField): JsonObject[string] {
  if (field.fieldKind === "list") return [];
  if (field.fieldKind === "map") return {};
  if (field.fieldKind === "message") return withRequired(field.message, {});
  // A card's REQUIRED scalars are all strings.
  return "";
}
