import { describe, expect, it } from "vitest";
import { failureOf } from "../../src/cli/load-answer.js";
import { loadMessage } from "../../src/cli/load-messages.js";

function task(state: string): string {
  return JSON.stringify({ jsonrpc: "2.0", id: 1, result: { kind: "task", status: { state } } });
}

describe("failureOf", () => {
  it("accepts a completed task only", () => {
    expect(failureOf(200, task("completed"))).toBeUndefined();
    expect(failureOf(200, task("input-required"))).toBe("state-input-required");
    expect(failureOf(200, `{"result": {"kind": "message"}}`)).toBe("not-a-task");
    expect(failureOf(200, `{"result": {"kind": "task"}}`)).toBe("state-undefined");
    expect(failureOf(200, "<html>")).toBe("not-json");
    expect(failureOf(200, "null")).toBe("not-json");
    expect(failureOf(202, task("completed"))).toBe("http-202");
  });

  it("names errors by both of their codes", () => {
    const error = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      error: { code: -32000, message: "late" },
    });
    expect(failureOf(408, error)).toBe("http-408/-32000");
    expect(failureOf(200, error)).toBe("http-200/-32000");
    expect(failureOf(502, "Bad Gateway")).toBe("http-502");
    expect(failureOf(500, `{"error": "text"}`)).toBe("http-500");
  });
});

describe("loadMessage", () => {
  it("makes different requests", () => {
    const messages = Array.from({ length: 3_312 }, (_, n) => loadMessage(n));
    expect(new Set(messages).size).toBe(messages.length);
    expect(messages[0]).toBe("Help me learn Python in 1 week, 10 minutes a day");
  });
});
