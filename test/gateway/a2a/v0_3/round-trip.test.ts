import type { DescMessage, MessageShape } from "@bufbuild/protobuf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v03 from "../../../../gen/a2a/v1/a2a_pb.js";
import * as v1 from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { jsonText } from "../../../../src/gateway/a2a/proto-json.js";
import { artifactFrom, artifactTo } from "../../../../src/gateway/a2a/v0_3/artifact.js";
import { eventFrom, eventTo } from "../../../../src/gateway/a2a/v0_3/event.js";
import { messageFrom, messageTo } from "../../../../src/gateway/a2a/v0_3/message.js";
import {
  taskPushConfigFrom,
  taskPushConfigTo,
} from "../../../../src/gateway/a2a/v0_3/push-config.js";
import { taskFrom, taskTo } from "../../../../src/gateway/a2a/v0_3/task.js";
import { Problems } from "../../../../src/gateway/translate/problems.js";
import { artifactTo as protoArtifactTo } from "../../../../src/rpc/a2a-v0_3/artifact.js";
import { endsMessage, endsSubscription } from "../../../../src/rpc/a2a-v0_3/ends.js";
import { messageTo as protoMessageTo } from "../../../../src/rpc/a2a-v0_3/message.js";
import { taskTo as protoTaskTo } from "../../../../src/rpc/a2a-v0_3/task.js";
import {
  arbitraries,
  defined,
  expectEqual,
  filled,
  inJson,
  inProtoJson,
  object,
  optional,
  runs,
  text,
} from "../../../rpc/a2a-v0_3/arbitraries.js";

type Read<T> = (problems: Problems, value: unknown, path: string) => T | undefined;

/** JSON as the other side of the wire has it, read; throws what is wrong with it. */
function received<T>(json: string, read: Read<T>): T | undefined {
  const problems = new Problems();
  const value = read(problems, JSON.parse(json), "");
  problems.throwIfAny();
  return value;
}

const ours = arbitraries(inJson);

describe("1.0 -> 0.3 -> 1.0 over JSON-RPC loses nothing that 0.3 can say:", () => {
  it("messages", () => {
    const property = fc.property(ours.message, (message) => {
      const back = received(JSON.stringify(messageTo(message)), messageFrom);
      expectEqual(v1.MessageSchema, back, message);
    });
    fc.assert(property, runs);
  });

  it("artifacts", () => {
    const property = fc.property(ours.artifact, (artifact) => {
      const back = received(JSON.stringify(artifactTo(artifact)), artifactFrom);
      expectEqual(v1.ArtifactSchema, back, artifact);
    });
    fc.assert(property, runs);
  });

  it("tasks", () => {
    const property = fc.property(ours.task, (task) => {
      const back = received(JSON.stringify(taskTo(task)), taskFrom);
      expectEqual(v1.TaskSchema, back, task);
    });
    fc.assert(property, runs);
  });

  it("events", () => {
    const property = fc.property(ours.stream, fc.boolean(), (event, isSubscription) => {
      const ends = isSubscription ? endsSubscription : endsMessage;
      const back = received(JSON.stringify(eventTo(event, ends)), eventFrom);
      expectEqual(v1.StreamResponseSchema, back, event);
    });
    fc.assert(property, runs);
  });

  it("push configs", () => {
    const property = fc.property(ours.push, (config) => {
      const back = received(JSON.stringify(taskPushConfigTo(config)), taskPushConfigFrom);
      expectEqual(v1.TaskPushNotificationConfigSchema, back, config);
    });
    fc.assert(property, runs);
  });
});

describe("what REST writes as the proto's JSON is read again:", () => {
  const proto = arbitraries(inProtoJson);
  const read = <Desc extends DescMessage, T>(
    schema: Desc,
    message: MessageShape<Desc>,
    reader: Read<T>,
  ) => received(jsonText(schema, message), reader);

  it("messages", () => {
    const property = fc.property(proto.message, (message) => {
      const back = read(v03.MessageSchema, protoMessageTo(message), messageFrom);
      expectEqual(v1.MessageSchema, back, message);
    });
    fc.assert(property, runs);
  });

  it("artifacts", () => {
    const property = fc.property(proto.artifact, (artifact) => {
      const back = read(v03.ArtifactSchema, protoArtifactTo(artifact), artifactFrom);
      expectEqual(v1.ArtifactSchema, back, artifact);
    });
    fc.assert(property, runs);
  });

  it("tasks", () => {
    // The proto's JSON leaves out a state that is not said, and 0.3 requires one.
    const said = proto.task.filter(({ status }) => status?.state !== v1.TaskState.UNSPECIFIED);
    const property = fc.property(said, (task) => {
      const back = read(v03.TaskSchema, protoTaskTo(task), taskFrom);
      expectEqual(v1.TaskSchema, back, task);
    });
    fc.assert(property, runs);
  });
});

