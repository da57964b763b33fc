import { create, fromBinary, type Message, toBinary } from "@bufbuild/protobuf";
import type { GenMessage } from "@bufbuild/protobuf/codegenv2";
import fc from "fast-check";
import { describe, it } from "vitest";
import * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { artifactFrom, artifactTo } from "../../../src/rpc/a2a-v0_3/artifact.js";
import { endsMessage, endsSubscription } from "../../../src/rpc/a2a-v0_3/ends.js";
import { eventFrom, eventTo } from "../../../src/rpc/a2a-v0_3/event.js";
import { messageFrom, messageTo } from "../../../src/rpc/a2a-v0_3/message.js";
import { taskPushConfigFrom, taskPushConfigTo } from "../../../src/rpc/a2a-v0_3/push-config.js";
import { taskFrom, taskTo } from "../../../src/rpc/a2a-v0_3/task.js";
import {
  arbitraries,
  defined,
  expectEqual,
  filled,
  id,
  inProto,
  object,
  optional,
  runs,
  text,
  timestamp,
} from "./arbitraries.js";

const ours = arbitraries(inProto);

/** The message as the other side of the wire has it. */
function sent<T extends Message>(schema: GenMessage<T>, message: T): T {
  return fromBinary(schema, toBinary(schema, message));
}

describe("1.0 -> 0.3 -> 1.0 over gRPC loses nothing that 0.3's proto can say:", () => {
  it("messages", () => {
    const { MessageSchema: schema } = v03;
    const property = fc.property(ours.message, (message) => {
      const back = messageFrom(sent(schema, messageTo(message)));
      expectEqual(v1.MessageSchema, back, message);
    });
    fc.assert(property, runs);
  });

  it("artifacts", () => {
    const property = fc.property(ours.artifact, (artifact) => {
      const back = artifactFrom(sent(v03.ArtifactSchema, artifactTo(artifact)));
      expectEqual(v1.ArtifactSchema, back, artifact);
    });
    fc.assert(property, runs);
  });

  it("tasks", () => {
    const property = fc.property(ours.task, (task) => {
      const back = taskFrom(sent(v03.TaskSchema, taskTo(task)));
      expectEqual(v1.TaskSchema, back, task);
    });
    fc.assert(property, runs);
  });

  it("events", () => {
    const property = fc.property(ours.stream, fc.boolean(), (event, isSubscription) => {
      const ends = isSubscription ? endsSubscription : endsMessage;
      const back = eventFrom(sent(v03.StreamResponseSchema, eventTo(event, ends)));
      expectEqual(v1.StreamResponseSchema, back, event);
    });
    fc.assert(property, runs);
  });

  it("push configs", () => {
    const property = fc.property(ours.push, (config) => {
      const { TaskPushNotificationConfigSchema: schema } = v03;
      const back = taskPushConfigFrom(sent(schema, taskPushConfigTo(config)));
      expectEqual(v1.TaskPushNotificationConfigSchema, back, config);
    });
    fc.assert(property, runs);
  });
});

describe("0.3 -> 1.0 -> 0.3 over gRPC loses nothing that 1.0 can say:", () => {
  it("messages", () => {
    const property = fc.property(theirs.message, (message) => {
      const back = messageTo(sent(v1.MessageSchema, messageFrom(message)));
      expectEqual(v03.MessageSchema, back, message);
    });
    fc.assert(property, runs);
  });

  it("tasks", () => {
    const property = fc.property(theirs.task, (task) => {
      const back = taskTo(sent(v1.TaskSchema, taskFrom(task)));
      expectEqual(v03.TaskSchema, back, task);
    });
    fc.assert(property, runs);
  });

  it("events", () => {
    const property = fc.property(theirs.stream, (event) => {
      const back = eventTo(sent(v1.StreamResponseSchema, eventFrom(event)), endsMessage);
      expectEqual(v03.StreamResponseSchema, back, event);
    });
    fc.assert(property, runs);
  });

  it("push configs", () => {
    const property = fc.property(theirs.push, (config) => {
      const current = sent(v1.TaskPushNotificationConfigSchema, taskPushConfigFrom(config));
      expectEqual(v03.TaskPushNotificationConfigSchema, taskPushConfigTo(current), config);
    });
    fc.assert(property, runs);
  });
});

