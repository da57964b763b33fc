import { create, type DescField, type DescMessage, ScalarType, toJson } from "@bufbuild/protobuf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type StudyPlan as StudyPlanMessage,
  StudyPlanSchema,
} from "../../gen/studly/v1/plan_pb.js";
import type { StudyPlan } from "../../src/domain/plan.js";
import { planTo } from "../../src/rpc/convert-plan.js";
import { planFrom } from "../../src/rpc/plan-from.js";
import { planJson } from "../../src/rpc/plan-json.js";
import { samplePlan } from "./support/sample.js";

/** Any message of a type, made from its descriptor: a new field is tested as soon as it is there. */
function anyMessage(desc: DescMessage): fc.Arbitrary<Record<string, unknown>> {
  const fields = desc.fields.map((field) => [field.localName, anyField(field)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

function anyField(field: DescField): fc.Arbitrary<unknown> {
  const one = anyValue(field);
  return field.fieldKind === "list" ? fc.array(one, { maxLength: 4 }) : one;
}

function anyValue(field: DescField): fc.Arbitrary<unknown> {
  if (field.message !== undefined) return anyMessage(field.message);
  // One number is none of the enum: a newer contract's.
  if (field.enum !== undefined)
    return fc.constantFrom(...field.enum.values.map(({ number }) => number), 99);
  if (field.scalar === ScalarType.STRING) return fc.string({ unit: "binary" });
  if (field.scalar === ScalarType.BOOL) return fc.boolean();
  // JSON has one zero.
  if (field.scalar === ScalarType.DOUBLE)
    return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  expect(field.scalar).toBe(ScalarType.UINT32);
  return fc.nat({ max: 0xffff_ffff });
}

function protoJsonOf(plan: StudyPlan): string {
  return JSON.stringify(toJson(StudyPlanSchema, planTo(plan)));
}

describe("planJson", () => {
  it("is the plan's ProtoJSON", () => {
    expect(JSON.stringify(planJson(samplePlan))).toBe(protoJsonOf(samplePlan));
  });

  it("is the ProtoJSON of any plan, character by character", () => {
    fc.assert(
      fc.property(anyMessage(StudyPlanSchema), (init) => {
        const plan = planFrom(create(StudyPlanSchema, init) as StudyPlanMessage);
        expect(JSON.stringify(planJson(plan))).toBe(protoJsonOf(plan));
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });
});