describe("0.3 -> 1.0 -> 0.3 over JSON-RPC loses nothing that 1.0 can say:", () => {
  it("messages", () => {
    const property = fc.property(theirs.message, (message) => {
      const current = received(JSON.stringify(message), messageFrom);
      expect(current && messageTo(current)).toEqual(message);
    });
    fc.assert(property, runs);
  });

  it("tasks", () => {
    const property = fc.property(theirs.task, (task) => {
      const current = received(JSON.stringify(task), taskFrom);
      expect(current && taskTo(current)).toEqual(task);
    });
    fc.assert(property, runs);
  });

  it("events", () => {
    const property = fc.property(theirs.event, (event) => {
      const current = received(JSON.stringify(event), eventFrom);
      expect(current && eventTo(current, endsMessage)).toEqual(event);
    });
    fc.assert(property, runs);
  });

  it("push configs", () => {
    const property = fc.property(theirs.push, (config) => {
      const current = received(JSON.stringify(config), taskPushConfigFrom);
      expect(current && taskPushConfigTo(current)).toEqual(config);
    });
    fc.assert(property, runs);
  });
});

/**
 * Objects of 0.3 as the specification writes them, and 1.0 can say them. It cannot: a `final` that is not as the
 * state has it; schemes of authentication beside the first; whether a list is absent or empty, and the same of
 * strings; the zone of a time. Fields that 0.3 does not have are dropped.
 */
const theirs = (() => {
  const list = optional(fc.array(filled, { minLength: 1, maxLength: 2 }));
  const said = optional(filled);
  const common = { metadata: optional(object), extensions: list };
  const base64 = fc
    .uint8Array({ maxLength: 12 })
    .map((bytes) => Buffer.from(bytes).toString("base64"));
  const file = fc.oneof(
    fc.record({ bytes: base64, name: said, mimeType: said }),
    fc.record({ uri: text, name: said, mimeType: said }),
  );
  const part = fc
    .oneof(
      fc.record({ kind: fc.constant("text"), text, metadata: common.metadata }),
      fc.record({ kind: fc.constant("file"), file: file.map(defined), metadata: common.metadata }),
      fc.record({ kind: fc.constant("data"), data: object, metadata: common.metadata }),
    )
    .map<object>(defined);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const message = fc
    .record({
      kind: fc.constant("message"),
      messageId: filled,
      contextId: said,
      taskId: said,
      role: fc.constantFrom("user", "agent"),
      parts,
      ...common,
      referenceTaskIds: list,
    })
    .map(defined);
  const artifact = fc
    .record({ artifactId: filled, name: said, description: said, parts, ...common })
    .map(defined);
  const over = ["completed", "canceled", "failed", "rejected", "input-required", "auth-required"];
  const status = fc
    .record({
      state: fc.constantFrom("submitted", "working", "unknown", ...over),
      message: optional(message),
      timestamp: optional(
        fc
          .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
          .map((date) => date.toISOString()),
      ),
    })
    .map(defined);
  const task = fc
    .record({
      kind: fc.constant("task"),
      id: filled,
      contextId: text,
      status,
      artifacts: optional(fc.array(artifact, { minLength: 1, maxLength: 2 })),
      history: optional(fc.array(message, { minLength: 1, maxLength: 2 })),
      metadata: common.metadata,
    })
    .map(defined);
  const ids = { taskId: filled, contextId: filled, metadata: common.metadata };
  const statusUpdate = fc
    .record({ kind: fc.constant("status-update"), ...ids, status })
    .map((event) => defined({ ...event, final: over.includes(event.status.state) }));
  const artifactUpdate = fc
    .record({
      kind: fc.constant("artifact-update"),
      ...ids,
      artifact,
      append: fc.boolean(),
      lastChunk: fc.boolean(),
    })
    .map(defined);
  const authentication = fc
    .record({ schemes: fc.array(filled, { minLength: 1, maxLength: 1 }), credentials: said })
    .map(defined);
  const config = fc
    .record({ id: said, url: filled, token: said, authentication: optional(authentication) })
    .map(defined);
  return {
    message,
    task,
    event: fc.oneof<fc.Arbitrary<object>[]>(task, message, statusUpdate, artifactUpdate),
    push: fc.record({ taskId: filled, pushNotificationConfig: config }),
  };
})();
