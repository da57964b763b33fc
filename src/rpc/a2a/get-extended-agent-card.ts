import type { MethodImpl } from "@connectrpc/connect";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { baseUrlKey, callOf } from "../context.js";
import type { A2AOptions } from "./dependencies.js";

/** The card as an authenticated caller may see it. */
export function getExtendedAgentCard({
  extendedCard,
}: A2AOptions): MethodImpl<typeof A2AService.method.getExtendedAgentCard> {
  return (_request, { values, url, responseHeader }) => {
    // §13.3: what a caller may see is no affair of caches that others share.
    responseHeader.set("cache-control", "private, max-age=300");
    const baseUrl = values.get(baseUrlKey)?.() ?? new URL(url).origin;
    return extendedCard(callOf(values).caller, baseUrl);
  };
}
