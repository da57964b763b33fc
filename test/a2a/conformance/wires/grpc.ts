import {
  createRegistry,
  type DescMethod,
  fromBinary,
  fromJson,
  type JsonValue,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { BinaryReader } from "@bufbuild/protobuf/wire";
import { type Any, AnySchema } from "@bufbuild/protobuf/wkt";
import {
  type ClientReadableStream,
  credentials,
  Client as GrpcClient,
  Metadata,
  type ServiceError,
  status,
} from "@grpc/grpc-js";
import {
  BadRequestSchema,
  ErrorInfoSchema,
  RetryInfoSchema,
} from "../../../../gen/google/rpc/error_details_pb.js";
import { A2AService } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { type Json, type Peer, Refused, type SentHeaders } from "./peer.js";
import { opened } from "./sse.js";

const methods = new Map<string, DescMethod>(A2AService.methods.map((each) => [each.name, each]));
const registry = createRegistry(ErrorInfoSchema, BadRequestSchema, RetryInfoSchema);

/**
 * Talks gRPC by a client that is not ours, @grpc/grpc-js (A2A 1.0, §10). `appended` comes after every request: fields
 * that the contract does not have.
 */
export function createGrpcPeer(
  url: string,
  own: SentHeaders,
  { appended = Buffer.alloc(0) }: { readonly appended?: Buffer } = {},
): Peer {
  const client = new GrpcClient(new URL(url).host, credentials.createInsecure());
  const partsOf = (operation: string, request: object, headers: SentHeaders) => {
    const method = methods.get(operation);
    if (method === undefined) throw new Error(`no method ${operation}`);
    const { input, output, parent, name } = method;
    return [
      `/${parent.typeName}/${name}`,
      (json: Json) => Buffer.concat([toBinary(input, fromJson(input, json)), appended]),
      (bytes: Buffer) => toJson(output, fromBinary(output, bytes)) as Json,
      request as Json,
      metadataOf({ ...own, ...headers }),
    ] as const;
  };
  return {
    binding: "gRPC",
    call(operation, request = {}, headers = {}) {
      return new Promise((resolve, reject) => {
        let head = {};
        const parts = partsOf(operation, request, headers);
        const call = client.makeUnaryRequest(...parts, (error, result) => {
          if (error === null) resolve({ result, headers: head, status: 0 });
          else reject(refusedOf(error));
        });
        call.on("metadata", (metadata) => {
          head = headersOf(metadata);
        });
      });
    },
    async open(operation, request, headers = {}) {
      const call = client.makeServerStreamRequest(...partsOf(operation, request, headers));
      let head = {};
      call.on("metadata", (metadata) => {
        head = headersOf(metadata);
      });
      const events = await opened(messagesOf(call));
      return { events, headers: head, close: () => call.cancel() };
    },
    [Symbol.dispose]: () => client.close(),
  };
}

async function* messagesOf(call: ClientReadableStream<Json>): AsyncGenerator<Json> {
  try {
    yield* call;
  } catch (error) {
    throw refusedOf(error as ServiceError);
  }
}

function metadataOf(headers: SentHeaders): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(headers)) metadata.set(name, value);
  return metadata;
}

function headersOf(metadata: Metadata): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata.getMap()).map(([k, v]) => [k, `${v}`]));
}

function refusedOf({ code, details, metadata }: ServiceError): Refused {
  const [bytes] = metadata?.get("grpc-status-details-bin") ?? [];
  const found = bytes instanceof Buffer ? detailsOf(bytes) : [];
  return new Refused(decoded(details), status[code] ?? code, found, headersOf(metadata), 0);
}

/** grpc-js leaves some characters as they were percent-encoded: those that `decodeURI` keeps. */
function decoded(message: string): string {
  return message.replace(/%[0-9A-F]{2}/g, (code) => decodeURIComponent(code));
}

/** The details of a google.rpc.Status: its field 3. */
function detailsOf(bytes: Buffer): Json[] {
  const reader = new BinaryReader(bytes);
  const found: Json[] = [];
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    if (field === 3) found.push(jsonOf(fromBinary(AnySchema, reader.bytes())));
    else reader.skip(type, field);
  }
  return found;
}

/** Of types that are not known here only the name. */
function jsonOf(any: Any): JsonValue {
  const name = any.typeUrl.slice(any.typeUrl.lastIndexOf("/") + 1);
  if (registry.getMessage(name) === undefined) return { "@type": any.typeUrl };
  return toJson(AnySchema, any, { registry });
}
