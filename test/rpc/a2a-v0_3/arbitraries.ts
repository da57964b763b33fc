import { create, equals, type Message, toJson } from "@bufbuild/protobuf";
import type { GenMessage } from "@bufbuild/protobuf/codegenv2";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import fc from "fast-check";
import { expect } from "vitest";
import {
  ArtifactSchema,
  AuthenticationInfoSchema,
  MessageSchema,
  type Part,
  PartSchema,
  type Role,
  StreamResponseSchema,
  TaskArtifactUpdateEventSchema,
  TaskPushNotificationConfigSchema,
  TaskSchema,
  type TaskState,
  TaskStatusSchema,
  TaskStatusUpdateEventSchema,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject } from "../../../src/domain/task.js";
import { lazyValue } from "../../../src/rpc/a2a/json-value.js";

/** Every property of 0.3 runs like this. */
export const runs = { seed: 20261123, numRuns: 1_000 } as const;

export const text = fc.string({ unit: "grapheme", maxLength: 12 });
export const filled = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
/** What may stand in a resource name. */
export const id = filled.filter((value) => !value.includes("/"));
const ids = fc.array(filled, { maxLength: 2 });
const bytes = fc.uint8Array({ maxLength: 12 });

/** As a wire has it: no negative zero. */
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
export const object: fc.Arbitrary<JsonObject> = fc
  .dictionary(filled, json, { maxKeys: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)));
const filledObject = object.filter((value) => Object.keys(value).length > 0);
const notAnObject = json.filter(
  (value) => typeof value !== "object" || value === null || Array.isArray(value),
);

export function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Up to the year 9999. */
export function timestamp(nanos: fc.Arbitrary<number>): fc.Arbitrary<Timestamp> {
  return fc
    .record({ seconds: fc.bigInt({ min: -62_135_596_800n, max: 253_402_300_799n }), nanos })
    .map((rest) => ({ $typeName: "google.protobuf.Timestamp", ...rest }));
}

/** What a form of 0.3 has a place for. */
export interface Limits {
  /** Parts with metadata, files with names, data that is no object, messages that refer to tasks. */
  readonly all: boolean;
  readonly nanos: fc.Arbitrary<number>;
}

const anyNanos = fc.integer({ min: 0, max: 999_999_999 });
/** JSON-RPC's objects. */
export const inJson: Limits = { all: true, nanos: anyNanos };
/** The proto, on gRPC's wire. */
export const inProto: Limits = { all: false, nanos: anyNanos };
/** The proto, as JSON: our times have milliseconds there. */
export const inProtoJson: Limits = {
  all: false,
  nanos: fc.integer({ min: 0, max: 999 }).map((ms) => ms * 1_000_000),
};

/**
 * Messages of 1.0 that 0.3 can say. It cannot: a text's or data's file name and media type; a tenant; a state
 * or role that is not said (the role becomes the agent's); whether a list is absent or empty; in JSON, a file
 * name and so on that is empty. Its proto cannot either what `Limits.all` names.
 */
export function arbitraries({ all, nanos }: Limits) {
  const metadata = optional(object);
  const partMetadata = all ? metadata : fc.constant(undefined);
  const filename = all ? text : fc.constant("");
  const file = (content: fc.Arbitrary<Part["content"]>) =>
    fc.record({ content, metadata: partMetadata, filename, mediaType: text });
  const plain = (content: fc.Arbitrary<Part["content"]>) =>
    fc.record({ content, metadata: partMetadata });
  const wrapped = fc.record({
    content: notAnObject.map((value) => ({ case: "data", value: lazyValue(value) }) as const),
    // An empty one and none are the same once what is no object has been wrapped.
    metadata: optional(filledObject),
  });
  const part = fc
    .oneof(
      plain(text.map((value) => ({ case: "text", value }) as const)),
      plain(object.map((value) => ({ case: "data", value: lazyValue(value) }) as const)),
      file(bytes.map((value) => ({ case: "raw", value }) as const)),
      file(text.map((value) => ({ case: "url", value }) as const)),
      ...(all ? [wrapped] : []),
    )
    .map(({ metadata: noted, ...rest }) =>
      create(PartSchema, { ...rest, ...(noted === undefined ? {} : { metadata: noted as never }) }),
    );
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const common = { metadata: metadata as fc.Arbitrary<never>, extensions: ids };
  const message = fc
    .record({
      messageId: filled,
      contextId: text,
      taskId: text,
      role: fc.constantFrom<Role>(1, 2),
      parts,
      ...common,
      referenceTaskIds: all ? ids : fc.constant<string[]>([]),
    })
    .map((init) => create(MessageSchema, init));
  const artifact = fc
    .record({ artifactId: filled, name: text, description: text, parts, ...common })
    .map((init) => create(ArtifactSchema, init));
  const state = fc.integer({ min: 0, max: 8 }) as fc.Arbitrary<TaskState>;
  const status = fc
    .record({ state, message: optional(message), timestamp: optional(timestamp(nanos)) })
    .map(({ state: is, ...rest }) => create(TaskStatusSchema, { state: is, ...defined(rest) }));
  const task = fc
    .record({
      id: filled,
      contextId: text,
      status,
      artifacts: fc.array(artifact, { maxLength: 2 }),
      history: fc.array(message, { maxLength: 2 }),
      metadata: metadata as fc.Arbitrary<never>,
    })
    .map((init) => create(TaskSchema, init));
  const event = { taskId: filled, contextId: filled, metadata: metadata as fc.Arbitrary<never> };
  const statusUpdate = fc
    .record({ ...event, status })
    .map((init) => create(TaskStatusUpdateEventSchema, init));
  const artifactUpdate = fc
    .record({ ...event, artifact, append: fc.boolean(), lastChunk: fc.boolean() })
    .map((init) => create(TaskArtifactUpdateEventSchema, init));
  const stream = fc
    .oneof(
      task.map((value) => ({ case: "task", value }) as const),
      message.map((value) => ({ case: "message", value }) as const),
      statusUpdate.map((value) => ({ case: "statusUpdate", value }) as const),
      artifactUpdate.map((value) => ({ case: "artifactUpdate", value }) as const),
    )
    .map((payload) => create(StreamResponseSchema, { payload }));
  return { message, artifact, task, stream, push };
}

const authentication = fc
  .record({ scheme: filled, credentials: text })
  .map((init) => create(AuthenticationInfoSchema, init));

const push = fc
  .record({
    id: text,
    taskId: id,
    url: filled,
    token: text,
    authentication: optional(authentication),
  })
  .map(({ authentication: info, ...rest }) =>
    create(TaskPushNotificationConfigSchema, {
      ...rest,
      ...(info === undefined ? {} : { authentication: info }),
    }),
  );

/** Without the members that are undefined. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as T;
}

/** Fails, and shows how they differ. */
export function expectEqual<T extends Message>(
  schema: GenMessage<T>,
  actual: T | undefined,
  expected: T,
): void {
  if (actual !== undefined && equals(schema, actual, expected)) return;
  expect(actual && toJson(schema, actual)).toEqual(toJson(schema, expected));
  throw new Error("they differ, though their JSON does not");
}
