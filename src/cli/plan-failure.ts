import { Code, type ConnectError } from "@connectrpc/connect";
import { errorInfoOf } from "../client.js";

// The service's own errors say what to do; these are for errors that came from elsewhere.
const advice: Readonly<Partial<Record<Code, string>>> = {
  [Code.DeadlineExceeded]: "Try again; the service may be slow just now",
  [Code.ResourceExhausted]: "Wait a minute and try again",
  [Code.NotFound]: "Is --url that of a Studly service?",
  [Code.Unimplemented]: "Is --url that of a Studly service?",
};

/** The one line for a failed call: its code, what happened, what to do. */
export function failureLine(error: ConnectError, url: string | undefined): string {
  const name = Code[error.code].replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const said = error.rawMessage.replace(/[\s\p{Cc}]+/gu, " ").trim() || "the call failed";
  const todo = adviceFor(error, url);
  const sentence = todo === undefined || /[.!?]$/.test(said) ? said : `${said}.`;
  return `error: ${name}: ${[sentence, todo].filter(Boolean).join(" ")}\n`;
}

function adviceFor(error: ConnectError, url: string | undefined): string | undefined {
  if (error.code === Code.Unauthenticated) return "Give a key with --api-key or STUDLY_API_KEY";
  if (errorInfoOf(error) !== undefined) return undefined;
  if (url !== undefined && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET/.test(error.rawMessage))
    return `Is the service running at ${url}? Start one with: npm start`;
  return advice[error.code];
}
