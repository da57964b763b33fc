import { artifactsWith } from "../../domain/artifacts.js";
import type { Artifact, NumberedUpdate } from "../../domain/task.js";

/**
 * The artifacts of a task: those that it was made with, and then each one's updates. What is stored once, in the
 * updates, is put together again here.
 */
export function foldArtifacts(
  base: readonly Artifact[],
  updates: readonly NumberedUpdate[],
): readonly Artifact[] {
  return updates.reduce<readonly Artifact[]>(
    (artifacts, update) =>
      update.kind === "artifact"
        ? artifactsWith(artifacts, update.artifact, update.append)
        : artifacts,
    base,
  );
}
