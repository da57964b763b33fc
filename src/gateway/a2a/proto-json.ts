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
import {
  FeatureSet_FieldPresence,
  type ListValue,
  type Timestamp,
  type Value,
} from "@bufbuild/protobuf/wkt";
import { jsonOfValue } from "../../rpc/a2a/json-value.js";
import { isRequired } from "../../rpc/a2a/validate-request.js";

type Fields = { readonly [localName: string]: unknown };
type WriteMessage = (message: Fields) => JsonValue;
type WriteValue = (value: unknown) => JsonValue;
type WriteField = (message: Fields, json: JsonObject) => void;

const writers = new Map<DescMessage, WriteMessage>();

/** A message's ProtoJSON as text; see `jsonOf`. */
export function jsonText<Desc extends DescMessage>(
  schema: Desc,
  message: MessageShape<Desc>,
): string {
  return JSON.stringify(jsonOf(schema, message));
}

/**
 * A message as A2A says it in JSON: ProtoJSON with camelCase names, enums by name and without fields that
 * have their default, but for REQUIRED ones, which are always there (A2A 1.0, §5.5-5.7, §8.4.1). Times have
 * milliseconds (§5.6.1). Parts of the message may be in it: do not change it. A test holds it to `toJson`.
 */
export function jsonOf<Desc extends DescMessage>(
  schema: Desc,
  message: MessageShape<Desc>,
): JsonValue {
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
    fields.push(
      member.kind === "oneof" ? writeOneof(member.localName, member.fields) : writeField(member),
    );
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
  const always = isRequired(field) || field.presence === FeatureSet_FieldPresence.EXPLICIT;
  const isDefault = always ? () => false : defaultTest(field);
  return (message, json) => {
    const value = message[localName];
    if (value !== undefined && !isDefault(value)) json[jsonName] = write(value);
  };
}

/** Whether a value is the one that a field without presence has by itself. */
function defaultTest(field: DescField): (value: unknown) => boolean {
  switch (field.fieldKind) {
    case "list":
      return (value) => (value as unknown[]).length === 0;
    case "map":
      return (value) => Object.keys(value as object).length === 0;
    case "scalar":
      if (field.scalar === ScalarType.BYTES) return (value) => (value as Uint8Array).length === 0;
      if (isFloat(field.scalar)) return (value) => Object.is(value, 0);
      return (value) => value === "" || value === 0 || value === false || value === 0n;
    default:
      return (value) => value === 0;
  }
}

function valueWriter(field: DescField): WriteValue {
  const write = singleWriter(field);
  if (field.fieldKind === "list") {
    return write === asItIs ? asItIs : (items) => (items as unknown[]).map((item) => write(item));
  }
  if (field.fieldKind === "map") {
    // Not by assignments: a key may be "__proto__".
    return (entries) =>
      Object.fromEntries(
        Object.entries(entries as object).map(([key, value]) => [key, write(value)]),
      );
  }
  return write;
}

/** What writes the field's value, or each one of its list or map. */
function singleWriter(field: DescField): WriteValue {
  if (field.message !== undefined) return messageWriter(field, field.message);
  return field.enum === undefined ? scalarWriter(field.scalar) : enumWriter(field.enum);
}

function messageWriter(field: DescField, schema: DescMessage): WriteValue {
  const { typeName } = schema;
  // Such a field holds plain JSON, unless it is that of a Value.
  if (typeName === "google.protobuf.Struct" && !field.parent.typeName.startsWith("google.")) {
    return asItIs;
  }
  return writerOf(schema) as WriteValue;
}

function enumWriter({ typeName, values }: DescEnum): WriteValue {
  if (typeName === "google.protobuf.NullValue") return () => null;
  const names = new Map<unknown, string>(values.map(({ number, name }) => [number, name]));
  // Numbers of a newer contract stay numbers.
  return (value) => names.get(value) ?? (value as number);
}

function scalarWriter(scalar: ScalarType): WriteValue {
  switch (scalar) {
    case ScalarType.BYTES:
      return base64;
    case ScalarType.INT64:
    case ScalarType.UINT64:
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
    case ScalarType.SINT64:
      return String;
    default:
      if (!isFloat(scalar)) return asItIs;
      return (value) => (Number.isFinite(value) ? (value as number) : String(value));
  }
}

function isFloat(scalar: ScalarType): boolean {
  return scalar === ScalarType.DOUBLE || scalar === ScalarType.FLOAT;
}

const asItIs: WriteValue = (value) => value as JsonValue;

const base64: WriteValue = (value) => {
  const { buffer, byteOffset, byteLength } = value as Uint8Array;
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
};
