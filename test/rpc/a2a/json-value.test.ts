import {
  clone,
  create,
  equals,
  fromBinary,
  fromJson,
  isMessage,
  type JsonValue,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { ValueSchema } from "@bufbuild/protobuf/wkt";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PartSchema } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { jsonOfValue, lazyValue } from "../../../src/rpc/a2a/json-value.js";

const seed = 20_261_123;
const anyJson = fc
  .oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom<unknown>(
      { ["__proto__"]: [{ ["__proto__"]: 1 }] },
      JSON.parse('{"__proto__":1}'),
    ),
  )
  .map((json) => JSON.parse(JSON.stringify(json)) as JsonValue);

function everyJson(check: (json: JsonValue) => void): void {
  fc.assert(fc.property(anyJson, check), { seed, numRuns: 500 });
}

describe("a lazy value", () => {
  it("is to protobuf-es what the same value is that was read", () => {
    everyJson((json) => {
      const read = fromJson(ValueSchema, json);
      expect(equals(ValueSchema, lazyValue(json), read)).toBe(true);
      expect(equals(ValueSchema, read, lazyValue(json))).toBe(true);
      expect(toBinary(ValueSchema, lazyValue(json))).toEqual(toBinary(ValueSchema, read));
      expect(toJson(ValueSchema, lazyValue(json))).toEqual(json);
      expect({ ...lazyValue(json) }).toEqual({ ...read });
    });
  });

  it("goes through a part, a copy and the wire", () => {
    everyJson((json) => {
      const value = lazyValue(json);
      expect(isMessage(value, ValueSchema)).toBe(true);
      expect(create(ValueSchema, value)).toBe(value);
      const part = create(PartSchema, { content: { case: "data", value } });
      expect(part.content.value).toBe(value);
      for (const other of [
        clone(PartSchema, part),
        fromBinary(PartSchema, toBinary(PartSchema, part)),
      ]) {
        expect(equals(PartSchema, part, other)).toBe(true);
        if (other.content.case !== "data") throw new Error("no data");
        expect(jsonOfValue(other.content.value)).toEqual(json);
      }
    });
  });

  it("gives back the very JSON that it holds", () => {
    const plan = { units: [{ id: "unit-1" }] };
    const value = lazyValue(plan);
    expect(jsonOfValue(value)).toBe(plan);
    expect(value.kind.case).toBe("structValue");
    expect(value.kind).toBe(value.kind);
    expect(jsonOfValue(value)).toBe(plan);
    expect(jsonOfValue(lazyValue(null))).toBeNull();
  });

  it("is another value once it was set to one", () => {
    const value = lazyValue({ a: 1 });
    value.kind = { case: "stringValue", value: "b" };
    expect(jsonOfValue(value)).toBe("b");
    expect(toJson(ValueSchema, value)).toBe("b");
  });

  it("has null for what JSON cannot say", () => {
    const numbers = [Number.NaN, Number.POSITIVE_INFINITY].map((value) =>
      create(ValueSchema, { kind: { case: "numberValue", value } }),
    );
    const list = create(ValueSchema, {
      kind: { case: "listValue", value: { values: [...numbers, create(ValueSchema)] } },
    });
    expect(jsonOfValue(list)).toEqual([null, null, null]);
  });
});
