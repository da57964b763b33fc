import { create } from "@bufbuild/protobuf";
import { ConnectError } from "@connectrpc/connect";
import { ErrorInfoSchema } from "../../../gen/google/rpc/error_details_pb.js";
import {
  A2AService,
  type StreamResponse,
  StreamResponseSchema,
  type SubscribeToTaskRequest,
  type Task,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { endsSubscription, isLast, isOver } from "./ends.js";
import type { ErasedTransport } from "./erased-transport.js";

const { method } = A2AService;

/**
 * SubscribeToTask as 0.3 has it: the stream ends where the task is over or wants input, and of a task that is
 * over already it has the task, which 1.0 refuses (§3.1.6).
 */
export const subscribe = async (
  inner: ErasedTransport,
  ...[signal, timeoutMs, header, input, values]: Stream
): ReturnType<ErasedTransport["stream"]> => {
  const [request, requests] = await firstOf(input);
  const called = method.subscribeToTask;
  const response = await inner.stream(called, signal, timeoutMs, header, requests, values);
  const events = response.message as AsyncIterable<StreamResponse>;
  const wholeTask = async () => {
    const { tenant, id } = request as SubscribeToTaskRequest;
    const wanted = { tenant, id };
    const { message } = await inner.unary(
      method.getTask,
      signal,
      timeoutMs,
      header,
      wanted,
      values,
    );
    return message as Task;
  };
  return { ...response, message: endedInTime(events, wholeTask) };
};

/** Not a generator: one that was never read could not end what it reads. */
function endedInTime(
  events: AsyncIterable<StreamResponse>,
  wholeTask: () => Promise<Task>,
): AsyncIterable<StreamResponse> {
  return {
    [Symbol.asyncIterator]() {
      const inner = events[Symbol.asyncIterator]();
      let begun = false;
      let ended = false;
      const end = async (value?: unknown) => {
        ended = true;
        await inner.return?.();
        return { done: true, value } as const;
      };
      const next = async (): Promise<IteratorResult<StreamResponse>> => {
        if (ended) return end();
        try {
          const result = await inner.next();
          begun = true;
          ended = result.done === true || isLast(result.value, endsSubscription);
          return result;
        } catch (error) {
          if (begun || !mayBeOver(error)) throw error;
          ended = true;
          return { done: false, value: await endOf(wholeTask, error) };
        }
      };
      return { next, return: end };
    },
  };
}

/** The task, if it is over; else throws the error. */
async function endOf(wholeTask: () => Promise<Task>, error: unknown): Promise<StreamResponse> {
  const task = await wholeTask();
  if (!isOver(task.status?.state)) throw error;
  return create(StreamResponseSchema, { payload: { case: "task", value: task } });
}

/** The refusal names the task where it is the task that cannot be followed, and not the agent. */
function mayBeOver(error: unknown): boolean {
  if (!(error instanceof ConnectError)) return false;
  return error
    .findDetails(ErrorInfoSchema)
    .some(
      ({ reason, metadata }) =>
        reason === "UNSUPPORTED_OPERATION" && metadata["taskId"] !== undefined,
    );
}

/** The only request, and the stream of it again. */
async function firstOf<T>(input: AsyncIterable<T>): Promise<[T | undefined, AsyncIterable<T>]> {
  const all: T[] = [];
  for await (const one of input) all.push(one);
  return [all[0], replay(all)];
}

async function* replay<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

type Stream = Parameters<ErasedTransport["stream"]> extends [unknown, ...infer Rest] ? Rest : never;
