import {
  create,
  type DescMessage,
  equals,
  fromBinary,
  fromJson,
  getOption,
  type JsonObject,
  type JsonValue,
  type Message,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { EmptySchema, ValueSchema } from "@bufbuild/protobuf/wkt";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldBehavior, field_behavior } from "../../../gen/google/api/field_behavior_pb.js";
import {
  AgentCardSchema,
  file_lf_a2a_v1_a2a,
  ListTasksResponseSchema,
  PartSchema,
  Role,
  SendMessageRequestSchema,
  TaskSchema,
  TaskState,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyError } from "../../../src/domain/errors.js";
import { jsonOf, jsonText } from "../../../src/gateway/a2a/proto-json.js";
import { readMessage } from "../../../src/gateway/a2a/read-proto-json.js";
import { anyMessage } from "./any-message.js";

const seed = 20_261_123;
const types = file_lf_a2a_v1_a2a.messages.map((schema) => [schema.name, schema] as const);

/** protobuf-es' own JSON, with the REQUIRED fields that it leaves out, and times cut to milliseconds. */
function expected(schema: DescMessage, message: Message): JsonValue {
  return merged(
    schema,
    toJson(schema, message),
    toJson(schema, message, { alwaysEmitImplicit: true }),
  );
}

function merged(schema: DescMessage, plain: JsonValue, full: JsonValue): JsonValue {
  if (schema.typeName === "google.protobuf.Timestamp") return new Date(String(plain)).toISOString();
  if (schema.typeName.startsWith("google.")) return plain;
  const json: JsonObject = {};
  for (const field of schema.fields) {
    const { jsonName, message: type } = field;
    const [value, implicit] = [plain, full].map((each) => (each as JsonObject)[jsonName]);
    const isRequired = getOption(field, field_behavior).includes(FieldBehavior.REQUIRED);
    if (value === undefined || implicit === undefined) {
      if (isRequired && implicit !== undefined) json[jsonName] = implicit;
    } else if (type === undefined) json[jsonName] = value;
    else if (field.fieldKind === "list") {
      json[jsonName] = (value as JsonValue[]).map((item, at) =>
        merged(type, item, (implicit as JsonValue[])[at] ?? null),
      );
    } else if (field.fieldKind === "map") {
      json[jsonName] = Object.fromEntries(
        Object.entries(value as JsonObject).map(([key, item]) => [
          key,
          merged(type, item, Object.getOwnPropertyDescriptor(implicit, key)?.value),
        ]),
      );
    } else json[jsonName] = merged(type, value, implicit);
  }
  return json;
}

/** As a reader of the text sees it. */
function sent(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json));
}

describe("ProtoJSON of A2A (1.0, §5.5-5.7)", () => {
  it.each(types)("writes %s as protobuf-es does, and REQUIRED fields always", (_name, schema) => {
    fc.assert(
      fc.property(anyMessage(schema), (message) => {
        expect(sent(jsonOf(schema, message))).toEqual(sent(expected(schema, message)));
        expect(jsonText(schema, message)).toBe(JSON.stringify(jsonOf(schema, message)));
      }),
      { seed, numRuns: 150 },
    );
  });

  it.each(types)("reads %s as protobuf-es does", (_name, schema) => {
    fc.assert(
      fc.property(anyMessage(schema), (message) => {
        const json = sent(toJson(schema, message)) as JsonObject;
        const read = readMessage(schema, json, "params");
        expect(equals(schema, read, fromJson(schema, json))).toBe(true);
        // With the contract's names, and with fields that nobody knows yet.
        const named = sent(toJson(schema, message, { useProtoFieldName: true })) as JsonObject;
        const same = readMessage(schema, { ...named, somethingNew: { a: [1] } }, "params");
        expect(equals(schema, same, read)).toBe(true);
        expect(equals(schema, fromBinary(schema, toBinary(schema, read)), read)).toBe(true);
      }),
      { seed, numRuns: 150 },
    );
  });

  it("has a list's page token and counts also where they are empty (§3.1.4)", () => {
    const tasks = [{ id: "t", contextId: "c", status: { state: TaskState.SUBMITTED } }];
    const empty = create(ListTasksResponseSchema);
    expect(jsonOf(ListTasksResponseSchema, empty)).toEqual({
      tasks: [],
      nextPageToken: "",
      pageSize: 0,
      totalSize: 0,
    });
    const some = create(ListTasksResponseSchema, { tasks, totalSize: 1 });
    const [task] = (jsonOf(ListTasksResponseSchema, some) as { tasks: object[] }).tasks;
    // Neither null nor an empty list.
    expect(task).not.toHaveProperty("artifacts");
    expect(task).not.toHaveProperty("history");
  });

  it("keeps what was set to its default on purpose, for the card's signature (§8.4.1)", () => {
    const card = create(AgentCardSchema, {
      name: "Example Agent",
      capabilities: { streaming: false, pushNotifications: false },
    });
    expect(jsonOf(AgentCardSchema, card)).toMatchObject({
      description: "",
      skills: [],
      capabilities: { streaming: false, pushNotifications: false },
    });
    expect(jsonOf(AgentCardSchema, card)).not.toHaveProperty("capabilities.extensions");
    expect(jsonOf(AgentCardSchema, card)).not.toHaveProperty("iconUrl");
  });

  it("writes times with milliseconds, also where there are none (§5.6.1)", () => {
    const times = [
      [0n, 0, "1970-01-01T00:00:00.000Z"],
      [1_761_647_400n, 250_999_999, "2025-10-28T10:30:00.250Z"],
      [-1n, 999_000_000, "1969-12-31T23:59:59.999Z"],
    ] as const;
    for (const [seconds, nanos, text] of times) {
      const task = create(TaskSchema, { status: { timestamp: { seconds, nanos } } });
      expect(jsonOf(TaskSchema, task)).toMatchObject({ status: { timestamp: text } });
    }
  });

  it("writes what JSON cannot say as null, and nothing as an empty object", () => {
    const value = create(ValueSchema, { kind: { case: "numberValue", value: Number.NaN } });
    const part = create(PartSchema, { content: { case: "data", value } });
    expect(jsonOf(PartSchema, part)).toEqual({ data: null });
    expect(jsonText(EmptySchema, create(EmptySchema))).toBe("{}");
  });
});

