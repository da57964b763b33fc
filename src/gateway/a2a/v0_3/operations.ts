import type { DescMethod, Message, MessageShape } from "@bufbuild/protobuf";
import type { StreamResponse } from "../../../../gen/lf/a2a/v1/a2a_pb.js";

/** Pure translations between an operation of 0.3 and the RPC of 1.0 that does it. */
interface Translated<Input> {
  readonly rpc: DescMethod;
  /** Throws INVALID_ARGUMENT with all that is wrong. */
  toRequest(input: Input): Message;
  /** Where the caller has what the request has at a path in JSON: "message.parts[0]". */
  pathOf(field: string): string;
}

/** An operation with one answer. */
export interface UnaryOperation<Input> extends Translated<Input> {
  readonly stream: false;
  /** The answer as JSON. */
  toResult(response: Message): unknown;
}

/** An operation that is answered with events. */
export interface StreamOperation<Input> extends Translated<Input> {
  readonly stream: true;
  /** An event as JSON. */
  toEvent(event: StreamResponse): unknown;
}

/**
 * An operation of 0.3. It is called through `createOldTransport` (rpc/a2a-v0_3), which knows what a
 * subscription means in 0.3.
 */
export type Operation<Input> = UnaryOperation<Input> | StreamOperation<Input>;

export function unary<Input, Rpc extends DescMethod>(
  rpc: Rpc,
  translations: {
    toRequest(input: Input): MessageShape<Rpc["input"]>;
    pathOf(field: string): string;
    toResult(response: MessageShape<Rpc["output"]>): unknown;
  },
): UnaryOperation<Input> {
  return { rpc, stream: false, ...translations } as UnaryOperation<Input>;
}

export function streaming<Input, Rpc extends DescMethod>(
  rpc: Rpc,
  translations: {
    toRequest(input: Input): MessageShape<Rpc["input"]>;
    pathOf(field: string): string;
    toEvent(event: StreamResponse): unknown;
  },
): StreamOperation<Input> {
  return { rpc, stream: true, ...translations };
}
