import { type ListValue, NullValue, type Struct, type Value } from "@bufbuild/protobuf/wkt";
import type { JsonValue } from "../../domain/task.js";

type Kind = Value["kind"];

/**
 * A google.protobuf.Value that holds JSON, and becomes a tree of messages only when somebody asks for its
 * `kind`, as the binary wire does. To JSON wires, which take `jsonOfValue`, a plan costs nothing.
 * It is a message like any other to protobuf-es. The JSON is not copied: do not change it.
 */
export function lazyValue(json: JsonValue): Value {
  return new LazyValue(json);
}

/** The JSON that a Value stands for; what JSON cannot say (NaN, infinite numbers, no kind) is null. */
export function jsonOfValue(value: Value): JsonValue {
  const held = LazyValue.jsonOf(value);
  return held === undefined ? jsonOfKind(value.kind) : held;
}

class LazyValue implements Value {
  readonly $typeName = "google.protobuf.Value";
  declare kind: Kind;
  /** undefined once somebody has set another kind. */
  #json: JsonValue | undefined;
  #kind: Kind | undefined;

  constructor(json: JsonValue) {
    this.#json = json;
    // Its own, as a message's fields are: found by whoever copies, compares or prints messages.
    Object.defineProperty(this, "kind", LazyValue.#accessor);
  }

  static readonly #accessor: PropertyDescriptor & ThisType<LazyValue> = {
    get() {
      this.#kind ??= kindOf(this.#json);
      return this.#kind;
    },
    set(kind: Kind) {
      this.#json = undefined;
      this.#kind = kind;
    },
    enumerable: true,
    configurable: true,
  };

  static jsonOf(value: Value): JsonValue | undefined {
    return #json in value ? value.#json : undefined;
  }
}

function kindOf(json: JsonValue | undefined): Kind {
  switch (typeof json) {
    case "string":
      return { case: "stringValue", value: json };
    case "number":
      return { case: "numberValue", value: json };
    case "boolean":
      return { case: "boolValue", value: json };
    case "undefined":
      return { case: undefined };
    default:
      return compoundOf(json);
  }
}

function compoundOf(json: Exclude<JsonValue, string | number | boolean>): Kind {
  if (json === null) return { case: "nullValue", value: NullValue.NULL_VALUE };
  if (isList(json)) {
    const values = json.map((item) => valueFrom(item));
    return { case: "listValue", value: { $typeName: "google.protobuf.ListValue", values } };
  }
  const fields: Struct["fields"] = {};
  // As JSON.stringify does, it leaves out members that are undefined.
  for (const [name, member] of Object.entries(json))
    if (member !== undefined) setOwn(fields, name, valueFrom(member));
  return { case: "structValue", value: { $typeName: "google.protobuf.Struct", fields } };
}

function valueFrom(json: JsonValue | undefined): Value {
  return { $typeName: "google.protobuf.Value", kind: kindOf(json ?? null) };
}

function jsonOfKind(kind: Kind): JsonValue {
  switch (kind.case) {
    case "stringValue":
    case "boolValue":
      return kind.value;
    case "numberValue":
      return Number.isFinite(kind.value) ? kind.value : null;
    case "structValue":
      return jsonOfStruct(kind.value);
    case "listValue":
      return jsonOfList(kind.value);
    default:
      return null;
  }
}

function jsonOfStruct({ fields }: Struct): JsonValue {
  const json: Record<string, JsonValue> = {};
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined) setOwn(json, name, jsonOfValue(value));
  }
  return json;
}

function jsonOfList({ values }: ListValue): JsonValue {
  return values.map(jsonOfValue);
}

/** Also under the one name that an assignment would take for the prototype. */
function setOwn<T>(target: Record<string, T>, name: string, value: T): void {
  if (name !== "__proto__") {
    target[name] = value;
    return;
  }
  const own = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(target, name, own);
}

function isList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}
