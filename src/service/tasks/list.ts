import type { Task } from "../../domain/task.js";
import type { TaskStore } from "../../store/task-store.js";
import { ownerOf, withHistory } from "./access.js";
import type { TaskService } from "./task-service.js";

const usualSize = 50;

/** ListTasks (A2A 1.0, §3.1.4). */
export function createList(store: TaskStore): TaskService["list"] {
  return async (input, call) => {
    const { pageSize = usualSize, pageToken, historyLength, includeArtifacts } = input;
    const { contextId, state, statusAfter } = input;
    const page = await store.list({
      owner: ownerOf(call, input.tenant),
      limit: pageSize,
      ...(contextId === undefined ? {} : { contextId }),
      ...(state === undefined ? {} : { state }),
      ...(statusAfter === undefined ? {} : { statusAfter }),
      ...(pageToken === undefined ? {} : { cursor: pageToken }),
    });
    const shown = (task: Task): Task =>
      withHistory(includeArtifacts ? task : { ...task, artifacts: [] }, historyLength);
    return {
      tasks: page.tasks.map(shown),
      nextPageToken: page.cursor ?? "",
      pageSize,
      totalSize: page.total,
    };
  };
}
