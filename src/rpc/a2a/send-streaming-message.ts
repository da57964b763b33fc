import type { MethodImpl } from "@connectrpc/connect";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { callOf } from "../context.js";
import { streamEventTo } from "./convert-task.js";
import type { A2AOptions } from "./dependencies.js";
import { activate } from "./extensions.js";
import { sendInputFrom } from "./send-message.js";

/** The same as it happens. */
export function sendStreamingMessage(
  options: A2AOptions,
): MethodImpl<typeof A2AService.method.sendStreamingMessage> {
  return async function* (request, context) {
    const input = sendInputFrom(request, context);
    activate(context, input.extensions, options);
    for await (const event of options.tasks.stream(input, callOf(context.values)))
      yield streamEventTo(event);
  };
}
