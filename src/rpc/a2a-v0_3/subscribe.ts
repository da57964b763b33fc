import { create } from "@bufbuild/protobuf";
import { type CallOptions, type Client, ConnectError } from "@connectrpc/connect";
import { ErrorInfoSchema } from "../../../gen/google/rpc/error_details_pb.js";
import {
  type A2AService,
  type StreamResponse,
  StreamResponseSchema,
  type SubscribeToTaskRequest,
} from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { endsSubscription, isLast, isOver } from "./ends.js";

/**
 * A subscription as 0.3 has it: it ends where the task is over or wants input, and of a task that is over
 * already it has the task, which 1.0 refuses (§3.1.6). Errors are those of the two RPCs.
 */
export async function* subscribe(
  client: Client<typeof A2AService>,
  { tenant, id }: Pick<SubscribeToTaskRequest, "tenant" | "id">,
  options?: CallOptions,
): AsyncGenerator<StreamResponse> {
  let begun = false;
  try {
    for await (const event of client.subscribeToTask({ tenant, id }, options)) {
      begun = true;
      yield event;
      if (isLast(event, endsSubscription)) return;
    }
  } catch (error) {
    if (begun || !mayBeOver(error)) throw error;
    const task = await client.getTask({ tenant, id }, options);
    if (!isOver(task.status?.state)) throw error;
    yield create(StreamResponseSchema, { payload: { case: "task", value: task } });
  }
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
