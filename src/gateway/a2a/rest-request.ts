import { type DescField, type DescMessage, type Message, ScalarType } from "@bufbuild/protobuf";
import type { FieldViolation } from "../../domain/errors.js";
import { invalidRequest } from "../../rpc/a2a/validate-request.js";
import { isObject, type JsonObject } from "../json-rpc.js";
import { readMessage } from "./read-proto-json.js";
import type { Route } from "./routes.js";

/**
 * The request of an HTTP+JSON call: from its body or its query, and from its path, which wins
 * (A2A 1.0, §11.4-11.5). `segments` are raw, `query` is what follows the question mark. Throws
 * invalid_argument.
 */
export function restRequest(
  route: Route,
  segments: readonly string[],
  given: { readonly body: unknown } | { readonly query: string },
): Message {
  const { input } = route.method;
  const own = "body" in given ? given.body : queryJson(input, given.query, route);
  if (!isObject(own)) return readMessage(input, own, "body");
  return readMessage(input, withPath(own, route, segments), "body");
}

function withPath(json: JsonObject, { variables }: Route, segments: readonly string[]): JsonObject {
  if (variables.length === 0) return json;
  const whole: { [name: string]: unknown } = { ...json };
  for (const { field, at } of variables) {
    if (field.name !== field.jsonName) delete whole[field.name];
    whole[field.jsonName] = decoded(segments[at] ?? "", field);
  }
  return whole;
}

function decoded(segment: string, { jsonName: field }: DescField): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalidRequest([{ field, description: "is not percent-encoded as a path must be" }]);
  }
}

/**
 * Query parameters as JSON, by the names of fields. Unknown ones are left out, and so is what is empty. A list
 * is given by repetition, by commas, or both (§11.5).
 */
function queryJson(schema: DescMessage, query: string, { variables }: Route): JsonObject {
  const json: { [name: string]: unknown } = {};
  const twice: FieldViolation[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    const field = schema.fields.find((each) => each.jsonName === name || each.name === name);
    if (field === undefined || text === "") continue;
    if (variables.some((variable) => variable.field === field)) continue;
    const { jsonName } = field;
    if (field.fieldKind === "list") {
      const items = text.split(",").map((item) => valueFrom(item, field));
      json[jsonName] = [...((json[jsonName] as unknown[] | undefined) ?? []), ...items];
    } else if (jsonName in json) twice.push({ field: name, description: "is given twice" });
    else json[jsonName] = valueFrom(text, field);
  }
  if (twice.length > 0) throw invalidRequest(twice);
  return json;
}

/** JSON of a parameter's text; what cannot be right stays text, for the reader to say so. */
function valueFrom(text: string, field: DescField): unknown {
  if (field.scalar === ScalarType.BOOL && /^(?:true|false)$/.test(text)) return text === "true";
  if (field.enum !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  return text;
}
