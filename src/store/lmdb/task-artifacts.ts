import { artifactsWith } from "../../domain/artifacts.js";
import type { Artifact, NumberedUpdate } from "../../domain/task.js";
import { decodeRecord, encodeRecord } from "../records/record.js";
import type { TaskChange } from "../task-store.js";
import type { Environment } from "./environment.js";
import { keyPart, last } from "./key-part.js";

/** Where the content of an artifact is: in the updates that brought it, so that it is stored once. */
export interface ArtifactPlace {
  readonly id: string;
  /** How many parts it has. */
  readonly parts: number;
  /** The number of the first update that belongs to it. */
  readonly from: number;
  /** True if what came before that is stored as a whole. */
  readonly isWhole: boolean;
}

/** `begin`, `follow` and `removeAll` are for the callback of `write`. */
export interface TaskArtifacts {
  /** Those that a task has from the first, after the update of this number. */
  begin(taskId: string, artifacts: readonly Artifact[], number: number): readonly ArtifactPlace[];
  /** Where they are after a change. Of updates up to `trimmed` nothing is needed any more. */
  follow(
    taskId: string,
    before: readonly ArtifactPlace[],
    change: TaskChange,
    trimmed: number,
  ): readonly ArtifactPlace[];
  /** The artifacts, from all updates since the first that one of them needs. */
  read(
    taskId: string,
    places: readonly ArtifactPlace[],
    updatesFrom: (number: number) => Iterable<NumberedUpdate>,
  ): readonly Artifact[];
  removeAll(taskId: string): void;
}

export function createTaskArtifacts(environment: Environment): TaskArtifacts {
  const wholes = environment.records("artifacts");

  function putWhole(taskId: string, artifact: Artifact, number: number): ArtifactPlace {
    const { artifactId: id, parts } = artifact;
    wholes.put([taskId, keyPart(id)], encodeRecord(artifact));
    return { id, parts: parts.length, from: number + 1, isWhole: true };
  }

  function begin(taskId: string, artifacts: readonly Artifact[], number: number) {
    return artifacts.map((artifact) => putWhole(taskId, artifact, number));
  }

  function removeAll(taskId: string): void {
    for (const key of [...wholes.keys({ start: [taskId], end: [taskId, last] })])
      wholes.remove(key);
  }

  return {
    begin,
    removeAll,
    follow(taskId, before, { task, expected, updates }, trimmed) {
      const number = expected + updates.length;
      const places = updates.reduce(placesAfter, before);
      if (!describes(places, task.artifacts)) {
        removeAll(taskId);
        return begin(taskId, task.artifacts, number);
      }
      return places.map((place, index) => {
        const artifact = task.artifacts[index];
        return place.from <= trimmed && artifact !== undefined
          ? putWhole(taskId, artifact, number)
          : place;
      });
    },
    read(taskId, places, updatesFrom) {
      const from = new Map(places.map((place) => [place.id, place.from]));
      let artifacts: readonly Artifact[] = places
        .filter(({ isWhole }) => isWhole)
        .map(({ id }) => readWhole(wholes.get([taskId, keyPart(id)])));
      for (const update of updatesFrom(Math.min(...from.values()))) {
        if (update.kind !== "artifact") continue;
        const { artifact, append, number } = update;
        if (number >= (from.get(artifact.artifactId) ?? Number.POSITIVE_INFINITY))
          artifacts = artifactsWith(artifacts, artifact, append);
      }
      return inOrderOf(places, artifacts);
    },
  };
}

function readWhole(bytes: Uint8Array | undefined): Artifact {
  if (bytes === undefined) throw new Error("An artifact is missing from the store.");
  return decodeRecord<Artifact>("artifact", bytes);
}

/** The rule of `artifactsWith`, for places. */
function placesAfter(
  places: readonly ArtifactPlace[],
  update: NumberedUpdate,
): readonly ArtifactPlace[] {
  if (update.kind !== "artifact") return places;
  const { artifactId: id, parts } = update.artifact;
  const index = places.findIndex((place) => place.id === id);
  const known = places[index];
  const fresh = { id, parts: parts.length, from: update.number, isWhole: false };
  if (known === undefined) return [...places, fresh];
  return places.with(
    index,
    update.append ? { ...known, parts: known.parts + parts.length } : fresh,
  );
}

/** False for a task whose artifacts did not come with updates. */
function describes(places: readonly ArtifactPlace[], artifacts: readonly Artifact[]): boolean {
  return (
    places.length === artifacts.length &&
    places.every(({ id, parts }, index) => {
      const artifact = artifacts[index];
      return artifact?.artifactId === id && artifact.parts.length === parts;
    })
  );
}

function inOrderOf(
  places: readonly ArtifactPlace[],
  artifacts: readonly Artifact[],
): readonly Artifact[] {
  const byId = new Map(artifacts.map((artifact) => [artifact.artifactId, artifact]));
  return places.flatMap(({ id }) => byId.get(id) ?? []);
}
