import type { Interceptor } from "@connectrpc/connect";
import { A2AService as OldA2AService } from "../../../gen/a2a/v1/a2a_pb.js";
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
  const known = knownVersion(asked);
  if (known !== undefined) return known;
  throw unsupported(asked, supportedVersions);
}

function knownVersion(asked: string): Version | undefined {
  const [, version] = shape.exec(asked) ?? [];
  return supportedVersions.find((each) => each === version);
}

const versionsOfServices: ReadonlyMap<string, Version> = new Map([
  [A2AService.typeName, "1.0"],
  [OldA2AService.typeName, "0.3"],
]);

/**
 * Refuses calls of a version's service that name another version. A caller of gRPC who names none has said
 * it by the service.
 */
export function createVersionCheck(): Interceptor {
  return (next) => (request) => {
    const asked = request.header.get(versionName)?.trim() ?? "";
    const spoken = versionsOfServices.get(request.service.typeName);
    if (spoken !== undefined && asked !== "" && knownVersion(asked) !== spoken)
      throw unsupported(asked, [spoken]);
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
