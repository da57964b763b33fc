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

/** Calls an RPC of A2A 1.0, and writes what comes as ProtoJSON. */
export function jobOf(transport: Transport, method: DescMethod, request: Message): Job {
  return method.methodKind === "unary"
    ? unaryJob(transport, method as DescMethodUnary, request)
    : streamJob(transport, method as DescMethodServerStreaming, request);
}

function unaryJob(transport: Transport, method: DescMethodUnary, request: Message): UnaryJob {
  return {
    stream: false,
    async run({ signal, timeoutMs, headers, contextValues, onHeader }) {
      const { header, message } = await transport.unary(
        method,
        signal,
        timeoutMs,
        headers,
        request,
        contextValues,
      );
      onHeader(header);
      return jsonText(method.output, message);
    },
  };
}

function streamJob(
  transport: Transport,
  method: DescMethodServerStreaming,
  request: Message,
): StreamJob {
  return {
    stream: true,
    async *open({ signal, timeoutMs, headers, contextValues, onHeader }) {
      const { header, message } = await transport.stream(
        method,
        signal,
        timeoutMs,
        headers,
        only(request),
        contextValues,
      );
      onHeader(header);
      yield* message as AsyncIterable<StreamResponse>;
    },
    eventText: (event) => jsonText(method.output, event),
  };
}

async function* only<T>(message: T): AsyncGenerator<T> {
  yield message;
}
