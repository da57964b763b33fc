import { Code, type ConnectError } from "@connectrpc/connect";

// What the caller can do, where the error's own message cannot know it.
const advice: Readonly<Partial<Record<Code, string>>> = {
  [Code.DeadlineExceeded]: "Try again; the model may be slow just now.",
  [Code.Unauthenticated]: "Give a key with --api-key or STUDLY_API_KEY.",
  [Code.ResourceExhausted]: "Wait a minute and try again.",
  [Code.NotFound]: "Is --url that of a Studly service?",
  [Code.Unimplemented]: "Is --url that of a Studly service?",
};

/** The one line for a failed call: its code, what happened, what to do. */
export function failureLine(error: ConnectError, url: string | undefined): string {
  const name = Code[error.code].replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const said = error.rawMessage.replace(/\s+/g, " ").trim().replace(/[.:]$/, "");
  const todo =
    url !== undefined && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET/.test(said)
      ? `Is the service running at ${url}? Start one with: npm start`
      : advice[error.code];
  return `error: ${name}: ${[said === "" ? "the call failed" : said, todo].filter(Boolean).join(". ")}\n`;
}
