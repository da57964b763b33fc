import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import {
  ContextSchema,
  CreatePlanRequestSchema,
  CreatePlanResponseSchema,
  Outcome,
} from "../../gen/studly/v1/studly_pb.js";
import { contextTo, responseTo, turnInputFrom } from "../../src/rpc/convert.js";
import { outputsFrom } from "../../src/rpc/outputs.js";
import { sampleContext, sampleResult } from "./support/sample.js";

const both = { markdown: true, json: true, exports: [] };

describe("messages written as literals", () => {
  it("are what protobuf-es reads from the wire", () => {
    const response = responseTo(sampleResult, both);
    const bytes = toBinary(CreatePlanResponseSchema, response);
    expect(response).toStrictEqual(fromBinary(CreatePlanResponseSchema, bytes));
    const context = contextTo(sampleContext);
    expect(context).toStrictEqual(fromBinary(ContextSchema, toBinary(ContextSchema, context)));
  });

  it("share no list with the domain", () => {
    const plan = responseTo(sampleResult, both).plan;
    plan?.units[0]?.tasks.push("mine");
    plan?.tips.push("mine");
    expect(JSON.stringify(sampleResult)).not.toContain("mine");
  });
});

describe("turnInputFrom", () => {
  it("leaves out what is empty", () => {
    const request = create(CreatePlanRequestSchema, { text: "hi", preferences: {} });
    expect(turnInputFrom(request, both, undefined)).toStrictEqual({
      text: "hi",
      history: [],
      preferences: {},
    });
  });
});

describe("accepted_outputs", () => {
  it.each([
    [[], both],
    [["*/*"], both],
    [["text/markdown", "application/json"], both],
    [["text/markdown"], { markdown: true, json: false, exports: [] }],
    [["Text/Markdown; charset=utf-8"], { markdown: true, json: false, exports: [] }],
    [["text/*", "image/png"], { markdown: true, json: false, exports: [] }],
    [["application/json"], { markdown: false, json: true, exports: [] }],
    [["application/*"], { markdown: false, json: true, exports: [] }],
    [["text/calendar", "image/svg+xml"], { markdown: false, json: false, exports: ["ics", "svg"] }],
  ])("%j", (accepted, expected) => {
    expect(outputsFrom(accepted)).toEqual(expected);
  });

  it.each([[["image/png"]], [[" "]], [["text"]], [["markdown"]]])("refuses %j", (accepted) => {
    expect(() => outputsFrom(accepted)).toThrow(/accepted_outputs/);
  });

  it("leaves the Markdown of a plan out, but never that of a question", () => {
    const jsonOnly = { markdown: false, json: true, exports: [] };
    expect(responseTo(sampleResult, jsonOnly)).toMatchObject({ markdown: "" });
    const { plan: _, ...rest } = sampleResult;
    const question = { ...rest, outcome: "question" as const, markdown: "What?" };
    expect(responseTo(question, jsonOnly)).toMatchObject({
      markdown: "What?",
      outcome: Outcome.QUESTION,
    });
  });

  it("leaves the plan out", () => {
    expect(
      responseTo(sampleResult, { markdown: true, json: false, exports: [] }).plan,
    ).toBeUndefined();
  });
});
