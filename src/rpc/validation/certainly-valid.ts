import type { DescField, DescMessage, Message } from "@bufbuild/protobuf";
import { getOption, hasOption } from "@bufbuild/protobuf";
import {
  field as fieldOption,
  message as messageOption,
  oneof as oneofOption,
} from "@bufbuild/protovalidate/gen/buf/validate/validate_pb.js";
import { type Check, compileRules, uncertain } from "./rules.js";

/** undefined for types from which no rule can be reached. */
const compiled = new Map<DescMessage, Check | undefined>();

/**
 * True if the message keeps every rule of its type, for sure. False says nothing: a rule is broken, or
 * is of a kind not known here, and protovalidate must be asked. In return it costs a tenth of a
 * microsecond where protovalidate costs five to fifteen.
 */
export function isCertainlyValid(desc: DescMessage, message: Message): boolean {
  const check = checkOf(desc);
  return check === undefined || check(message);
}

function checkOf(desc: DescMessage): Check | undefined {
  if (!compiled.has(desc)) {
    // A type that contains itself finds this while it is compiled.
    compiled.set(desc, uncertain);
    compiled.set(desc, reachesRule(desc) ? compileMessage(desc) : undefined);
  }
  return compiled.get(desc);
}

function compileMessage(desc: DescMessage): Check {
  if (hasOwnRule(desc)) return uncertain;
  const checks = desc.fields.flatMap((field) => compileField(field) ?? []);
  return (message) => checks.every((check) => check(message));
}

function compileField(field: DescField): Check | undefined {
  const rules = hasOption(field, fieldOption) ? getOption(field, fieldOption) : undefined;
  const nested = field.message === undefined ? undefined : checkOf(field.message);
  if (rules === undefined && nested === undefined) return undefined;
  if (field.oneof !== undefined || field.fieldKind === "map") return uncertain;
  const own = rules === undefined ? undefined : compileRules(field, rules);
  const name = field.localName;
  const check = field.fieldKind === "list" ? both(own, each(nested)) : both(own, ifSet(nested));
  const optional = field.fieldKind !== "list" && field.presence !== implicitPresence;
  return (message) => {
    const value = (message as Record<string, unknown>)[name];
    return (optional && value === undefined) || check(value);
  };
}

/** google.protobuf.FeatureSet.FieldPresence: proto3 fields without `optional`. */
const implicitPresence = 2;

function both(a: Check | undefined, b: Check | undefined): Check {
  if (a === undefined) return b ?? (() => true);
  if (b === undefined) return a;
  return (value) => a(value) && b(value);
}

function each(item: Check | undefined): Check | undefined {
  return item && ((value) => Array.isArray(value) && value.every((element) => item(element)));
}

function ifSet(nested: Check | undefined): Check | undefined {
  return nested && ((value) => typeof value === "object" && value !== null && nested(value));
}

/** Rules of the message as a whole. */
function hasOwnRule(desc: DescMessage): boolean {
  return hasOption(desc, messageOption) || desc.oneofs.some((one) => hasOption(one, oneofOption));
}

/** Whether there is any rule for the message, or for what may be within it at any depth. */
function reachesRule(desc: DescMessage, seen = new Set<DescMessage>()): boolean {
  if (seen.has(desc)) return false;
  seen.add(desc);
  if (hasOwnRule(desc)) return true;
  return desc.fields.some(
    (field) => hasOption(field, fieldOption) || (field.message && reachesRule(field.message, seen)),
  );
}
