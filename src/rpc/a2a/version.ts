import type { Interceptor } from "@connectrpc/connect";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { StudlyError } from "../../domain/errors.js";

/** The versions of A2A that are spoken here, newest first. */
export const supportedVersions = ["1.0", "0.3"] as const;
export type Version = (typeof supportedVersions)[number];

/** The service parameter by which a caller says its version (A2A 1.0, §3.6). */
export const versionName = "A2A-Version";

/** The patch number does not count (§3.6). */
const shape = /^(\d+\.\d+)(?:\.\d+)?$/;

/** The version that a caller names; "" is 0.3 (§3.6.2). Throws version_not_supported. */
export function versionFrom(asked: string): Version {
  if (asked === "1.0") return "1.0";
  if (asked === "") return "0.3";
  const [, version] = shape.exec(asked) ?? [];
  const known = supportedVersions.find((each) => each === version);
  if (known !== undefined) return known;
  throw unsupported(asked, supportedVersions);
}

/**
 * Refuses calls of the service of 1.0 that name another version. A caller of gRPC who names none has said
 * it by the service: lf.a2a.v1 has no other.
 */
export function createVersionCheck(): Interceptor {
  return (next) => (request) => {
    const asked = request.header.get(versionName)?.trim() ?? "";
    const isOurs = request.service.typeName === A2AService.typeName;
    if (isOurs && asked !== "" && versionFrom(asked) !== "1.0") throw unsupported(asked, ["1.0"]);
    return next(request);
  };
}

function unsupported(asked: string, supported: readonly Version[]): StudlyError {
  const said = asked.toWellFormed().slice(0, 20);
  return new StudlyError(
    "version_not_supported",
    `A2A ${said} is not spoken here. Send the header ${versionName} with ${supported.join(" or ")}.`,
    { metadata: { supportedVersions: supported.join(", ") } },
  );
}
