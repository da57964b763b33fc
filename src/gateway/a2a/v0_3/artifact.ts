import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import type { Artifact } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject } from "../../../domain/task.js";
import type { Problems } from "../../translate/problems.js";
import {
  optionalObject,
  optionalString,
  optionalStrings,
  requiredString,
  sourceOf,
} from "./fields.js";
import { partsFrom } from "./message.js";
import { partTo } from "./part.js";
import type { OldArtifact } from "./types.js";

export function artifactTo(artifact: Artifact): OldArtifact {
  const { artifactId, name, description, metadata, extensions } = artifact;
  return {
    artifactId,
    ...(name === "" ? {} : { name }),
    ...(description === "" ? {} : { description }),
    parts: artifact.parts.map(partTo),
    ...(metadata === undefined ? {} : { metadata: metadata as JsonObject }),
    ...(extensions.length === 0 ? {} : { extensions }),
  };
}

/** undefined, and problems, if it is none. */
export function artifactFrom(
  problems: Problems,
  value: unknown,
  path: string,
): Artifact | undefined {
  const source = sourceOf(problems, value, path);
  if (source === undefined) return undefined;
  const metadata = optionalObject(source, "metadata");
  return {
    $typeName: "lf.a2a.v1.Artifact",
    artifactId: requiredString(source, "artifactId"),
    name: optionalString(source, "name"),
    description: optionalString(source, "description"),
    parts: partsFrom(source, "parts"),
    ...(metadata === undefined ? {} : { metadata: metadata as WireObject }),
    extensions: optionalStrings(source, "extensions"),
  };
}
