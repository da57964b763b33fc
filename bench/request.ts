import { readFileSync } from "node:fs";

/** The learner's request of every row; the smallest answer with both parts, Markdown and plan, has some 18 KB. */
export const text = "Learn SQL in 1 day, 30 minutes";

/** autocannon puts a new id here, so that no message can be taken for one sent before. */
const messageId = "[<id>]";

/** The request as `/tasks/send` takes it. */
export const tasksSendBody = JSON.stringify({
  jsonrpc: "2.0",
  id: "bench-1",
  method: "execute",
  params: {
    messages: [{ kind: "message", role: "user", messageId, parts: [{ kind: "text", text }] }],
  },
});

const sendMessage = { message: { messageId, role: "ROLE_USER", parts: [{ text }] } };

/** The request as A2A 1.0 over HTTP+JSON takes it. */
export const sendMessageJson = JSON.stringify(sendMessage);

/** The same over JSON-RPC. */
export const sendMessageBody = JSON.stringify({
  jsonrpc: "2.0",
  id: "bench-1",
  method: "SendMessage",
  params: sendMessage,
});

/** Studly's own answer to `tasksSendBody`; the other servers give the same one. */
export interface Answer {
  readonly jsonrpc: string;
  readonly id: string;
  readonly result: {
    readonly kind: string;
    readonly id: string;
    readonly contextId: string;
    readonly status: { readonly state: string; readonly timestamp: string };
    readonly artifacts: readonly {
      readonly artifactId: string;
      readonly name: string;
      readonly parts: readonly {
        readonly kind: string;
        readonly text?: string;
        readonly data?: Plan;
      }[];
    }[];
    readonly history: readonly unknown[];
  };
}

interface Plan {
  readonly units: readonly object[];
  readonly sessions: readonly object[];
}

/** The answer that `bench/main.ts` has fetched from Studly, for the servers that it starts. */
export function readAnswer(file: string | undefined): Answer {
  if (file === undefined) throw new Error("give the file with the answer");
  return JSON.parse(readFileSync(file, "utf8")) as Answer;
}

/** Makes the plan anew, entry by entry, as a server that has made it would hold it. */
export function buildPlan(plan: Plan | undefined): Plan {
  if (plan === undefined) throw new Error("the answer has no plan");
  return {
    ...plan,
    units: plan.units.map((unit) => ({ ...unit })),
    sessions: plan.sessions.map((session) => ({ ...session })),
  };
}
