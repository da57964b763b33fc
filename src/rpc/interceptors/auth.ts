import type { Interceptor } from "@connectrpc/connect";
import { StudlyError } from "../../domain/errors.js";
import { createApiKeys, sentKey } from "../api-keys.js";
import { callerKey } from "../context.js";
import { policyOf } from "./policy.js";

/** Lets those in who send one of the keys. The caller is then the key's fingerprint. */
export function createAuth(keys: readonly string[]): Interceptor {
  const apiKeys = createApiKeys(keys);
  return (next) => (request) => {
    const { header } = request;
    const key = sentKey(header.get("authorization"), header.get("x-api-key"));
    const caller = key === undefined ? undefined : apiKeys.callerOf(key);
    if (caller !== undefined) {
      request.contextValues.set(callerKey, caller);
    } else if (!policyOf(request.method).open) {
      throw new StudlyError(
        "unauthenticated",
        key === undefined
          ? "Send an API key: Authorization: Bearer KEY, or x-api-key: KEY."
          : "This API key is not known here.",
      );
    }
    return next(request);
  };
}
