import { create, type DescMethod } from "@bufbuild/protobuf";
import type {
  ConnectRouter,
  ContextValues,
  Interceptor,
  StreamRequest,
  StreamResponse,
  Transport,
  UnaryRequest,
  UnaryResponse,
} from "@connectrpc/connect";
import { toClientError } from "./in-process/client-error.js";
import { collectEndpoints, type Endpoint } from "./in-process/endpoints.js";
import { clientStream, failedStream, normalized } from "./in-process/streams.js";
import { CallValues } from "./in-process/values.js";

export interface InProcessTransportOptions {
  /** Those of the wire: `createInterceptors(...)`. They enforce deadline and cancellation here too. */
  readonly interceptors: readonly Interceptor[];
}

/**
 * Calls the handlers that `routes` registers, in this process, without serialising: a message that is
 * handed in is the one that the handler sees, and the other way round. What a caller can tell
 * apart is as on the wire: normalised messages, validation, codes and details (never a cause),
 * headers, trailers, time-outs, cancellation. Two differences: context values reach the handler, and
 * `timeoutMs <= 0` is a deadline that has passed, not none.
 */
export function createInProcessTransport(
  routes: (router: ConnectRouter) => void,
  options: InProcessTransportOptions,
): Transport {
  const endpointOf = collectEndpoints(routes, options.interceptors);
  const transport: ErasedTransport = {
    async unary(method, signal, timeoutMs, header, input, contextValues) {
      try {
        const endpoint = endpointOf(method);
        const message = create(method.input, input);
        const common = commonOf(endpoint, signal, timeoutMs, header, contextValues);
        return await endpoint.invoke({ ...common, stream: false, message } as UnaryRequest);
      } catch (error) {
        throw toClientError(error, signal);
      }
    },
    async stream(method, signal, timeoutMs, header, input, contextValues) {
      try {
        const endpoint = endpointOf(method);
        const message = normalized(method.input, input);
        const common = commonOf(endpoint, signal, timeoutMs, header, contextValues);
        const request = { ...common, stream: true, message } as StreamRequest;
        const response = (await endpoint.invoke(request)) as StreamResponse;
        return { ...response, message: await clientStream(response, signal) };
      } catch (error) {
        return failedResponse(method, toClientError(error, signal));
      }
    },
  };
  return transport as Transport;
}

/** A Transport without the generics that tie the messages to their method. */
interface ErasedTransport {
  unary(...call: ErasedCall<Init>): Promise<UnaryResponse | StreamResponse>;
  stream(...call: ErasedCall<AsyncIterable<Init>>): Promise<StreamResponse>;
}

type Init = Record<string, unknown>;

type ErasedCall<Input> = [
  method: DescMethod,
  signal: AbortSignal | undefined,
  timeoutMs: number | undefined,
  header: HeadersInit | undefined,
  input: Input,
  contextValues?: ContextValues,
];

function commonOf(
  { method, url }: Endpoint,
  signal: AbortSignal | undefined,
  timeoutMs: number | undefined,
  header: HeadersInit | undefined,
  contextValues: ContextValues | undefined,
) {
  return {
    method,
    service: method.parent,
    requestMethod: "POST",
    url,
    signal: signal ?? new AbortController().signal,
    header: new Headers(header),
    contextValues: new CallValues(contextValues, timeoutMs),
  };
}

function failedResponse(method: DescMethod, error: ReturnType<typeof toClientError>) {
  return {
    stream: true,
    service: method.parent,
    method,
    header: new Headers(),
    trailer: new Headers(),
    message: failedStream(error),
  } as StreamResponse;
}
