import type { Artifact } from "./task.js";

/**
 * Artifacts with one more, or one more chunk: one of the same id is replaced or grows; of one that is not
 * there, a chunk is the beginning.
 */
export function artifactsWith(
  artifacts: readonly Artifact[],
  artifact: Artifact,
  append: boolean,
): readonly Artifact[] {
  const index = artifacts.findIndex(({ artifactId }) => artifactId === artifact.artifactId);
  const known = artifacts[index];
  if (known === undefined) return [...artifacts, artifact];
  return artifacts.with(index, append ? grown(known, artifact) : artifact);
}

function grown(known: Artifact, more: Artifact): Artifact {
  const metadata = { ...known.metadata, ...more.metadata };
  const extensions = [...new Set([...(known.extensions ?? []), ...(more.extensions ?? [])])];
  return {
    ...known,
    ...more,
    parts: [...known.parts, ...more.parts],
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    ...(extensions.length === 0 ? {} : { extensions }),
  };
}
