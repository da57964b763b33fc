import { basics, recency, shelves } from "./lua/basics.js";
import * as contextLua from "./lua/contexts.js";
import * as leaseLua from "./lua/leases.js";
import * as portableLua from "./lua/portable.js";
import * as pushLua from "./lua/pushes.js";
import * as taskLua from "./lua/tasks.js";
import { defineScript } from "./script.js";

// Signs of life take no room. Everything else that adds something is refused by a Redis that is full.
const alsoIfFull = "#!lua flags=allow-oom";
const { leases } = leaseLua;
const { writeContext } = contextLua;
const { readTask, writeTask, writeUpdates } = taskLua;
const tasks = [basics, recency, shelves, leases, taskLua.tasks];
const pushes = [basics, recency, leases, pushLua.pushes];
const contexts = [...tasks, contextLua.contexts];

/** Everything that the stores ask of Redis: one script for each verb. */
export const scripts = {
  readContext: defineScript(basics, recency, contextLua.readContext),
  commitContext: defineScript(...contexts, writeContext, contextLua.commitContext),
  readReply: defineScript(...contexts, contextLua.readReply),
  deleteContext: defineScript(...contexts, contextLua.deleteContext),
  listContexts: defineScript(...contexts, contextLua.listContexts),
  countContexts: defineScript(basics, recency, contextLua.countContexts),

  createTask: defineScript(...tasks, writeUpdates, writeTask, taskLua.createTask),
  findTask: defineScript(basics, recency, readTask, taskLua.findTask),
  updateTask: defineScript(...tasks, writeUpdates, taskLua.updateTask),
  updatesAfter: defineScript(basics, recency, readTask, taskLua.updatesAfter),
  listTasks: defineScript(...tasks, readTask, taskLua.listTasks),
  deleteTasks: defineScript(...tasks, taskLua.deleteTasks),
  countTasks: defineScript(basics, recency, taskLua.countTasks),

  putPush: defineScript(...pushes, pushLua.putPush),
  listPushes: defineScript(...pushes, pushLua.listPushes),
  movePush: defineScript(...pushes, pushLua.movePush),
  deletePush: defineScript(...pushes, pushLua.deletePush),

  exportContexts: defineScript(basics, recency, portableLua.exportContexts),
  importContext: defineScript(...contexts, writeContext, portableLua.importContext),
  exportTasks: defineScript(basics, recency, readTask, portableLua.exportTasks),
  importTask: defineScript(...tasks, writeTask, portableLua.importTask),

  beat: defineScript(alsoIfFull, basics, leases, leaseLua.beat, "return 1"),
  take: defineScript(basics, leases, leaseLua.beat, leaseLua.take),
  release: defineScript(basics, leases, leaseLua.release),
  leave: defineScript(alsoIfFull, basics, leases, leaseLua.leave),
  orphans: defineScript(basics, leases, leaseLua.orphans),
  purge: defineScript(...contexts, contextLua.purgeAll),
};
