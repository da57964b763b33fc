import type { AnyResponse } from "./intake.js";

const name = "Strict-Transport-Security";
const value = "max-age=31536000";

/** As a line of a head. */
export const hstsLine = `${name}: ${value}\r\n`;

/** Tells the caller to come over TLS only, for a year (A2A 1.0, §13.4; RFC 6797). */
export function secure(response: AnyResponse): void {
  response.setHeader(name, value);
}
