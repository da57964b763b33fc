import type { Interceptor } from "@connectrpc/connect";
import type { Lifecycle } from "../../domain/lifecycle.js";
import type { Quotas } from "../../domain/quotas.js";
import { createA2AValidation } from "../a2a/validate-request.js";
import { createVersionCheck } from "../a2a/version.js";
import { createAuthInterceptor } from "../auth/auth-interceptor.js";
import type { Callers } from "../auth/callers.js";
import { createAdmission } from "./admission.js";
import { createDeadline } from "./deadline.js";
import { createErrors } from "./errors.js";
import { createLimit } from "./limit.js";
import { createRateLimit } from "./rate-limit.js";
import { createRecord } from "./record.js";
import { createRequestInfo } from "./request-info.js";
import { createValidate } from "./validate.js";

export interface InterceptorOptions {
  /** From the request's arrival to its answer, in ms. */
  readonly requestBudgetMs: number;
  readonly lifecycle: Lifecycle;
  /** Who may call; absent: everybody, without a name. */
  readonly callers?: Callers;
  /** Requests of each caller, and refused credentials from each address; absent: no limit. */
  readonly rateLimit?: { readonly perMinute: number; readonly quotas: Quotas };
}

/**
 * What every call passes, outermost first. Each one may rely on those before it:
 *
 * 1. request-info: an id and an arrival time for the call; `x-request-id` on every answer.
 * 2. record: method and code for the log line and the metrics.
 * 3. errors: whatever is thrown further in leaves as a ConnectError from the one table.
 * 4. auth: who calls; not too many guesses at it.
 * 5. rate-limit: not too often (left out when off).
 * 6. admission: not while the process is shutting down.
 * 7. version: of A2A, where the caller names one.
 * 8. deadline: makes the Call; ends it on time whatever the handler does.
 * 9. validate: the rules of the contracts, and A2A's required fields; within the deadline, since a stream's messages are read here.
 *
 * Make them once for the process: one listener on `lifecycle.stop` serves all calls.
 */
export function createInterceptors(options: InterceptorOptions): Interceptor[] {
  const { requestBudgetMs, lifecycle, callers, rateLimit } = options;
  const limit = rateLimit && createLimit(rateLimit.quotas, rateLimit.perMinute);
  return [
    createRequestInfo(),
    createRecord(),
    createErrors(),
    ...(callers === undefined ? [] : [createAuthInterceptor(callers, limit)]),
    ...(limit === undefined ? [] : [createRateLimit(limit)]),
    createAdmission(lifecycle),
    createVersionCheck(),
    createDeadline(requestBudgetMs, lifecycle),
    createValidate(),
    createA2AValidation(),
  ];
}
