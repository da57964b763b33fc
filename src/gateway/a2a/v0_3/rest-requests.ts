import type {
  GetTaskRequest,
  ListTasksRequest,
  TaskPushNotificationConfig,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { TaskState } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import { Problems } from "../../translate/problems.js";
import { fieldOf, optionalCount, optionalString, type Source, sourceOf } from "./fields.js";
import { pushConfigFrom } from "./push-config.js";
import { readRequest, withId } from "./requests.js";

/** A request of 0.3's HTTP+JSON binding. */
export interface RestInput {
  /** From the path, decoded. */
  readonly variables: { readonly taskId: string; readonly configId: string };
  readonly query: URLSearchParams;
  /** JSON as it came; undefined where there is none, or where it is not read. */
  readonly body?: unknown;
}
