import { StudlyError } from "../../domain/errors.js";
import { readOwned, withHistory } from "./access.js";
import { createBegin } from "./begin.js";
import { createCancel } from "./cancel.js";
import type { TaskDependencies } from "./dependencies.js";
import { createList } from "./list.js";
import { createPushConfigs } from "./push-configs.js";
import { createRuns } from "./runs.js";
import { createSend } from "./send.js";
import { createSubscribe } from "./subscribe.js";
import { createTaskLog } from "./task-log.js";
import type { TaskService } from "./task-service.js";

export type { TaskDependencies } from "./dependencies.js";

/** The task engine: a TaskService that ends its work when it is disposed. */
export interface TaskEngine extends TaskService, AsyncDisposable {
  /** Messages being answered now. */
  readonly running: number;
}

/** The operations of A2A over an agent and a store; neither is closed by it. */
export function createTaskEngine(deps: TaskDependencies): TaskEngine {
  const log = createTaskLog(deps);
  const runs = createRuns(deps);
  const pushes = createPushConfigs(deps);
  const { assertWanted: _, put: __, ...pushVerbs } = pushes;
  return {
    ...createSend(deps, createBegin(deps, log, runs), pushes),
    async get(ref, call) {
      const { task } = await readOwned(deps.store, ref, call);
      return withHistory(task, ref.historyLength);
    },
    list: createList(deps.store),
    cancel: createCancel(deps, log, runs),
    subscribe: createSubscribe(deps),
    ...pushVerbs,
    get running() {
      return runs.size;
    },
    [Symbol.asyncDispose]: () =>
      runs.stop(
        new StudlyError("unavailable", "The server is shutting down. Send the message again.", {
          metadata: { retryable: "true" },
        }),
      ),
  };
}
