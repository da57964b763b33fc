import {
  create,
  type DescMessage,
  type MessageInitShape,
  type MessageShape,
} from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import { toClientError } from "./client-error.js";

/** Messages given as init shapes, as full messages. */
export async function* normalized<Desc extends DescMessage>(
  desc: Desc,
  messages: AsyncIterable<MessageInitShape<Desc>>,
): AsyncGenerator<MessageShape<Desc>> {
  for await (const message of messages) yield create(desc, message);
}

/** The only message of a stream; Unimplemented for none or several, as Connect answers. */
export async function single<T>(messages: AsyncIterable<T>): Promise<T> {
  const found: T[] = [];
  for await (const message of messages) {
    found.push(message);
    if (found.length > 1) break;
  }
  const [message] = found;
  if (message === undefined || found.length > 1) {
    const what = found.length > 1 ? "received extra" : "missing";
    throw new ConnectError(`protocol error: ${what} input message`, Code.Unimplemented);
  }
  return message;
}

/**
 * A stream as a client reads it. Resolves with the first message or failure at hand: as on the wire,
 * headers go out with it, so that a handler may set them until then.
 */
export async function clientStream<T>(
  response: {
    readonly message: AsyncIterable<T>;
    readonly header: Headers;
    readonly trailer: Headers;
  },
  signal: AbortSignal | undefined,
): Promise<AsyncIterable<T>> {
  const inner = response.message[Symbol.asyncIterator]();
  const next = async (): Promise<IteratorResult<T>> => {
    try {
      return await inner.next();
    } catch (error) {
      throw toClientError(error, signal, response);
    }
  };
  let first: Promise<IteratorResult<T>> | undefined = next();
  await first.catch(() => undefined);
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        const result = first ?? next();
        first = undefined;
        return result;
      },
      return: async (value?: unknown) => {
        await inner.return?.(value);
        return { done: true, value };
      },
    }),
  };
}

/** A stream that fails at once. */
export function failedStream(error: ConnectError): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}
