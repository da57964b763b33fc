import { describe, expect, test } from "vitest";
import { StudlyError } from "../../../../src/domain/errors.js";
import { assertSendable } from "../../../../src/service/tasks/push/headers.js";

const secret = "s3cr3t";

describe("a token and credentials that no header can carry are refused, and not repeated", () => {
  test.each([
    ["token", { token: `${secret}\r\nX-Evil: 1` }],
    ["token", { token: ` ${secret}` }],
    ["token", { token: `${secret}é` }],
    ["token", { token: secret.repeat(2_000) }],
    ["authentication.scheme", { authentication: { scheme: "" } }],
    ["authentication.scheme", { authentication: { scheme: "Bearer x\r\nY: 1" } }],
    [
      "authentication.credentials",
      { authentication: { scheme: "Basic", credentials: `${secret}\n` } },
    ],
  ])("%s", (field, config) => {
    const refused = (): unknown => {
      try {
        return assertSendable(config);
      } catch (error) {
        return error;
      }
    };
    const error = refused();
    if (!(error instanceof StudlyError)) throw new Error("not refused");
    expect(error.code).toBe("invalid_argument");
    expect(error.violations.map((violation) => violation.field)).toEqual([field]);
    expect(`${error.message} ${JSON.stringify(error.violations)}`).not.toContain(secret);
  });

  test("what receivers use passes", () => {
    assertSendable({});
    assertSendable({ token: "", authentication: { scheme: "Bearer", credentials: "" } });
    assertSendable({ token: "a", authentication: { scheme: "Bearer" } });
    assertSendable({ authentication: { scheme: "basic", credentials: "YW5hOng=" } });
    assertSendable({
      authentication: { scheme: "Digest", credentials: 'username="ana", realm="a b"' },
    });
  });
});
