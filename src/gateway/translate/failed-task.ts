import { type Task, TaskState } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { type ErrorCode, type FieldViolation, StudlyError } from "../../domain/errors.js";
import { isObject, type JsonObject } from "../json-rpc.js";
import { statusText } from "./task.js";

/**
 * Why a task failed, as the error that the dialects answer with: their callers wait for a plan, and a task
 * that has none is of no use to them. undefined if it has not failed.
 */
export function errorOfTask(task: Task): StudlyError | undefined {
  const state = task.status?.state;
  if (state !== TaskState.FAILED && state !== TaskState.CANCELED) return undefined;
  const { reason, violations, retryAfterMs, ...rest } = (task.status?.message?.metadata ??
    {}) as JsonObject;
  const code = typeof reason === "string" ? reason.toLowerCase() : "cancelled";
  return new StudlyError(code as ErrorCode, statusText(task), {
    violations: Array.isArray(violations) ? violations.flatMap(violationOf) : [],
    ...(typeof retryAfterMs === "number" ? { retryAfterMs } : {}),
    metadata: {
      ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
      contextId: task.contextId,
      turnId: task.id,
    },
  });
}

function violationOf(value: unknown): FieldViolation[] {
  if (!isObject(value)) return [];
  const { field, description } = value;
  return typeof field === "string" && typeof description === "string"
    ? [{ field, description }]
    : [];
}
