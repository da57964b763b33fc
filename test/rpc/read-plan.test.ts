import { toJson } from "@bufbuild/protobuf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StudyPlanSchema } from "../../gen/studly/v1/plan_pb.js";
import { planText } from "../../src/export/plan-json.js";
import { planTo } from "../../src/rpc/convert-plan.js";
import { readPlan } from "../../src/rpc/read-plan.js";
import { anyPlan } from "../export/any-plan.js";
import { planOf } from "../export/sample-plan.js";

const runs = { numRuns: 500, seed: 20261123 };

describe("a plan as JSON", () => {
  it("comes back from an export as it was (500 runs)", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(await readPlan(JSON.parse(planText(plan)))).toEqual(plan);
      }),
      runs,
    );
  });

  it("comes back from the service's answers as it was (500 runs)", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const json = toJson(StudyPlanSchema, planTo(plan));
        expect(await readPlan(json)).toEqual(plan);
        expect(await readPlan({ outcome: "OUTCOME_PLAN", plan: json })).toEqual(plan);
      }),
      runs,
    );
  });

  it.each([
    [{ schema: "studly.plan/2", plan: planOf() }, /^schema: .*studly\.plan\/1/],
    [{ schema: "studly.plan/1" }, /^plan: /],
    [{ schema: "studly.plan/1", plan: { ...planOf(), endDate: "2026-02-30" } }, /^plan\.endDate: /],
    [
      {
        schema: "studly.plan/1",
        plan: planOf({ units: [{ ...planOf().units[0], minutes: -5 } as never] }),
      },
      /^plan\.units\[0\]\.minutes: /,
    ],
    [{ levle: "LEVEL_BEGINNER" }, /levle/],
    [{}, /no dates/],
    [[], /Array/],
    [null, /null/],
    [7, /number|decode/],
  ])("is refused where it is none, with the place: %j", async (value, message) => {
    await expect(readPlan(value)).rejects.toThrow(message);
  });
});
