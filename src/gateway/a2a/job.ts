import type {
  DescMethod,
  DescMethodServerStreaming,
  DescMethodUnary,
  Message,
} from "@bufbuild/protobuf";
import type { CallOptions, ContextValues, Transport } from "@connectrpc/connect";
import type { StreamResponse } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { jsonText } from "./proto-json.js";

/** For the RPC behind a request: Connect's options, all but the time-out there. */
export interface RpcOptions extends CallOptions {
  readonly signal: AbortSignal;
  readonly headers: Record<string, string>;
  readonly contextValues: ContextValues;
  readonly onHeader: (header: Headers) => void;
}

/** What a request wants done, its params read, and how the outcome is said in its version's JSON. */
export type Job = UnaryJob | StreamJob;

interface UnaryJob {
  readonly stream: false;
  /** JSON text of the answer. */
  run(options: RpcOptions): Promise<string>;
}

export interface StreamJob {
  readonly stream: true;
  open(options: RpcOptions): AsyncIterable<StreamResponse>;
  /** JSON text of an event. */
  eventText(event: StreamResponse): string;
}

/** Calls an RPC of A2A 1.0 and writes what comes as ProtoJSON. */
export function jobOf(transport: Transport, method: DescMethod, request: Message): Job {
  const textOf = (message: Message) => jsonText(method.output, message);
  return method.methodKind === "unary"
    ? unaryJob(transport, method, request, textOf)
    : streamJob(transport, method, request, textOf);
}

/** Calls an RPC with one answer. */
export function unaryJob(
  transport: Transport,
  method: DescMethod,
  request: Message,
  textOf: (response: Message) => string,
): UnaryJob {
  const rpc = method as DescMethodUnary;
  return {
    stream: false,
    async run({ signal, timeoutMs, headers, contextValues: values, onHeader }) {
      const answer = await transport.unary(rpc, signal, timeoutMs, headers, request, values);
      onHeader(answer.header);
      return textOf(answer.message);
    },
  };
}

/** Calls an RPC that streams. */
export function streamJob(
  transport: Transport,
  method: DescMethod,
  request: Message,
  eventText: (event: StreamResponse) => string,
): StreamJob {
  const rpc = method as DescMethodServerStreaming;
  return {
    stream: true,
    async *open({ signal, timeoutMs, headers, contextValues: values, onHeader }) {
      const requests = only(request);
      const answer = await transport.stream(rpc, signal, timeoutMs, headers, requests, values);
      onHeader(answer.header);
      yield* answer.message as AsyncIterable<StreamResponse>;
    },
    eventText,
  };
}

async function* only<T>(message: T): AsyncGenerator<T> {
  yield message;
}
