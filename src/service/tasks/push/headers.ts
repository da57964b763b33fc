import { type FieldViolation, StudlyError } from "../../../domain/errors.js";
import type { PushConfig } from "../../../domain/task.js";

/** The signature of a notification, a JWT (see signing.ts): a header of ours, A2A names none. */
export const signatureHeader = "X-A2A-Notification-Signature";

/** The token of the configuration, where A2A 0.3 (§9.5) and its clients look for it. */
export const tokenHeader = "X-A2A-Notification-Token";

type Secrets = Pick<PushConfig, "token" | "authentication">;

// RFC 9110, §5.6.2 and §5.5; what is not ASCII is read differently by everyone.
const schemePattern = /^[\w!#$%&'*+.^`|~-]{1,64}$/;
const valuePattern = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const longestValue = 8_192;

/**
 * Throws StudlyError invalid_argument for a token, scheme or credentials that no header can carry, or
 * that no receiver would take; it does not repeat them. "" is none, as in protobuf.
 */
export function assertSendable({ token, authentication }: Secrets): void {
  const violations: FieldViolation[] = [];
  const complain = (field: string, description: string): void => {
    violations.push({ field, description });
  };
  const what = `must be at most ${longestValue} printable ASCII characters, with no space at either end`;
  if (!isValue(token)) complain("token", `The token ${what}.`);
  if (authentication !== undefined) {
    const { scheme, credentials } = authentication;
    if (!schemePattern.test(scheme))
      complain("authentication.scheme", 'The scheme must be a name such as "Bearer" or "Basic".');
    if (!isValue(credentials)) complain("authentication.credentials", `The credentials ${what}.`);
  }
  const [first] = violations;
  if (first === undefined) return;
  throw new StudlyError("invalid_argument", first.description, { violations });
}

/**
 * The headers of one notification (A2A 1.0, §4.3.3). A configuration that wants "Bearer" and gives no
 * credentials is sent the signature as such, which its receiver can verify.
 */
export function notificationHeaders(
  { token, authentication }: Secrets,
  body: Buffer,
  signature: string | undefined,
): Record<string, string | number> {
  const headers: Record<string, string | number> = {
    "Content-Type": "application/a2a+json",
    "Content-Length": body.length,
    "User-Agent": "studly",
  };
  if (authentication !== undefined) {
    const { scheme } = authentication;
    const isBearer = scheme.toLowerCase() === "bearer";
    const credentials = authentication.credentials || (isBearer && signature);
    headers["Authorization"] = credentials ? `${scheme} ${credentials}` : scheme;
  }
  if (token) headers[tokenHeader] = token;
  if (signature !== undefined) headers[signatureHeader] = signature;
  return headers;
}

function isValue(text = ""): boolean {
  return text === "" || (text.length <= longestValue && valuePattern.test(text));
}
