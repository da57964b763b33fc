import type { SendMessageConfiguration } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { Problems } from "../../translate/problems.js";
import {
  fieldOf,
  optionalBoolean,
  optionalCount,
  optionalStrings,
  type Source,
  sourceOf,
} from "./fields.js";
import { pushConfigFrom } from "./push-config.js";

/**
 * How a message wants to be answered. 0.3 does not say what holds for a configuration that leaves `blocking`
 * out, so `blocking` is the binding's: JSON-RPC's callers write false down, and its servers wait; REST's
 * JSON is that of the proto, which leaves false out.
 */
export function configurationFrom(
  problems: Problems,
  value: unknown,
  path: string,
  blocking: boolean,
): SendMessageConfiguration | undefined {
  const source = sourceOf(problems, value, path);
  if (source === undefined) return undefined;
  const historyLength = optionalCount(source, "historyLength");
  return {
    $typeName: "lf.a2a.v1.SendMessageConfiguration",
    acceptedOutputModes: optionalStrings(source, "acceptedOutputModes"),
    ...pushFrom(source),
    ...(historyLength === undefined ? {} : { historyLength }),
    returnImmediately: !(optionalBoolean(source, "blocking") ?? blocking),
  };
}

/** Named as in JSON, or as in the proto. */
function pushFrom(source: Source): Partial<SendMessageConfiguration> {
  const { value, path } = fieldOf(source, "pushNotificationConfig", "pushNotification");
  if (value === undefined) return {};
  const config = pushConfigFrom(source.problems, value, path, "");
  return config === undefined ? {} : { taskPushNotificationConfig: config };
}
