import { execFile } from "node:child_process";
import { promisify } from "node:util";
import {
  create,
  createFileRegistry,
  fromBinary,
  type MessageInitShape,
  toBinary,
} from "@bufbuild/protobuf";
import {
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";
import { createClient } from "@connectrpc/connect";
import * as grpc from "@grpc/grpc-js";
import { loadFileDescriptorSetFromBuffer } from "@grpc/proto-loader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ServerReflection,
  type ServerReflectionRequestSchema,
  type ServerReflectionResponse,
} from "../../gen/grpc/reflection/v1/reflection_pb.js";
import { ServerReflection as ServerReflectionAlpha } from "../../gen/grpc/reflection/v1alpha/reflection_pb.js";
import { calling } from "./support/calling.js";
import { serve, type Wire } from "./support/wire.js";

const service = calling();
type Request = MessageInitShape<typeof ServerReflectionRequestSchema>["messageRequest"];

async function ask(...requests: NonNullable<Request>[]) {
  const stream = async function* () {
    for (const messageRequest of requests) yield { host: "here", messageRequest };
  };
  const answers: ServerReflectionResponse["messageResponse"][] = [];
  const client = createClient(ServerReflection, service.transport);
  for await (const answer of client.serverReflectionInfo(stream())) {
    expect(answer.validHost).toBe("here");
    expect(answer.originalRequest?.messageRequest.case).toBe(requests[answers.length]?.case);
    answers.push(answer.messageResponse);
  }
  return answers;
}

function filesOf(answer: ServerReflectionResponse["messageResponse"] | undefined) {
  if (answer?.case !== "fileDescriptorResponse") throw new Error(`no files but ${answer?.case}`);
  return answer.value.fileDescriptorProto.map((bytes) =>
    fromBinary(FileDescriptorProtoSchema, bytes),
  );
}

const symbol = (value: string) => ({ case: "fileContainingSymbol" as const, value });
const file = (value: string) => ({ case: "fileByFilename" as const, value });

describe("server reflection", () => {
  it("lists the services", async () => {
    const [answer] = await ask({ case: "listServices", value: "*" });
    expect(answer?.value).toMatchObject({
      service: [
        { name: "studly.v1.StudlyService" },
        { name: "grpc.health.v1.Health" },
        { name: "grpc.reflection.v1.ServerReflection" },
        { name: "grpc.reflection.v1alpha.ServerReflection" },
      ],
    });
  });

  it("gives a file with all its imports, from which a registry can be built", async () => {
    const [answer] = await ask(file("studly/v1/studly.proto"));
    const files = filesOf(answer);
    expect(files.map(({ name }) => name)).toEqual([
      "studly/v1/studly.proto",
      "studly/v1/plan.proto",
      "buf/validate/validate.proto",
      "google/protobuf/timestamp.proto",
      "google/protobuf/field_mask.proto",
      "google/protobuf/duration.proto",
      "google/protobuf/descriptor.proto",
    ]);
    const registry = createFileRegistry(
      // Imports first.
      create(FileDescriptorSetSchema, { file: files.toReversed() }),
    );
    expect(registry.getService("studly.v1.StudlyService")?.methods).toHaveLength(12);
  });

  it.each([
    ["a service", "studly.v1.StudlyService", "studly/v1/studly.proto"],
    ["a method", "studly.v1.StudlyService.CreatePlan", "studly/v1/studly.proto"],
    ["a message", "studly.v1.StudyPlan", "studly/v1/plan.proto"],
    ["a field", "studly.v1.StudyPlan.units", "studly/v1/plan.proto"],
    ["a oneof", "studly.v1.StreamPlanResponse.event", "studly/v1/studly.proto"],
    ["an enum", "studly.v1.Level", "studly/v1/plan.proto"],
    ["an enum's value", "studly.v1.LEVEL_BEGINNER", "studly/v1/plan.proto"],
    [
      "a nested enum's value",
      "grpc.health.v1.HealthCheckResponse.SERVING",
      "grpc/health/v1/health.proto",
    ],
    ["an import's message", "google.protobuf.Timestamp", "google/protobuf/timestamp.proto"],
    ["an extension", "buf.validate.field", "buf/validate/validate.proto"],
  ])("finds %s by its name", async (_, name, path) => {
    const [answer] = await ask(symbol(name));
    expect(filesOf(answer)[0]?.name).toBe(path);
  });

  it("finds extensions", async () => {
    const containingType = "google.protobuf.FieldOptions";
    const [found, numbers, none] = await ask(
      { case: "fileContainingExtension", value: { containingType, extensionNumber: 1159 } },
      { case: "allExtensionNumbersOfType", value: containingType },
      { case: "allExtensionNumbersOfType", value: "studly.v1.StudyPlan" },
    );
    expect(filesOf(found)[0]?.name).toBe("buf/validate/validate.proto");
    expect(numbers?.value).toMatchObject({
      baseTypeName: containingType,
      extensionNumber: [1159, 1160],
    });
    expect(none?.value).toMatchObject({ extensionNumber: [] });
  });

  it("answers NOT_FOUND in the stream and goes on", async () => {
    const answers = await ask(
      file("no/such.proto"),
      symbol("no.Such"),
      { case: "allExtensionNumbersOfType", value: "no.Such" },
      {
        case: "fileContainingExtension",
        value: { containingType: "studly.v1.StudyPlan", extensionNumber: 7 },
      },
      symbol("studly.v1.StudyPlan"),
    );
    expect(answers.slice(0, 4).map(({ value }) => value)).toEqual(
      Array.from({ length: 4 }, () => expect.objectContaining({ errorCode: 5 })),
    );
    expect(answers[4]?.case).toBe("fileDescriptorResponse");
  });
});

