import type { DescMethod, Message } from "@bufbuild/protobuf";
import type { ContextValues, StreamResponse, UnaryResponse } from "@connectrpc/connect";

/** What goes with a call beside its method and its message. */
export type CallRest = readonly [
  signal: AbortSignal | undefined,
  timeoutMs: number | undefined,
  header: HeadersInit | undefined,
];

/** A Transport without the generics that tie the messages to their method. */
export interface ErasedTransport {
  unary(
    method: DescMethod,
    ...call: [...CallRest, input: object, contextValues?: ContextValues]
  ): Promise<Erased<UnaryResponse>>;
  stream(
    method: DescMethod,
    ...call: [...CallRest, input: AsyncIterable<object>, contextValues?: ContextValues]
  ): Promise<Erased<StreamResponse>>;
}

type Erased<Response extends UnaryResponse | StreamResponse> = Omit<Response, "message"> & {
  readonly message: Response extends UnaryResponse ? Message : AsyncIterable<Message>;
};
