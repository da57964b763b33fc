import { create, type DescMessage, type Message } from "@bufbuild/protobuf";
import { createValidator } from "@bufbuild/protovalidate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import {
  CreatePlanRequestSchema,
  GetContextRequestSchema,
  ListContextsRequestSchema,
  StreamPlanRequestSchema,
} from "../../../gen/studly/v1/studly_pb.js";
import { isCertainlyValid } from "../../../src/rpc/validation/certainly-valid.js";

const seed = 20_261_123;
const validator = createValidator();

function isValid(desc: DescMessage, message: Message): boolean {
  return validator.validate(desc, message).kind === "valid";
}

/** Lengths around the contract's limits, and characters that its patterns refuse. */
const lengths = fc.constantFrom(0, 1, 2, 63, 64, 65, 127, 128, 129, 255, 256, 257, 512, 513);
const text = fc.oneof(
  fc.tuple(lengths, fc.constantFrom("a", "~", " ", "é", "🦊", "\n")).map(([n, c]) => c.repeat(n)),
  fc.string({ maxLength: 20 }),
);
const long = fc.constantFrom("", "x".repeat(20_000), "x".repeat(20_001), "🦊".repeat(20_000));
const date = fc.oneof(
  fc.constantFrom("", "2026-11-24", "2026-11-24\n", "2026-1-1", "٢٠٢٦-11-24"),
  text,
);
const enumNumber = fc.integer({ min: -1, max: 9 });
const turn = fc.record(
  { role: enumNumber, text: fc.oneof(text, long), messageId: text },
  { requiredKeys: [] },
);
const preferences = fc.record(
  {
    timeZone: text,
    startDate: date,
    endDate: date,
    daysOff: fc.array(enumNumber, { maxLength: 8 }),
    minutesPerDay: fc.constantFrom(0, 4, 5, 6, 959, 960, 961, 4_294_967_295),
    level: enumNumber,
  },
  { requiredKeys: [] },
);
const fields = {
  contextId: text,
  messageId: text,
  text: fc.oneof(text, long),
  history: fc.oneof(
    fc.array(turn, { maxLength: 3 }),
    fc.constantFrom(200, 201).map((n) => Array.from({ length: n }, () => ({ role: 1 }))),
  ),
  preferences,
  acceptedOutputs: fc.array(text, { maxLength: 17 }),
};
const request = fc.record(fields, { requiredKeys: [] });
const oneField = fc.oneof(
  ...Object.entries(fields).map(([name, values]) =>
    (values as fc.Arbitrary<unknown>).map((value) => ({ [name]: value })),
  ),
);

describe("isCertainlyValid", () => {
  it.each([CreatePlanRequestSchema, StreamPlanRequestSchema])(
    "never accepts what protovalidate refuses: $typeName",
    (desc) => {
      fc.assert(
        fc.property(request, (init) => {
          const message = create(desc, init);
          if (isCertainlyValid(desc, message)) expect(isValid(desc, message)).toBe(true);
        }),
        { seed, numRuns: 1_500 },
      );
    },
  );

  it("agrees with protovalidate on one field at a time, where no character needs two units", () => {
    fc.assert(
      fc.property(oneField, (init) => {
        fc.pre(!/[\ud800-\udfff]/.test(JSON.stringify(init)));
        const message = create(CreatePlanRequestSchema, init);
        expect(isCertainlyValid(CreatePlanRequestSchema, message)).toBe(
          isValid(CreatePlanRequestSchema, message),
        );
      }),
      { seed, numRuns: 500 },
    );
  });

  it("agrees on the small requests", () => {
    fc.assert(
      fc.property(text, (contextId) => {
        const message = create(GetContextRequestSchema, { contextId });
        const certain = isCertainlyValid(GetContextRequestSchema, message);
        const valid = isValid(GetContextRequestSchema, message);
        expect(contextId.length > 128 ? !certain || valid : certain === valid).toBe(true);
      }),
      { seed },
    );
    for (const pageSize of [0, 1, 500, 501]) {
      const message = create(ListContextsRequestSchema, { pageSize });
      expect(isCertainlyValid(ListContextsRequestSchema, message)).toBe(pageSize <= 500);
    }
  });

  it("spares an ordinary request the slow way", () => {
    const message = create(CreatePlanRequestSchema, {
      text: "Help me learn Python in 2 weeks, 1 hour a day 🐍",
      contextId: "c-1",
      history: [{ role: 1, text: "Hello" }],
      preferences: { daysOff: [6, 7], minutesPerDay: 60, startDate: "2026-11-24", level: 1 },
      acceptedOutputs: ["text/markdown"],
    });
    expect(isCertainlyValid(CreatePlanRequestSchema, message)).toBe(true);
  });

  it.each(A2AService.methods)("spares A2A's $name, whose contract has no rules", ({ input }) => {
    expect(isCertainlyValid(input, create(input))).toBe(true);
  });
});
