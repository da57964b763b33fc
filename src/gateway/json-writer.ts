import type { DescEnum, DescField, DescMessage, MessageShape } from "@bufbuild/protobuf";
import { ScalarType, toJson } from "@bufbuild/protobuf";

type Write = (value: unknown) => string;
/** A field of a message as `,"name":value`, or nothing if it is not set. */
type WriteField = (message: Record<string, unknown>) => string;

const compiled = new Map<DescMessage, Write>();

/**
 * A function that writes messages of a type as ProtoJSON text: the same text as
 * `JSON.stringify(toJson(desc, message))` for a valid message, at a quarter of its time. The descriptor is
 * read once. Types with a JSON form of their own, and kinds of fields that are not known here (maps,
 * bytes, 64-bit integers), are left to `toJson`.
 */
export function createJsonWriter<Desc extends DescMessage>(
  desc: Desc,
): (message: MessageShape<Desc>) => string {
  return writerOf(desc);
}

function writerOf(desc: DescMessage): Write {
  const known = compiled.get(desc);
  if (known !== undefined) return known;
  // Fields of the same type, further in, find this while it is being compiled.
  let write: Write = viaToJson(desc);
  compiled.set(desc, (value) => write(value));
  write = compileMessage(desc) ?? write;
  compiled.set(desc, write);
  return write;
}

function viaToJson(desc: DescMessage): Write {
  return (value) => JSON.stringify(toJson(desc, value as MessageShape<DescMessage>));
}

function compileMessage(desc: DescMessage): Write | undefined {
  if (desc.typeName.startsWith("google.protobuf.")) return undefined;
  const inOrder = [...desc.fields].sort((a, b) => a.number - b.number);
  const fields: WriteField[] = [];
  for (const field of inOrder) {
    const write = compileField(field);
    if (write === undefined) return undefined;
    fields.push(write);
  }
  return (value) => {
    const message = value as Record<string, unknown>;
    let text = "";
    for (const write of fields) text += write(message);
    return text === "" ? "{}" : `{${text.slice(1)}}`;
  };
}

function compileField(field: DescField): WriteField | undefined {
  const write = compileValue(field);
  if (write === undefined) return undefined;
  const name = field.localName;
  const key = `,${JSON.stringify(field.jsonName)}:`;
  if (field.fieldKind === "list") {
    return (message) => writeList(key, message[name] as readonly unknown[], write);
  }
  if (field.oneof !== undefined) {
    const oneof = field.oneof.localName;
    return (message) => {
      const choice = message[oneof] as { readonly case?: string; readonly value?: unknown };
      return choice.case === name ? key + write(choice.value) : "";
    };
  }
  if (field.presence !== implicit) {
    return (message) => {
      const value = message[name];
      return value === undefined || !Object.hasOwn(message, name) ? "" : key + write(value);
    };
  }
  const zero = zeroOf(field);
  // Minus zero is a value of its own for floating point only.
  const isZero = isFloat(field) ? Object.is : (a: unknown, b: unknown) => a === b;
  return (message) => {
    const value = message[name];
    return isZero(value, zero) ? "" : key + write(value);
  };
}

/** google.protobuf.FeatureSet.FieldPresence. */
const implicit = 2;

function zeroOf(field: DescField): unknown {
  if (field.enum !== undefined) return field.enum.values[0]?.number;
  if (field.scalar === ScalarType.STRING) return "";
  return field.scalar === ScalarType.BOOL ? false : 0;
}

function isFloat({ scalar }: DescField): boolean {
  return scalar === ScalarType.DOUBLE || scalar === ScalarType.FLOAT;
}

function writeList(key: string, values: readonly unknown[], write: Write): string {
  if (values.length === 0) return "";
  let text = key;
  let separator = "[";
  for (const value of values) {
    text += separator + write(value);
    separator = ",";
  }
  return `${text}]`;
}

/** The writer of one value of a field, or of one element of a list. */
function compileValue(field: DescField): Write | undefined {
  if (field.fieldKind === "map") return undefined;
  if (field.message !== undefined) return writerOf(field.message);
  if (field.enum !== undefined) return compileEnum(field.enum);
  return scalarWriters.get(field.scalar ?? ScalarType.BYTES);
}

function compileEnum(desc: DescEnum): Write | undefined {
  if (desc.typeName.startsWith("google.protobuf.")) return undefined;
  const names = new Map(desc.values.map((value) => [value.number, `"${value.name}"`]));
  return (value) => names.get(value as number) ?? String(value);
}

const writeInteger: Write = (value) => String(value);

const writeFloat: Write = (value) => (Number.isFinite(value) ? JSON.stringify(value) : `"${value}"`);

const scalarWriters = new Map<ScalarType, Write>([
  [ScalarType.STRING, (value) => quote(value as string)],
  [ScalarType.BOOL, String],
  [ScalarType.INT32, writeInteger],
  [ScalarType.SINT32, writeInteger],
  [ScalarType.SFIXED32, writeInteger],
  [ScalarType.UINT32, writeInteger],
  [ScalarType.FIXED32, writeInteger],
  [ScalarType.DOUBLE, writeFloat],
  [ScalarType.FLOAT, writeFloat],
]);

/** A string as JSON text, as JSON.stringify writes it. */
export function quote(text: string): string {
  // For short strings a loop is several times faster than any call into the engine.
  if (text.length > 100) return JSON.stringify(text);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff)) {
      return JSON.stringify(text);
    }
  }
  return `"${text}"`;
}
