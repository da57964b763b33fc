import {
  create,
  type DescField,
  type DescMessage,
  type JsonValue,
  type MessageShape,
  ScalarType,
} from "@bufbuild/protobuf";
import { FeatureSet_FieldPresence } from "@bufbuild/protobuf/wkt";
import fc from "fast-check";
import { lazyValue } from "../../../src/rpc/a2a/json-value.js";

/** Deeper messages are left out: some types contain themselves. */
const maxDepth = 6;

const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom("", "__proto__", 'a "quoted" one', "\n\u2028"),
);

const jsonValue = fc
  .jsonValue({ maxDepth: 3 })
  .map((json) => JSON.parse(JSON.stringify(json)) as JsonValue);

const jsonObject = fc
  .dictionary(text, jsonValue, { maxKeys: 3, noNullPrototype: true })
  .map((json) => JSON.parse(JSON.stringify(json)) as { [key: string]: JsonValue });

const timestamp = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .chain((date) =>
    fc.integer({ min: 0, max: 999_999 }).map((nanos) => {
      const ms = date.getTime();
      const seconds = Math.floor(ms / 1_000);
      return {
        $typeName: "google.protobuf.Timestamp" as const,
        seconds: BigInt(seconds),
        nanos: (ms - seconds * 1_000) * 1_000_000 + nanos,
      };
    }),
  );

/** Any message of a type: fields set and not set, also to what they are by themselves. */
export function anyMessage<Desc extends DescMessage>(
  schema: Desc,
  depth = 0,
): fc.Arbitrary<MessageShape<Desc>> {
  const members = schema.members.map((member) => {
    if (member.kind === "oneof") {
      const cases = member.fields.flatMap((field) => {
        const value = single(field, depth);
        return value === undefined
          ? []
          : [value.map((set) => ({ case: field.localName, value: set }))];
      });
      return fc.record({ [member.localName]: fc.option(fc.oneof(...cases), { nil: undefined }) });
    }
    const value = ofField(member, depth);
    return value === undefined
      ? fc.constant({})
      : fc.record({ [member.localName]: value }, { requiredKeys: [] });
  });
  return fc
    .tuple(...members)
    .map((parts) => create(schema, Object.assign({}, ...parts)) as MessageShape<Desc>);
}

function ofField(field: DescField, depth: number): fc.Arbitrary<unknown> | undefined {
  const value = single(field, depth);
  if (value === undefined) return undefined;
  if (field.fieldKind === "list") return fc.array(value, { maxLength: 3 });
  if (field.fieldKind === "map") {
    return fc.dictionary(text, value, { maxKeys: 3, noNullPrototype: true });
  }
  if (field.presence === FeatureSet_FieldPresence.EXPLICIT)
    return fc.option(value, { nil: undefined });
  return value;
}

function single(field: DescField, depth: number): fc.Arbitrary<unknown> | undefined {
  if (field.message !== undefined) return ofMessage(field.message, depth);
  if (field.enum !== undefined) {
    return fc.constantFrom(...field.enum.values.map(({ number }) => number));
  }
  switch (field.scalar) {
    case ScalarType.STRING:
      return text;
    case ScalarType.BOOL:
      return fc.boolean();
    case ScalarType.BYTES:
      return fc.uint8Array({ maxLength: 9 });
    case ScalarType.INT32:
      return fc.oneof(fc.constant(0), fc.integer());
    default:
      throw new Error(`A2A has no ${ScalarType[field.scalar]}`);
  }
}

function ofMessage(schema: DescMessage, depth: number): fc.Arbitrary<unknown> | undefined {
  switch (schema.typeName) {
    case "google.protobuf.Struct":
      return jsonObject;
    case "google.protobuf.Value":
      return jsonValue.map((json) => lazyValue(json));
    case "google.protobuf.Timestamp":
      return timestamp;
    default:
      return depth < maxDepth ? anyMessage(schema, depth + 1) : undefined;
  }
}