/**
 * Messages of 0.3 that 1.0 can say. It cannot: a `final` that is not as the state has it; schemes of
 * authentication beside the first; a config whose id is not that of its resource name; a part, a file or an
 * authentication with nothing in it.
 */
const theirs = (() => {
  const metadata = optional(object) as fc.Arbitrary<never>;
  const extensions = fc.array(filled, { maxLength: 2 });
  const common = { metadata, extensions };
  const file = fc.oneof(
    text.map((value) => ({ case: "fileWithUri", value }) as const),
    fc.uint8Array({ maxLength: 12 }).map((value) => ({ case: "fileWithBytes", value }) as const),
  );
  const content = fc.oneof(
    text.map((value) => ({ case: "text", value }) as const),
    fc
      .record({ file, mimeType: text })
      .map((init) => ({ case: "file", value: create(v03.FilePartSchema, init) }) as const),
    object.map((data) => {
      const value = create(v03.DataPartSchema, { data: data as never });
      return { case: "data", value } as const;
    }),
  );
  const parts = fc.array(
    content.map((part) => create(v03.PartSchema, { part })),
    { maxLength: 3 },
  );
  const role = fc.constantFrom<v03.Role>(0, 1, 2);
  const message = fc
    .record({ messageId: text, contextId: text, taskId: text, role, content: parts, ...common })
    .map((init) => create(v03.MessageSchema, init));
  const artifact = fc
    .record({ artifactId: text, name: text, description: text, parts, ...common })
    .map((init) => create(v03.ArtifactSchema, init));
  const state = fc.integer({ min: 0, max: 8 }) as fc.Arbitrary<v03.TaskState>;
  const status = fc
    .record({ state, update: optional(message), timestamp: optional(timestamp(inProto.nanos)) })
    .map(({ state: is, ...rest }) => create(v03.TaskStatusSchema, { state: is, ...defined(rest) }));
  const task = fc
    .record({
      id: text,
      contextId: text,
      status,
      artifacts: fc.array(artifact, { maxLength: 2 }),
      history: fc.array(message, { maxLength: 2 }),
      metadata,
    })
    .map((init) => create(v03.TaskSchema, init));
  const event = { taskId: text, contextId: text, metadata };
  const statusUpdate = fc.record({ ...event, status }).map((init) =>
    create(v03.TaskStatusUpdateEventSchema, {
      ...init,
      final: [3, 4, 5, 6, 7, 8].includes(init.status.state),
    }),
  );
  const artifactUpdate = fc
    .record({ ...event, artifact, append: fc.boolean(), lastChunk: fc.boolean() })
    .map((init) => create(v03.TaskArtifactUpdateEventSchema, init));
  const stream = fc
    .oneof(
      task.map((value) => ({ case: "task", value }) as const),
      message.map((value) => ({ case: "msg", value }) as const),
      statusUpdate.map((value) => ({ case: "statusUpdate", value }) as const),
      artifactUpdate.map((value) => ({ case: "artifactUpdate", value }) as const),
    )
    .map((payload) => create(v03.StreamResponseSchema, { payload }));
  const authentication = fc
    .record({ schemes: fc.array(filled, { minLength: 1, maxLength: 1 }), credentials: text })
    .map((init) => create(v03.AuthenticationInfoSchema, init));
  const push = fc
    .record({ taskId: id, id: filled, url: text, token: text, info: optional(authentication) })
    .map(({ taskId, info, ...rest }) =>
      create(v03.TaskPushNotificationConfigSchema, {
        name: `tasks/${taskId}/pushNotificationConfigs/${rest.id}`,
        pushNotificationConfig: {
          ...rest,
          ...(info === undefined ? {} : { authentication: info }),
        },
      }),
    );
  return { message, task, stream, push };
})();
