import {
  type DescEnum,
  type DescField,
  type DescMessage,
  type JsonObject,
  type JsonValue,
  type Message,
  type MessageShape,
  ScalarType,
  toJson,
} from "@bufbuild/protobuf";
import type { ListValue, Timestamp, Value } from "@bufbuild/protobuf/wkt";
import { jsonOfValue } from "../../rpc/a2a/json-value.js";
import { isRequired } from "../../rpc/a2a/validate-request.js";

type Fields = { readonly [localName: string]: unknown };
type WriteMessage = (message: Fields) => JsonValue;
type WriteValue = (value: unknown) => JsonValue;
type WriteField = (message: Fields, json: JsonObject) => void;

const writers = new Map<DescMessage, WriteMessage>();

/** A message's ProtoJSON as text; see `jsonOf`. */
export function jsonText<Desc extends DescMessage>(schema: Desc, message: MessageShape<Desc>): string {
  return JSON.stringify(jsonOf(schema, message));
}

/**
 * A message as A2A says it in JSON: ProtoJSON with camelCase names, enums by name and without fields that
 * have their default, but for REQUIRED ones, which are always there (A2A 1.0, §5.5-5.7, §8.4.1). Times have
 * milliseconds (§5.6.1). Parts of the message may be in it: do not change it. A test holds it to `toJson`.
 */
export function jsonOf<Desc extends DescMessage>(schema: Desc, message: MessageShape<Desc>): JsonValue {
  return writerOf(schema)(message as unknown as Fields);
}

function writerOf(schema: DescMessage): WriteMessage {
  let writer = writers.get(schema);
  if (writer === undefined) {
    writer = wellKnown(schema) ?? compile(schema);
    writers.set(schema, writer);
  }
  return writer;
}

/** Types with a JSON form of their own. */
function wellKnown(schema: DescMessage): WriteMessage | undefined {
  switch (schema.typeName) {
    case "google.protobuf.Value":
      return (value) => jsonOfValue(value as unknown as Value) as JsonValue;
    case "google.protobuf.ListValue":
      return (list) => (list as unknown as ListValue).values.map(jsonOfValue) as JsonValue;
    case "google.protobuf.Timestamp":
      return (time) => isoTime(time as unknown as Timestamp);
    case "google.protobuf.Empty":
      return () => ({});
    default:
      if (!schema.typeName.startsWith("google.protobuf.")) return undefined;
      return (message) => toJson(schema, message as unknown as Message);
  }
}

function isoTime({ seconds, nanos }: Timestamp): string {
  return new Date(Number(seconds) * 1_000 + Math.floor(nanos / 1_000_000)).toISOString();
}

function compile(schema: DescMessage): WriteMessage {
  const fields: WriteField[] = [];
  const write: WriteMessage = (message) => {
    const json: JsonObject = {};
    for (const field of fields) field(message, json);
    return json;
  };
  // Known before its fields are compiled, so that types which contain themselves end.
  writers.set(schema, write);
  for (const member of schema.members) {
    fields.push(member.kind === "oneof" ? writeOneof(member.localName, member.fields) : writeField(member));
  }
  return write;
}

function writeOneof(localName: string, members: readonly DescField[]): WriteField {
  const byCase = new Map(
    members.map((field) => [field.localName, { name: field.jsonName, write: valueWriter(field) }]),
  );
  return (message, json) => {
    const choice = message[localName] as { readonly case?: string; readonly value?: unknown };
    if (choice.case === undefined) return;
    const member = byCase.get(choice.case);
    if (member !== undefined) json[member.name] = member.write(choice.value);
  };
}

function writeField(field: DescField): WriteField {
  const { localName, jsonName } = field;
  const write = valueWriter(field);
  const isEmpty = isRequired(field) || hasPresence(field) ? isAbsent : emptyTest(field);
  return (message, json) => {
    const value = message[localName];
    if (!isEmpty(value)) json[jsonName] = write(value);
  };
}
