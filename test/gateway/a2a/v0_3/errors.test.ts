import { describe, expect, it } from "vitest";
import { StudlyError } from "../../../../src/domain/errors.js";
import { oldErrorOf } from "../../../../src/gateway/a2a/v0_3/errors.js";
import { failureOf, Refusal } from "../../../../src/gateway/errors.js";

describe("errors of 0.3", () => {
  it("have the codes of §8.2", () => {
    const codes = {
      task_not_found: -32001,
      task_not_cancelable: -32002,
      push_notification_not_supported: -32003,
      unsupported_operation: -32004,
      content_type_not_supported: -32005,
      invalid_agent_response: -32006,
      extended_agent_card_not_configured: -32007,
      invalid_argument: -32602,
    } as const;
    for (const [name, code] of Object.entries(codes)) {
      const error = new StudlyError(name as keyof typeof codes, "No.", {
        metadata: { taskId: "t" },
      });
      expect(oldErrorOf(failureOf(error))).toEqual({
        code,
        message: "No.",
        data: { reason: name.toUpperCase(), taskId: "t", retryable: false },
      });
    }
    const unknown = new Refusal("METHOD_NOT_FOUND", "There is no such method.");
    expect(oldErrorOf(failureOf(unknown)).code).toBe(-32601);
  });

  it("name the fields that were wrong", () => {
    const violations = [{ field: "params.message", description: "is required" }];
    const refusal = new Refusal("INVALID_ARGUMENT", "params.message: is required.", { violations });
    expect(oldErrorOf(failureOf(refusal)).data).toMatchObject({ violations });
  });

  it("keep what went wrong inside to themselves", () => {
    const { code, message, data } = oldErrorOf(failureOf(new Error("secret")));
    expect(code).toBe(-32603);
    expect(message + JSON.stringify(data)).not.toContain("secret");
  });
});