describe("foreign clients without a local schema", () => {
  let wire: Wire;
  beforeAll(async () => {
    wire = await serve(service.routes, service.interceptors, 5_000);
  });
  afterAll(() => wire[Symbol.asyncDispose]());

  const curl = async (...args: string[]) => {
    const run = promisify(execFile);
    const { stdout } = await run("node_modules/.bin/buf", ["curl", ...args]);
    return stdout;
  };

  it.each(["connect", "grpc", "grpcweb"])("buf curl calls by reflection, %s", async (protocol) => {
    const h2c = ["--http2-prior-knowledge", "--protocol", protocol];
    const url = `${wire.h2}/studly.v1.StudlyService/CreatePlan`;
    const stdout = await curl(...h2c, "-d", '{"text":"Help me learn Python"}', url);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "OUTCOME_PLAN",
      plan: { topic: "Python" },
    });
  });

  it.each(["grpc-v1", "grpc-v1alpha"])("buf curl lists methods over %s", async (version) => {
    const stdout = await curl(
      "--http2-prior-knowledge",
      "--reflect-protocol",
      version,
      "--list-methods",
      wire.h2,
    );
    expect(stdout.trim().split("\n")).toContain("studly.v1.StudlyService/StreamPlan");
  });

  it("buf curl calls over HTTP/1.1 with the schema", async () => {
    const url = `${wire.h1}/studly.v1.StudlyService/GetPlan`;
    const stdout = await curl("--schema", ".", "-d", '{"contextId":"context-1"}', url);
    expect(JSON.parse(stdout)).toMatchObject({ plan: { id: "plan-1" } });
  });

  it("@grpc/grpc-js calls by what reflection tells", async () => {
    const files = await describeBy(ServerReflectionAlpha.typeName, wire.h2);
    const set = create(FileDescriptorSetSchema, { file: files });
    const bytes = Buffer.from(toBinary(FileDescriptorSetSchema, set));
    const definition = loadFileDescriptorSetFromBuffer(bytes);
    const { studly } = grpc.loadPackageDefinition(definition) as unknown as {
      studly: { v1: { StudlyService: grpc.ServiceClientConstructor } };
    };
    const client = new studly.v1.StudlyService(
      new URL(wire.h2).host,
      grpc.credentials.createInsecure(),
    );
    const answer = await new Promise<{ plan: { sessions: unknown[] } }>((resolve, reject) => {
      client["getPlan"]?.({ context_id: "context-1" }, (error: Error | null, found: never) =>
        error === null ? resolve(found) : reject(error),
      );
    });
    client.close();
    expect(answer.plan.sessions).toHaveLength(20);
  });
});

/** Asks over the wire, with grpc-js and hand-made frames of the protocol. */
async function describeBy(serviceName: string, url: string): Promise<FileDescriptorProto[]> {
  const { input, output } = ServerReflectionAlpha.method.serverReflectionInfo;
  const client = new grpc.Client(new URL(url).host, grpc.credentials.createInsecure());
  const call = client.makeBidiStreamRequest(
    `/${serviceName}/ServerReflectionInfo`,
    (request: Uint8Array) => Buffer.from(request),
    (bytes: Buffer) => fromBinary(output, bytes),
  );
  const messageRequest = symbol("studly.v1.StudlyService");
  call.write(toBinary(input, create(input, { messageRequest })));
  call.end();
  for await (const { messageResponse } of call) {
    client.close();
    return filesOf(messageResponse);
  }
  throw new Error("no answer");
}
