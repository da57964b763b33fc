import {
  type DescEnum,
  type DescField,
  type DescMessage,
  getOption,
  type Message,
} from "@bufbuild/protobuf";
import { FeatureSet_FieldPresence } from "@bufbuild/protobuf/wkt";
import type { Interceptor } from "@connectrpc/connect";
import { FieldBehavior, field_behavior } from "../../../gen/google/api/field_behavior_pb.js";
import { A2AService, PartSchema } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { type FieldViolation, StudlyError } from "../../domain/errors.js";

/** Looks at a message that stands at `path`; adds what is wrong. */
type Check = (message: Record<string, unknown>, path: string, found: FieldViolation[]) => void;

interface Range {
  readonly least: number;
  readonly most: number;
}

/** What the optional numbers of requests may be, by their names in JSON. */
const ranges: Readonly<Record<string, Range>> = {
  historyLength: { least: 0, most: Number.POSITIVE_INFINITY },
  pageSize: { least: 1, most: 100 },
};

/** undefined: such messages cannot be wrong. */
const checks = new Map<DescMessage, Check | undefined>();

/** Whether a field must be there (A2A 1.0, §5.7). */
export function isRequired(field: DescField): boolean {
  return getOption(field, field_behavior).includes(FieldBehavior.REQUIRED);
}

/**
 * What is wrong with a message: REQUIRED fields it lacks, also in the messages within; required lists without
 * an element; required enums without a known value; parts without content; numbers out of range (A2A 1.0,
 * §5.7, §4.1.6, §3.1.4). Fields are named by their path in JSON: "message.parts[0]".
 */
export function violationsOf(schema: DescMessage, message: Message): FieldViolation[] {
  const found: FieldViolation[] = [];
  checkOf(schema)?.(message as unknown as Record<string, unknown>, "", found);
  return found;
}

/** Holds requests to the A2A service to these rules: throws invalid_argument. */
export function createA2AValidation(): Interceptor {
  return (next) => (request) => {
    if (request.service.typeName !== A2AService.typeName) return next(request);
    const { input } = request.method;
    if (request.stream) return next({ ...request, message: checked(input, request.message) });
    assertComplete(input, request.message);
    return next(request);
  };
}

async function* checked<T extends Message>(schema: DescMessage, messages: AsyncIterable<T>) {
  for await (const message of messages) {
    assertComplete(schema, message);
    yield message;
  }
}

function assertComplete(schema: DescMessage, message: Message): void {
  const violations = violationsOf(schema, message);
  if (violations.length === 0) return;
  throw invalidRequest(violations);
}

/** invalid_argument, its text naming the first three violations. */
export function invalidRequest(violations: readonly FieldViolation[]): StudlyError {
  const named = violations.slice(0, 3).map(({ field, description }) => `${field} ${description}`);
  const more = violations.length - named.length;
  const text = named.join("; ") + (more > 0 ? `; and ${more} more` : "");
  return new StudlyError("invalid_argument", `The request is not valid: ${text}.`, { violations });
}

function checkOf(schema: DescMessage): Check | undefined {
  if (checks.has(schema)) return checks.get(schema);
  // Types that contain themselves find this one; it is replaced below.
  checks.set(schema, (message, path, found) => checks.get(schema)?.(message, path, found));
  const ofFields = schema.typeName.startsWith("google.protobuf.")
    ? []
    : schema.fields.flatMap((field) => checkOfField(field) ?? []);
  const all = schema.typeName === PartSchema.typeName ? [checkContent, ...ofFields] : ofFields;
  const check: Check | undefined =
    all.length === 0
      ? undefined
      : (message, path, found) => {
          for (const each of all) each(message, path, found);
        };
  checks.set(schema, check);
  return check;
}

const checkContent: Check = ({ content }, path, found) => {
  if ((content as { case?: string }).case !== undefined) return;
  found.push({ field: path, description: "must have one of text, raw, url and data" });
};

function checkOfField(field: DescField): Check | undefined {
  const within = field.message === undefined ? undefined : checkOf(field.message);
  const required = isRequired(field);
  const range =
    field.presence === FeatureSet_FieldPresence.EXPLICIT ? ranges[field.jsonName] : undefined;
  if (within === undefined && !required && range === undefined) return undefined;
  const { localName, jsonName, fieldKind } = field;
  const known = field.fieldKind === "enum" ? knownValues(field.enum) : undefined;
  return (message, parent, found) => {
    const value = fieldValue(message, field, localName);
    const description = required
      ? problemOf(value, known, fieldKind)
      : range && problemOfRange(range, value);
    // Paths are made only where somebody may need them.
    if (description !== undefined) found.push({ field: pathOf(parent, jsonName), description });
    if (within !== undefined && value !== undefined)
      checkWithin(within, value, pathOf(parent, jsonName), found);
  };
}

function pathOf(parent: string, name: string): string {
  return parent === "" ? name : `${parent}.${name}`;
}

function problemOfRange({ least, most }: Range, value: unknown): string | undefined {
  if (typeof value !== "number" || (value >= least && value <= most)) return undefined;
  const wanted =
    most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`;
  return `must be ${wanted}, got ${value}`;
}

function fieldValue(message: Record<string, unknown>, { oneof }: DescField, name: string): unknown {
  if (oneof === undefined) return message[name];
  const choice = message[oneof.localName] as { case?: string; value?: unknown };
  return choice.case === name ? choice.value : undefined;
}

function problemOf(
  value: unknown,
  known: ReadonlyMap<number, string> | undefined,
  kind: DescField["fieldKind"],
): string | undefined {
  if (kind === "list") return (value as unknown[]).length === 0 ? "must not be empty" : undefined;
  if (known !== undefined) {
    return known.has(value as number)
      ? undefined
      : `must be one of ${[...known.values()].join(", ")}`;
  }
  if (kind === "map") return Object.keys(value as object).length === 0 ? "is required" : undefined;
  return value === undefined || value === "" ? "is required" : undefined;
}

/** All but the first one, which stands for none. */
function knownValues({ values }: DescEnum): ReadonlyMap<number, string> {
  return new Map(values.slice(1).map(({ number, name }) => [number, name]));
}

function checkWithin(within: Check, value: unknown, path: string, found: FieldViolation[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      // Nothing stands for what could not be read, which has been told.
      if (item !== undefined) within(item, `${path}[${at}]`, found);
    });
  } else if ("$typeName" in (value as object)) {
    within(value as Record<string, unknown>, path, found);
  } else {
    for (const [key, item] of Object.entries(value as object))
      within(item, `${path}.${key}`, found);
  }
}
