/** The bindings of A2A (A2A 1.0, §5.3), as they are called in the table. */
export const bindings = ["JSON-RPC", "HTTP+JSON", "gRPC"] as const;
export type Binding = (typeof bindings)[number];

export type Unary =
  | "SendMessage"
  | "GetTask"
  | "ListTasks"
  | "CancelTask"
  | "CreateTaskPushNotificationConfig"
  | "GetTaskPushNotificationConfig"
  | "ListTaskPushNotificationConfigs"
  | "DeleteTaskPushNotificationConfig"
  | "GetExtendedAgentCard";
export type Streaming = "SendStreamingMessage" | "SubscribeToTask";

/** A message of the protocol in ProtoJSON. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
export type Json = any;

export type SentHeaders = Readonly<Record<string, string>>;

/** An answer in ProtoJSON; headers by their lower-case names. */
export interface Answer {
  readonly result: Json;
  readonly headers: Readonly<Record<string, string>>;
  /** Of HTTP; 0 over gRPC. */
  readonly status: number;
}

/** A stream whose first event has come. */
export interface Stream {
  /** All of them, the first one too. */
  readonly events: AsyncIterableIterator<Json>;
  readonly headers: Readonly<Record<string, string>>;
  /** The reader goes away. */
  close(): void;
}

/** How an agent says no, in any binding. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    message: string,
    /** As the binding has it: a number of JSON-RPC, a status of HTTP, the name of a gRPC status. */
    readonly code: number | string,
    /** google.rpc messages as JSON, each with its `@type`. */
    readonly details: readonly Json[],
    readonly headers: Readonly<Record<string, string>>,
    /** Of HTTP; 0 over gRPC. */
    readonly status: number,
    /** The body, where there is one. */
    readonly body?: Json,
  ) {
    super(message);
  }

  get info(): Json {
    return this.detail("ErrorInfo");
  }

  /** What went wrong, such as TASK_NOT_FOUND. */
  get reason(): string {
    return this.info?.reason ?? "";
  }

  /** Names of the fields that were wrong. */
  get fields(): readonly string[] {
    const violations: Json[] = this.detail("BadRequest")?.fieldViolations ?? [];
    return violations.map(({ field }) => field);
  }

  detail(name: string): Json {
    return this.details.find((each) => String(each["@type"]).endsWith(`google.rpc.${name}`));
  }
}

/** Somebody who talks to an agent in one binding, and says everything in ProtoJSON. */
export interface Peer extends Disposable {
  readonly binding: Binding;
  /** Rejects with Refused. */
  call(operation: Unary, request?: object, headers?: SentHeaders): Promise<Answer>;
  /** Resolves with the first event; rejects with Refused if there is none. */
  open(operation: Streaming, request: object, headers?: SentHeaders): Promise<Stream>;
}
