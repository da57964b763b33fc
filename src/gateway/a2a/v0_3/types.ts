import type { JsonObject } from "../../../domain/task.js";

/**
 * The objects of A2A 0.3 as its JSON-RPC binding has them (specification 0.3.0, §6): each says what it is by
 * its `kind`.
 */

/** The states of a task; 1.0 has no `unknown`. */
export type OldTaskState =
  | "submitted"
  | "working"
  | "input-required"
  | "completed"
  | "canceled"
  | "failed"
  | "rejected"
  | "auth-required"
  | "unknown";

interface WithMetadata {
  readonly metadata?: JsonObject;
}

/** A file's content is in `bytes` (base64) or at `uri`. */
export interface OldFile {
  readonly name?: string;
  readonly mimeType?: string;
  readonly bytes?: string;
  readonly uri?: string;
}

export type OldPart = WithMetadata &
  (
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "file"; readonly file: OldFile }
    | { readonly kind: "data"; readonly data: JsonObject }
  );

export interface OldMessage extends WithMetadata {
  readonly kind: "message";
  readonly messageId: string;
  readonly contextId?: string;
  readonly taskId?: string;
  readonly role: "user" | "agent";
  readonly parts: readonly OldPart[];
  readonly extensions?: readonly string[];
  readonly referenceTaskIds?: readonly string[];
}

export interface OldTaskStatus {
  readonly state: OldTaskState;
  readonly message?: OldMessage;
  /** ISO 8601, in UTC. */
  readonly timestamp?: string;
}

export interface OldArtifact extends WithMetadata {
  readonly artifactId: string;
  readonly name?: string;
  readonly description?: string;
  readonly parts: readonly OldPart[];
  readonly extensions?: readonly string[];
}

export interface OldTask extends WithMetadata {
  readonly kind: "task";
  readonly id: string;
  readonly contextId: string;
  readonly status: OldTaskStatus;
  readonly artifacts?: readonly OldArtifact[];
  readonly history?: readonly OldMessage[];
}

export interface OldStatusUpdate extends WithMetadata {
  readonly kind: "status-update";
  readonly taskId: string;
  readonly contextId: string;
  readonly status: OldTaskStatus;
  /** Nothing follows in this stream. */
  readonly final: boolean;
}

export interface OldArtifactUpdate extends WithMetadata {
  readonly kind: "artifact-update";
  readonly taskId: string;
  readonly contextId: string;
  readonly artifact: OldArtifact;
  readonly append: boolean;
  readonly lastChunk: boolean;
}

/** What a stream tells. */
export type OldEvent = OldTask | OldMessage | OldStatusUpdate | OldArtifactUpdate;

export interface OldPushConfig {
  readonly id?: string;
  readonly url: string;
  readonly token?: string;
  readonly authentication?: { readonly schemes: readonly string[]; readonly credentials?: string };
}

export interface OldTaskPushConfig {
  readonly taskId: string;
  readonly pushNotificationConfig: OldPushConfig;
}
