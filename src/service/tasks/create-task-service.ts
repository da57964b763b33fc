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
import { startSweeper } from "./sweeper.js";
import { createTakeOver } from "./take-over.js";
import { createTaskLog } from "./task-log.js";
import type { TaskService } from "./task-service.js";
import { createWorkLeases, workPrefix } from "./work-leases.js";

export type { TaskDependencies } from "./dependencies.js";

/** The task engine: a TaskService that ends its work when it is disposed. */
export interface TaskEngine extends TaskService, AsyncDisposable {
  /** Messages being answered now. */
  readonly running: number;
}

/**
 * The operations of A2A over an agent and a store; neither is closed by it. Where processes share the
 * store, it goes on with tasks whose process has gone.
 */
export function createTaskEngine(deps: TaskDependencies): TaskEngine {
  const log = createTaskLog(deps);
  const runs = createRuns(deps);
  const leases = createWorkLeases(deps.leases);
  const running = { ...deps, log, leases };
  const sweeper = startSweeper({
    leases: deps.leases,
    prefix: workPrefix,
    alsoFrom: () => leases.left,
    takeOver: createTakeOver(running, runs),
  });
  const pushes = createPushConfigs(deps);
  const { assertWanted: _, put: __, ...pushVerbs } = pushes;
  return {
    ...createSend(deps, createBegin(running, runs), pushes),
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
    async [Symbol.asyncDispose]() {
      await sweeper[Symbol.asyncDispose]();
      await runs.stop(shuttingDown());
      await leases.settled();
    },
  };
}

function shuttingDown(): StudlyError {
  return new StudlyError("unavailable", "The server is shutting down. Send the message again.", {
    metadata: { retryable: "true" },
  });
}
