import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampTimeoutHeader, type NodeHeaders, timeoutOf } from "../../src/rpc/timeout-header.js";

const seed = 20_261_123;
const unitMs = { H: 3_600_000, M: 60_000, S: 1_000, m: 1, u: 1e-3, n: 1e-6 };

function connect(value?: string): NodeHeaders {
  return {
    "content-type": "application/json",
    ...(value !== undefined && { "connect-timeout-ms": value }),
  };
}

function grpc(value?: string): NodeHeaders {
  return {
    "content-type": "application/grpc+proto",
    ...(value !== undefined && { "grpc-timeout": value }),
  };
}

describe("clampTimeoutHeader", () => {
  it("sets the budget where the caller has no deadline", () => {
    const headers = connect();
    expect(clampTimeoutHeader(headers, 5_999.2)).toBe(Number.POSITIVE_INFINITY);
    expect(headers["connect-timeout-ms"]).toBe("6000");
    const grpcHeaders = grpc();
    clampTimeoutHeader(grpcHeaders, 5_999.2);
    expect(grpcHeaders["grpc-timeout"]).toBe("6000m");
  });

  it.each(["0", "1", "6000"])("keeps a Connect time-out of %s", (value) => {
    const headers = connect(value);
    expect(clampTimeoutHeader(headers, 6_000)).toBe(Number(value));
    expect(headers["connect-timeout-ms"]).toBe(value);
  });

  it.each(["6001", "2147483648", "9999999999"])("cuts a Connect time-out of %s", (value) => {
    const headers = connect(value);
    expect(clampTimeoutHeader(headers, 6_000)).toBe(Number(value));
    expect(headers["connect-timeout-ms"]).toBe("6000");
  });

  it.each(["0m", "0n", "5S", "100m", "99999999u", "99999999n"])(
    "keeps grpc-timeout %s",
    (value) => {
      const headers = grpc(value);
      clampTimeoutHeader(headers, 100_000);
      expect(headers["grpc-timeout"]).toBe(value);
    },
  );

  it.each(["7S", "1M", "99999999H", "99999999m"])("cuts grpc-timeout %s", (value) => {
    const headers = grpc(value);
    expect(clampTimeoutHeader(headers, 6_000)).toBeGreaterThan(6_000);
    expect(headers["grpc-timeout"]).toBe("6000m");
  });

  it.each(["", "-1", "1.5", "1e3", "soon"])("leaves a malformed %j", (value) => {
    const headers = connect(value);
    expect(clampTimeoutHeader(headers, 6_000)).toBe(Number.POSITIVE_INFINITY);
    expect(headers["connect-timeout-ms"]).toBe(value);
  });

  it.each(["5", "5s", "-5S"])("leaves a malformed grpc-timeout %j", (value) => {
    const headers = grpc(value);
    clampTimeoutHeader(headers, 6_000);
    expect(headers["grpc-timeout"]).toBe(value);
  });

  it("never lets more than the budget through, nor less than the caller asked for within it", () => {
    const amounts = fc.nat({ max: 99_999_999 });
    const units = fc.constantFrom(...(Object.keys(unitMs) as (keyof typeof unitMs)[]));
    const budgets = fc.integer({ min: 1, max: 600_000 });
    fc.assert(
      fc.property(amounts, units, budgets, (amount, unit, budget) => {
        const headers = grpc(`${amount}${unit}`);
        const callerMs = clampTimeoutHeader(headers, budget);
        expect(callerMs).toBeCloseTo(amount * unitMs[unit], 3);
        const left = timeoutOf(new Headers(headers as Record<string, string>));
        expect(left).toBe(Math.min(callerMs, budget));
      }),
      { seed },
    );
  });

  it("cuts a time-out with more digits than the protocol allows, as clients send them", () => {
    const headers = connect("99999999999");
    clampTimeoutHeader(headers, 6_000);
    expect(headers["connect-timeout-ms"]).toBe("6000");
    const other = grpc("9999999999m");
    clampTimeoutHeader(other, 6_000);
    expect(other["grpc-timeout"]).toBe("6000m");
  });
});