describe("reading", () => {
  function violations(json: unknown): readonly { field: string; description: string }[] {
    try {
      readMessage(SendMessageRequestSchema, json, "params");
    } catch (error) {
      if (error instanceof StudlyError) return error.violations;
      throw error;
    }
    return [];
  }

  it.each<[string, unknown]>([
    ["params", []],
    ["params", "text"],
    ["params", null],
    ["tenant", { tenant: 7 }],
    ["message", { message: "Hello" }],
    ["message.role", { message: { role: "user" } }],
    ["message.role", { message: { role: 9 } }],
    ["message.parts", { message: { parts: { text: "a" } } }],
    ["message.parts[1]", { message: { parts: [{ text: "a" }, null] } }],
    ["message.parts[0].text", { message: { parts: [{ text: {} }] } }],
    ["message.parts[0].raw", { message: { parts: [{ raw: "a" }] } }],
    ["message.parts[0].raw", { message: { parts: [{ raw: "Zm9v YmFy" }] } }],
    ["message.parts[0].url", { message: { parts: [{ text: "a", url: "b" }] } }],
    ["message.metadata", { message: { metadata: [] } }],
    ["message.message_id", { message: { messageId: "a", message_id: "a" } }],
    ["configuration.historyLength", { configuration: { historyLength: 1.5 } }],
    ["configuration.historyLength", { configuration: { historyLength: "many" } }],
    ["configuration.history_length", { configuration: { history_length: 2 ** 31 } }],
    ["configuration.returnImmediately", { configuration: { returnImmediately: "true" } }],
    ["configuration.acceptedOutputModes[0]", { configuration: { acceptedOutputModes: [1] } }],
  ])("says that %s is wrong", (field, json) => {
    const told = violations(json).filter((violation) => violation.field === field);
    expect(told).toEqual([
      { field, description: expect.stringMatching(/^(must be|is (?!required))/) },
    ]);
  });

  it("tells all that is wrong, within reason", () => {
    const parts = Array.from({ length: 1_000 }, () => ({ text: 1 }));
    const found = violations({ tenant: 1, message: { parts } });
    expect(found.length).toBe(20);
    expect(found[0]?.field).toBe("tenant");
    expect(found[19]?.field).toBe("message.parts[18].text");
  });

  it("tells at the same time what is missing, but not that what it could not read is", () => {
    const json = {
      message: { role: "user", parts: [{ text: 1 }, {}] },
      configuration: { historyLength: -1 },
    };
    expect(violations(json).map(({ field }) => field)).toEqual([
      "message.role",
      "message.parts[0].text",
      "message.messageId",
      "message.parts[1]",
      "configuration.historyLength",
    ]);
  });

  it("names the values that an enum has", () => {
    const [violation] = violations({ message: { role: "user" } });
    expect(violation?.description).toBe("must be one of ROLE_USER, ROLE_AGENT");
  });

  it("takes null for unset, numbers as text, both alphabets of base64, and repairs broken text", () => {
    const read = readMessage(
      SendMessageRequestSchema,
      {
        tenant: null,
        message: {
          role: 1,
          taskId: null,
          parts: [
            { raw: "-_8" },
            { raw: "+/8=" },
            { text: "\ud800" },
            { data: null },
            { text: "" },
          ],
        },
        configuration: { historyLength: "3", acceptedOutputModes: null },
      },
      "params",
    );
    expect(read.message?.role).toBe(Role.USER);
    expect(read.configuration?.historyLength).toBe(3);
    expect(read.message?.parts.map(({ content }) => content.case)).toEqual([
      "raw",
      "raw",
      "text",
      "data",
      "text",
    ]);
    expect(read.message?.parts[0]?.content.value).toEqual(new Uint8Array([0xfb, 0xff]));
    expect(read.message?.parts[1]?.content.value).toEqual(new Uint8Array([0xfb, 0xff]));
    expect(read.message?.parts[2]?.content.value).toBe("\ufffd");
  });
});
