import {
  type DescEnum,
  type DescField,
  type DescMessage,
  fromJson,
  type JsonValue,
  ScalarType,
} from "@bufbuild/protobuf";
import {
  DoubleValueSchema,
  FloatValueSchema,
  Int32ValueSchema,
  Int64ValueSchema,
  UInt32ValueSchema,
  UInt64ValueSchema,
} from "@bufbuild/protobuf/wkt";
import type { JsonValue as DomainValue } from "../../domain/task.js";
import { lazyValue } from "../../rpc/a2a/json-value.js";
import { isObject } from "../json-rpc.js";
import type { ReadValue } from "./reading.js";

/** The reader of a type with a JSON form of its own; undefined for all others. */
export function wellKnownReader(field: DescField, schema: DescMessage): ReadValue | undefined {
  const { typeName, name } = schema;
  switch (typeName) {
    case "google.protobuf.Value":
      return readAny;
    case "google.protobuf.Timestamp":
      return lent(schema, "must be a time in UTC, such as 2025-11-09T10:30:00Z");
    case "google.protobuf.Struct":
      // protobuf-es holds plain JSON in fields of this type, but for that of a Value.
      return field.parent.typeName.startsWith("google.")
        ? lent(schema, "must be an object")
        : readStruct;
    default:
      return typeName.startsWith("google.protobuf.")
        ? lent(schema, `must be a ${name}`)
        : undefined;
  }
}

const readAny: ReadValue = (json) => lazyValue(json as DomainValue);

const readStruct: ReadValue = (json, reading) =>
  isObject(json) ? json : reading.problem("must be an object");

const readString: ReadValue = (json, reading) => {
  if (typeof json !== "string") return reading.problem("must be a string");
  // As the UTF-8 of the other bindings has it.
  return json.isWellFormed() ? json : json.toWellFormed();
};

const readBool: ReadValue = (json, reading) =>
  typeof json === "boolean" ? json : reading.problem("must be true or false");

/** Base64 in the standard or the URL-safe alphabet, padded or not. */
const readBytes: ReadValue = (json, reading) => {
  const bytes = typeof json === "string" ? bytesOf(json) : undefined;
  return bytes ?? reading.problem("must be base64");
};

function bytesOf(text: string): Uint8Array | undefined {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const digits = text.length - padding;
  const { buffer, byteOffset, byteLength } = Buffer.from(text, "base64");
  // Node passes over what is no base64; then bytes are missing.
  if (digits % 4 === 1 || byteLength !== Math.floor((digits * 3) / 4)) return undefined;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The reader of numbers, texts and bytes. */
export function scalarReader(scalar: ScalarType): ReadValue {
  switch (scalar) {
    case ScalarType.STRING:
      return readString;
    case ScalarType.BOOL:
      return readBool;
    case ScalarType.BYTES:
      return readBytes;
    case ScalarType.DOUBLE:
      return wrapped(DoubleValueSchema, "must be a number");
    case ScalarType.FLOAT:
      return wrapped(FloatValueSchema, "must be a number");
    case ScalarType.UINT32:
    case ScalarType.FIXED32:
      return wrapped(UInt32ValueSchema, "must be a whole number, not negative");
    case ScalarType.UINT64:
    case ScalarType.FIXED64:
      return wrapped(UInt64ValueSchema, "must be a whole number, not negative");
    case ScalarType.INT64:
    case ScalarType.SINT64:
    case ScalarType.SFIXED64:
      return wrapped(Int64ValueSchema, "must be a whole number");
    default:
      return wrapped(Int32ValueSchema, "must be a whole number");
  }
}

/** Numbers are rare here: protobuf-es reads them, as messages that stand for a number. */
function wrapped(schema: DescMessage, description: string): ReadValue {
  const read = lent(schema, description);
  return (json, reading) => (read(json, reading) as { value?: unknown } | undefined)?.value;
}

function lent(schema: DescMessage, description: string): ReadValue {
  return (json, reading) => {
    if (json === null) return reading.problem(description);
    try {
      return fromJson(schema, json as JsonValue);
    } catch {
      return reading.problem(description);
    }
  };
}

/** A name, or its number; unknown ones are refused, where protobuf-es would ignore them. */
export function enumReader({ values }: DescEnum): ReadValue {
  const known = new Map<unknown, number>();
  for (const { name, number } of values) known.set(name, number).set(number, number);
  const names = values.slice(1).map(({ name }) => name);
  return (json, reading) =>
    known.get(json) ?? reading.problem(`must be one of ${names.join(", ")}`);
}
