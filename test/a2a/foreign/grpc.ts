import * as grpc from "@grpc/grpc-js";
import {
  loadFileDescriptorSetFromBuffer,
  loadSync,
  type PackageDefinition,
} from "@grpc/proto-loader";

/** A message as @grpc/proto-loader has it: names as in the proto file, enums as strings, nothing that is not set. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
export type Loose = any;

type Metadata = Readonly<Record<string, string>>;

/** A client of `@grpc/grpc-js` that knows the contract from elsewhere. */
export interface GrpcClient extends Disposable {
  /** Names of the service's methods, as the contract has them. */
  readonly methods: readonly string[];
  /** Rejects with a grpc.ServiceError. */
  call(method: string, request: object, metadata?: Metadata): Promise<Loose>;
  stream(method: string, request: object, metadata?: Metadata): AsyncIterable<Loose>;
}

const reading = { keepCase: true, enums: String, longs: Number, oneofs: true } as const;

/** From the proto files of this repository. */
export function clientFromProto(target: string): GrpcClient {
  const includeDirs = ["proto", "third_party"];
  return clientOf(loadSync("lf/a2a/v1/a2a.proto", { ...reading, includeDirs }), target);
}

/** From what the server says of itself, and nothing else. */
export async function clientFromReflection(target: string): Promise<GrpcClient> {
  const files = await reflected(target, "lf.a2a.v1.A2AService");
  return clientOf(loadFileDescriptorSetFromBuffer(setOf(files), reading), target);
}

function clientOf(definition: PackageDefinition, target: string): GrpcClient {
  const { lf } = grpc.loadPackageDefinition(definition) as unknown as {
    lf: { a2a: { v1: { A2AService: grpc.ServiceClientConstructor } } };
  };
  const { A2AService } = lf.a2a.v1;
  const client = new A2AService(target, grpc.credentials.createInsecure());
  const methodOf = (name: string) => {
    const method = client[name];
    if (method === undefined) throw new Error(`there is no ${name}`);
    return method.bind(client);
  };
  return {
    methods: Object.keys(A2AService.service),
    call: (name, request, metadata = {}) =>
      new Promise((resolve, reject) => {
        methodOf(name)(request, metadataOf(metadata), (error: Error | null, answer: Loose) =>
          error === null ? resolve(answer) : reject(error),
        );
      }),
    stream: (name, request, metadata = {}) => methodOf(name)(request, metadataOf(metadata)),
    [Symbol.dispose]: () => client.close(),
  };
}

function metadataOf(given: Metadata): grpc.Metadata {
  const metadata = new grpc.Metadata();
  for (const [name, value] of Object.entries(given)) metadata.set(name, value);
  return metadata;
}

/** The files of a service, serialised, by the protocol of grpc.reflection.v1. */
async function reflected(target: string, symbol: string): Promise<readonly Buffer[]> {
  const path = "grpc/reflection/v1/reflection.proto";
  const loaded = loadSync(path, { ...reading, includeDirs: ["third_party"] });
  const { grpc: own } = grpc.loadPackageDefinition(loaded) as unknown as {
    grpc: { reflection: { v1: { ServerReflection: grpc.ServiceClientConstructor } } };
  };
  const { ServerReflection } = own.reflection.v1;
  const client = new ServerReflection(target, grpc.credentials.createInsecure());
  try {
    const call = client["ServerReflectionInfo"]?.();
    call.write({ file_containing_symbol: symbol });
    call.end();
    for await (const { file_descriptor_response: found } of call)
      return found.file_descriptor_proto;
    throw new Error("nothing was told");
  } finally {
    client.close();
  }
}

/** A google.protobuf.FileDescriptorSet, by hand: `repeated FileDescriptorProto file = 1`. */
function setOf(files: readonly Buffer[]): Buffer {
  return Buffer.concat(files.flatMap((file) => [Buffer.of(0x0a), varint(file.length), file]));
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
