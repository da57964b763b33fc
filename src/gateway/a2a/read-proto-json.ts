import {
  create,
  type DescField,
  type DescMessage,
  type Message,
  type MessageShape,
} from "@bufbuild/protobuf";
import type { FieldViolation } from "../../domain/errors.js";
import { invalidRequest, violationsOf } from "../../rpc/a2a/validate-request.js";
import { isObject, type JsonObject } from "../json-rpc.js";
import { enumReader, scalarReader, wellKnownReader } from "./read-value.js";
import { maxViolations, Reading, type ReadValue } from "./reading.js";

/**
 * A message from its ProtoJSON: names in camelCase or as in the contract, unknown ones ignored, null for
 * "unset". Data of parts stay the JSON they are (`lazyValue`). Throws invalid_argument with a violation
 * for everything that is of a wrong type or unknown to an enum, and then also for what else is wrong, named
 * by its path in the JSON; `root` is what the whole is called.
 */
export function readMessage<Desc extends DescMessage>(
  schema: Desc,
  json: unknown,
  root: string,
): MessageShape<Desc> {
  const reading = new Reading();
  const message = isObject(json) ? readerOf(schema)(json, reading) : undefined;
  if (message !== undefined && reading.violations.length === 0)
    return message as MessageShape<Desc>;
  if (message === undefined)
    throw invalidRequest([{ field: root, description: "must be an object" }]);
  const unread = reading.violations;
  const rest = violationsOf(schema, message as unknown as Message);
  const all = [...unread, ...rest.filter(({ field }) => !isTold(field, unread))];
  throw invalidRequest(all.slice(0, maxViolations));
}

/** What could not be read seems to be missing, and so does what holds it. */
function isTold(path: string, unread: readonly FieldViolation[]): boolean {
  return unread.some(({ field }) => field === path || field.startsWith(`${path}.`));
}

type Fields = { [localName: string]: unknown };
type ReadFields = (json: JsonObject, reading: Reading) => Fields;

interface Entry {
  readonly read: ReadValue;
  readonly set: (message: Fields, value: unknown, reading: Reading) => void;
  /** The other name of the field, if it has two. */
  readonly other: string | undefined;
  /** null is a value, not the lack of one. */
  readonly takesNull: boolean;
}

const readers = new Map<DescMessage, ReadFields>();

/** The reader of a type's objects, made when first asked for. */
function readerOf(schema: DescMessage): ReadFields {
  let reader = readers.get(schema);
  if (reader === undefined) {
    reader = compile(schema);
    readers.set(schema, reader);
  }
  return reader;
}

function compile(schema: DescMessage): ReadFields {
  const entries = new Map<string, Entry>();
  const reader: ReadFields = (json, reading) => {
    const message = create(schema) as unknown as Fields;
    for (const key of Object.keys(json)) {
      const entry = entries.get(key);
      if (entry === undefined) continue;
      reading.enter(key);
      readField(entry, message, json, key, reading);
      reading.leave();
    }
    return message;
  };
  // Known before its fields are compiled, so that types which contain themselves end.
  readers.set(schema, reader);
  for (const field of schema.fields) {
    const { name, jsonName } = field;
    const common = {
      read: valueReader(field),
      set: setter(field),
      takesNull:
        field.fieldKind === "message" && field.message.typeName === "google.protobuf.Value",
    };
    entries.set(name, { ...common, other: name === jsonName ? undefined : jsonName });
    entries.set(jsonName, { ...common, other: undefined });
  }
  return reader;
}

function readField(
  { read, set, other, takesNull }: Entry,
  message: Fields,
  json: JsonObject,
  key: string,
  reading: Reading,
): void {
  if (other !== undefined && Object.hasOwn(json, other)) {
    reading.problem(`is the same as ${other}: give one of them`);
    return;
  }
  const given = json[key];
  if (given === null && !takesNull) return;
  const value = read(given, reading);
  if (value !== undefined) set(message, value, reading);
}

function setter({ localName, oneof }: DescField): Entry["set"] {
  if (oneof === undefined) {
    return (message, value) => {
      message[localName] = value;
    };
  }
  const names = oneof.fields.map(({ jsonName }) => jsonName).join(", ");
  return (message, value, reading) => {
    const { case: taken } = message[oneof.localName] as { case?: string };
    if (taken === undefined) message[oneof.localName] = { case: localName, value };
    else reading.problem(`is too much: there may be only one of ${names}`);
  };
}

function valueReader(field: DescField): ReadValue {
  const read = singleReader(field);
  if (field.fieldKind === "list") return (json, reading) => readList(read, json, reading);
  if (field.fieldKind === "map") return (json, reading) => readMap(read, json, reading);
  return read;
}

/** What reads a field's value, or each one of its list or map. */
function singleReader(field: DescField): ReadValue {
  const { message: schema } = field;
  if (schema === undefined) {
    return field.enum === undefined ? scalarReader(field.scalar) : enumReader(field.enum);
  }
  return (
    wellKnownReader(field, schema) ??
    ((json, reading) =>
      isObject(json) ? readerOf(schema)(json, reading) : reading.problem("must be an object"))
  );
}

function readList(read: ReadValue, json: unknown, reading: Reading): unknown {
  if (!Array.isArray(json)) return reading.problem("must be a list");
  return json.map((item: unknown, at) => {
    reading.enter(at);
    const value = read(item, reading);
    reading.leave();
    return value;
  });
}

/** Only maps with names for keys: A2A has no others. */
function readMap(read: ReadValue, json: unknown, reading: Reading): unknown {
  if (!isObject(json)) return reading.problem("must be an object");
  const entries = Object.entries(json).map(([key, item]) => {
    reading.enter(key);
    const value = read(item, reading);
    reading.leave();
    return [key, value];
  });
  return Object.fromEntries(entries);
}
