import { expect, it } from "vitest";
import { shareOf } from "../../src/cluster/share.js";
import { readConfig } from "../../src/config.js";

it("divides what an operator sets for the whole server, and nothing else", () => {
  const config = readConfig({
    WORKERS: "3",
    STORE_URL: "lmdb:./data",
    MODEL_CONCURRENCY: "256",
    MODEL_QUEUE: "0",
    MAX_BACKGROUND_TASKS: "2",
    MAX_CONNECTIONS: "9000",
  });
  expect(shareOf(config)).toEqual({
    ...config,
    modelConcurrency: 86,
    modelQueue: 0,
    maxBackgroundTasks: 1,
    maxBackgroundTasksPerCaller: 167,
    maxConnections: 3_000,
  });
});
