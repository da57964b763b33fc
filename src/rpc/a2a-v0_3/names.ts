import { StudlyError } from "../../domain/errors.js";

const taskSyntax = /^tasks\/([^/]+)$/;
const configSyntax = /^tasks\/([^/]+)\/pushNotificationConfigs\/(.*)$/s;
/** As the specification says it, and as its URL does. */
const parentSyntax = /^tasks?\/([^/]+?)(?:\/pushNotificationConfigs)?$/;

/** The name of a push config as a resource. */
export function configName(taskId: string, id: string): string {
  return `tasks/${taskId}/pushNotificationConfigs/${id}`;
}

/** The id in "tasks/{id}"; throws invalid_argument for another name. */
export function taskIdOf(name: string): string {
  const [, id] = taskSyntax.exec(name) ?? [];
  return id ?? malformed("name", "tasks/{id}");
}

/** The same of a field `parent`. */
export function parentIdOf(parent: string): string {
  const [, id] = parentSyntax.exec(parent) ?? [];
  return id ?? malformed("parent", "tasks/{id}");
}

/**
 * The ids in "tasks/{id}/pushNotificationConfigs/{id}"; the second one is "" if the caller has left it out.
 * Throws invalid_argument for another name.
 */
export function configIdsOf(name: string): { readonly taskId: string; readonly id: string } {
  const [, taskId, id] = configSyntax.exec(name) ?? [];
  if (taskId !== undefined && id !== undefined) return { taskId, id };
  return malformed("name", "tasks/{id}/pushNotificationConfigs/{id}");
}

function malformed(field: string, pattern: string): never {
  const description = `must be "${pattern}"`;
  throw new StudlyError("invalid_argument", `${field} ${description}.`, {
    violations: [{ field, description }],
  });
}
