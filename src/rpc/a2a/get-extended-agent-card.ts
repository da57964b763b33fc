import type { MethodImpl } from "@connectrpc/connect";
import type { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { baseUrlKey, callOf } from "../context.js";
import type { A2AOptions } from "./dependencies.js";

/** The card as an authenticated caller may see it. */
export function getExtendedAgentCard({
  extendedCard,
}: A2AOptions): MethodImpl<typeof A2AService.method.getExtendedAgentCard> {
  return (_request, { values, url }) =>
    extendedCard(callOf(values).caller, values.get(baseUrlKey) ?? new URL(url).origin);
}
