import type { DescField, DescMessage, Message } from "@bufbuild/protobuf";
import { isFieldSet } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import {
  type EnumRules,
  EnumRulesSchema,
  type FieldRules,
  FieldRulesSchema,
  type RepeatedRules,
  RepeatedRulesSchema,
  type StringRules,
  StringRulesSchema,
  type UInt32Rules,
  UInt32RulesSchema,
} from "@bufbuild/protovalidate/gen/buf/validate/validate_pb.js";

/** True: the value keeps the rules, for sure. */
export type Check = (value: unknown) => boolean;

/** The check of what is not known here: protovalidate decides. */
export const uncertain: Check = () => false;

/** What means the same to RE2 and to JavaScript: no escapes, no groups with `?`, ASCII. */
const plainPattern = /^(?:[^\\(]|\((?!\?))*$/;

/** The check for a field's rules; `uncertain` if one of them is of a kind not known here. */
export function compileRules(field: DescField, rules: FieldRules): Check {
  if (!hasOnly(FieldRulesSchema, rules, typeNames)) return uncertain;
  const { type } = rules;
  switch (type.case) {
    case "string":
      return compileString(type.value);
    case "uint32":
      return compileUint32(type.value);
    case "enum":
      return compileEnum(field, type.value);
    case "repeated":
      return compileRepeated(field, type.value);
    default:
      return uncertain;
  }
}

const typeNames = ["string", "uint32", "enum", "repeated"];

function compileString(rules: StringRules): Check {
  if (!hasOnly(StringRulesSchema, rules, ["min_len", "max_len", "pattern"])) return uncertain;
  if (!plainPattern.test(rules.pattern)) return uncertain;
  const pattern = rules.pattern === "" ? undefined : new RegExp(rules.pattern);
  // The rules count code points; there are at most as many as UTF-16 units, and at least half as many.
  const min = Math.max(0, Number(rules.minLen) * 2 - 1);
  const max = isFieldSet(rules, StringRulesSchema.field.maxLen)
    ? Number(rules.maxLen)
    : Number.POSITIVE_INFINITY;
  return (value) =>
    typeof value === "string" &&
    value.length <= max &&
    value.length >= min &&
    (pattern === undefined || pattern.test(value));
}

function compileUint32(rules: UInt32Rules): Check {
  if (!hasOnly(UInt32RulesSchema, rules, ["lte", "gte"])) return uncertain;
  const min = rules.greaterThan.case === "gte" ? rules.greaterThan.value : 0;
  const max = rules.lessThan.case === "lte" ? rules.lessThan.value : 0xffff_ffff;
  if (min > max) return uncertain;
  return (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}

function compileEnum(field: DescField, rules: EnumRules): Check {
  if (field.enum === undefined) return uncertain;
  if (!hasOnly(EnumRulesSchema, rules, ["defined_only", "not_in"])) return uncertain;
  const { notIn } = rules;
  const defined = new Set(field.enum.values.map((value) => value.number));
  const { definedOnly } = rules;
  return (value) =>
    typeof value === "number" &&
    Number.isInteger(value) &&
    (!definedOnly || defined.has(value)) &&
    !notIn.includes(value);
}

function compileRepeated(field: DescField, rules: RepeatedRules): Check {
  const known = ["min_items", "max_items", "unique", "items"];
  if (field.fieldKind !== "list" || !hasOnly(RepeatedRulesSchema, rules, known)) return uncertain;
  const item = rules.items === undefined ? undefined : compileRules(field, rules.items);
  const min = Number(rules.minItems);
  const max = isFieldSet(rules, RepeatedRulesSchema.field.maxItems)
    ? Number(rules.maxItems)
    : Number.POSITIVE_INFINITY;
  if (rules.unique && field.listKind === "message") return uncertain;
  return (value) =>
    Array.isArray(value) &&
    value.length >= min &&
    value.length <= max &&
    (item === undefined || value.every((element) => item(element))) &&
    (!rules.unique || value.length < 2 || new Set(value).size === value.length);
}

/** Whether no other rule than these is set; extensions (predefined rules) count as others. */
function hasOnly<T extends Message>(schema: DescMessage, rules: T, names: readonly string[]) {
  if (rules.$unknown !== undefined && rules.$unknown.length > 0) return false;
  const view = reflect(schema, rules);
  return view.fields.every((field) => !view.isSet(field) || names.includes(field.name));
}
