import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { partFrom, partTo } from "./part.js";

export function artifactTo(artifact: v1.Artifact): v03.Artifact {
  const { artifactId, name, description, parts, metadata, extensions } = artifact;
  return {
    $typeName: "a2a.v1.Artifact",
    artifactId,
    name,
    description,
    parts: parts.map(partTo),
    ...(metadata === undefined ? {} : { metadata }),
    extensions,
  };
}

export function artifactFrom(artifact: v03.Artifact): v1.Artifact {
  const { artifactId, name, description, parts, metadata, extensions } = artifact;
  return {
    $typeName: "lf.a2a.v1.Artifact",
    artifactId,
    name,
    description,
    parts: parts.map(partFrom),
    ...(metadata === undefined ? {} : { metadata }),
    extensions,
  };
}
