import type { Task } from "../../../src/domain/task.js";
import type { TaskEngine } from "../../../src/service/tasks/create-task-service.js";
import type {
  ListResult,
  SendResult,
  StreamEvent,
} from "../../../src/service/tasks/task-service.js";
import type { Ledger, Span } from "./ledger.js";
import type { How } from "./programs.js";
import type { Answering } from "./step-agent.js";

/** What a client saw of one action. */
export type Seen = Span & { readonly caller: string } & (
    | {
        readonly kind: "send";
        /** Of a reply. */
        readonly taskId: string | undefined;
        readonly messageId: string;
        readonly how: How;
        readonly script: string;
        readonly leaves: boolean;
        readonly outcome: Outcome<SendResult>;
      }
    | { readonly kind: "send twice"; readonly outcomes: readonly Outcome<SendResult>[] }
    | { readonly kind: "get"; readonly taskId: string; readonly outcome: Outcome<Task> }
    | {
        readonly kind: "cancel";
        readonly taskId: string;
        readonly outcome: Outcome<Task>;
        /** Answers that the agent was still working on, unstopped, when the call was answered. */
        readonly workedOn: number;
      }
    | { readonly kind: "list"; readonly pages: readonly (Span & { readonly page: ListResult })[] }
    | {
        readonly kind: "stream";
        /** Of a subscription. */
        readonly taskId: string | undefined;
        readonly after: number | undefined;
        readonly events: readonly StreamEvent[];
        readonly end: "over" | "left" | { readonly error: unknown };
      }
  );

export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

export interface Observed {
  readonly seen: Seen[];
  /** Streams that are being read. */
  readonly reading: Promise<void>[];
}

/** What the clients are clients of. */
export interface World {
  readonly engine: TaskEngine;
  readonly ledger: Ledger;
  readonly agent: { readonly answering: readonly Answering[] };
  readonly pause: (what: string) => Promise<void>;
}
