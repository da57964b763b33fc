import { createAddressGuard } from "./address-guard.js";
import {
  createPushDelivery,
  type PushDeliveryOptions,
  type RunningPushDelivery,
} from "./delivery.js";
import { createPushSender } from "./sender.js";
import { createPushSigner, type PushSignerOptions, type SigningKey } from "./signing.js";

export interface PushOptions extends Omit<PushDeliveryOptions, "guard" | "sender"> {
  /** PUSH_ALLOW_HOSTS: "host" or "host:port", which may be called even where they are not public. */
  readonly allowHosts: readonly string[];
  /** For one notification, in ms; default: 10,000. */
  readonly timeoutMs?: number;
  /** Absent: notifications are not signed. */
  readonly signing?: PushSignerOptions & { readonly key: SigningKey };
}

/** Push notifications, with all that they need. Throws Error for an entry of `allowHosts` that is no host. */
export function createPush(options: PushOptions): RunningPushDelivery {
  const { allowHosts, timeoutMs, signing, ...rest } = options;
  const guard = createAddressGuard({ allowHosts });
  const sender = createPushSender({
    guard,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(signing === undefined ? {} : { sign: createPushSigner(signing.key, signing) }),
  });
  const delivery = createPushDelivery({ ...rest, guard, sender });
  return {
    ...delivery,
    get active() {
      return delivery.active;
    },
    async [Symbol.asyncDispose]() {
      await delivery[Symbol.asyncDispose]();
      sender[Symbol.dispose]();
    },
  };
}
