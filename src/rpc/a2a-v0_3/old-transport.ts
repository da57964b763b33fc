import type { Transport } from "@connectrpc/connect";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { ErasedTransport } from "./erased-transport.js";
import { getPushConfig } from "./get-push-config.js";
import { subscribe } from "./subscribe.js";

const { method } = A2AService;

/**
 * A transport to the service of A2A 1.0 for callers of 0.3, where one call of 1.0 is not what theirs means: a
 * subscription, and a push config that is asked for without its id. Messages are those of 1.0; all other
 * calls pass through.
 */
export function createOldTransport(transport: Transport): Transport {
  const inner = transport as unknown as ErasedTransport;
  const outer: ErasedTransport = {
    unary: (called, ...call) =>
      called === method.getTaskPushNotificationConfig
        ? getPushConfig(inner, ...call)
        : inner.unary(called, ...call),
    stream: (called, ...call) =>
      called === method.subscribeToTask ? subscribe(inner, ...call) : inner.stream(called, ...call),
  };
  return outer as unknown as Transport;
}
