import type { Config } from "../config.js";

/**
 * Each worker's part of the limits that an operator sets for the whole server: rounded up, so that
 * each has at least one. What the store counts is shared already.
 */
export function shareOf(config: Config): Config {
  const part = (limit: number) => Math.ceil(limit / config.workers);
  return {
    ...config,
    modelConcurrency: part(config.modelConcurrency),
    modelQueue: part(config.modelQueue),
    maxBackgroundTasks: part(config.maxBackgroundTasks),
    maxBackgroundTasksPerCaller: part(config.maxBackgroundTasksPerCaller),
    maxConnections: part(config.maxConnections),
  };
}
