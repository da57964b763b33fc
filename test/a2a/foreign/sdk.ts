import { randomUUID } from "node:crypto";
import { SendMessageRequest, type StreamResponse, type Task } from "@a2a-js/sdk";
import {
  type Client,
  ClientFactory,
  DefaultAgentCardResolver,
  JsonRpcTransportFactory,
  RestTransportFactory,
} from "@a2a-js/sdk/client";
import { GrpcTransportFactory } from "@a2a-js/sdk/client/grpc";
import * as grpc from "@grpc/grpc-js";

const bindings = ["JSONRPC", "HTTP+JSON", "GRPC"] as const;

const versions = ["1.0", "0.3"] as const;

/** Every way in which the SDK can call us. */
export const ways = versions.flatMap((version) =>
  bindings.map((binding) => ({ version, binding })),
);
export type Way = (typeof ways)[number];

export interface SdkClient {
  readonly client: Client;
  /** Headers of the newest answer, or what gRPC calls so. */
  header(name: string): string | undefined;
}

/** The SDK's client, made as its documentation says: from the card that it finds at the agent's URL. */
export async function sdkClient(url: string, { binding, version }: Way): Promise<SdkClient> {
  let last: (name: string) => string | undefined = () => undefined;
  const fetchImpl: typeof fetch = async (...args) => {
    const response = await fetch(...args);
    last = (name) => response.headers.get(name) ?? undefined;
    return response;
  };
  const listening = listen((metadata) => {
    last = (name) => metadata.get(name)[0]?.toString();
  });
  const legacyCompat = { enabled: true };
  const factory = new ClientFactory({
    transports: [
      new JsonRpcTransportFactory({ fetchImpl, legacyCompat }),
      new RestTransportFactory({ fetchImpl, legacyCompat }),
      new GrpcTransportFactory({ grpcCallOptions: { interceptors: [listening] }, legacyCompat }),
    ],
    preferredTransports: [binding],
    cardResolver: new DefaultAgentCardResolver({ legacyCompat }),
  });
  // Where agents of 0.3 have their card; that of 1.0 says both, and the SDK then takes the newer one.
  const path = version === "0.3" ? "/.well-known/agent.json" : undefined;
  return { client: await factory.createFromUrl(url, path), header: (name) => last(name) };
}

function listen(tell: (metadata: grpc.Metadata) => void): grpc.Interceptor {
  return (options, next) =>
    new grpc.InterceptingCall(next(options), {
      start(metadata, _listener, go) {
        go(metadata, {
          onReceiveMetadata(received, pass) {
            tell(received);
            pass(received);
          },
        });
      },
    });
}

/** What a user says, as the SDK has it. `rest` is in JSON, beside the message or, under `message`, in it. */
export function says(
  text: string,
  { message = {}, ...rest }: { readonly message?: object; readonly [name: string]: unknown } = {},
): SendMessageRequest {
  return SendMessageRequest.fromJSON({
    message: { messageId: randomUUID(), role: "ROLE_USER", parts: [{ text }], ...message },
    ...rest,
  });
}

/** For a task that goes on after the answer. */
export const atOnce = { configuration: { returnImmediately: true } };

/** Throws if it is a message. */
export function taskOf(result: Awaited<ReturnType<Client["sendMessage"]>>): Task {
  if ("messageId" in result) throw new Error("a message, not a task");
  return result;
}

type Payload = NonNullable<StreamResponse["payload"]>;

export function payloadsOf(events: readonly StreamResponse[]): Payload[] {
  return events.flatMap(({ payload }) => payload ?? []);
}

/** All texts of the artifact's chunks in a stream that begins with a task. */
export function bookOf(events: readonly StreamResponse[]): string {
  const parts = payloadsOf(events).flatMap((payload) => {
    if (payload.$case === "task") return payload.value.artifacts.flatMap(({ parts }) => parts);
    return payload.$case === "artifactUpdate" ? (payload.value.artifact?.parts ?? []) : [];
  });
  return parts.map(({ content }) => (content?.$case === "text" ? content.value : "")).join("");
}

/** The SDK's error for what was refused: in A2A 0.3 an event of the stream, which the SDK wraps in another error. */
export function saidBy(error: unknown): unknown {
  return error instanceof Error && error.message.startsWith("SSE event contained an error")
    ? error.cause
    : error;
}
