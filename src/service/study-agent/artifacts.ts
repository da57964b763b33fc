import type { ExportFile } from "../../domain/export.js";
import { studyPlanExtension } from "../../domain/extensions.js";
import type { StudyPlan } from "../../domain/plan.js";
import type { Artifact, JsonObject, JsonValue, Part } from "../../domain/task.js";
import type { TurnResult } from "../study.js";
import type { Modes } from "./modes.js";

/** A plan as JSON, in the form of studly.v1.StudyPlan. */
export type PlanData = (plan: StudyPlan) => JsonValue;

/** What artifacts are made with. */
export interface ArtifactStyle {
  readonly modes: Modes;
  readonly planData: PlanData;
  /** URIs of extensions in use. */
  readonly extensions: readonly string[];
}

/** Names of artifacts; those of plans have the plan's id as their own. */
export const artifactNames = {
  plan: "study_plan",
  file: "study_plan_export",
  degree: "degree_plan",
} as const;

/** The plan of a turn, in the forms that the caller takes. */
export function planArtifact(plan: StudyPlan, result: TurnResult, style: ArtifactStyle): Artifact {
  return {
    artifactId: plan.id,
    name: artifactNames.plan,
    description: plan.goal,
    parts: planParts(plan, result, style),
    metadata: {
      ...planFacts(plan),
      ...(result.understanding === undefined ? {} : { understood: result.understanding.echo }),
    },
    ...extensionsOf(style),
  };
}

/** What a plan is, in short. */
export function planFacts({ contextId, revision, source, ...plan }: StudyPlan) {
  const { topic, startDate, endDate } = plan;
  return { revision, source, contextId, topic, startDate, endDate } satisfies JsonObject;
}

/** Text, data, files, as far as the caller takes them. `heading` comes before the text. */
export function planParts(
  plan: StudyPlan,
  { markdown, files = [] }: Pick<TurnResult, "markdown" | "files">,
  { modes, planData }: Pick<ArtifactStyle, "modes" | "planData">,
  heading = "",
): readonly Part[] {
  const { text: mediaType, data } = modes;
  const parts: Part[] = [];
  if (mediaType !== undefined) {
    const isPlain = mediaType === "text/plain";
    const text = isPlain ? files.find(({ format }) => format === "text")?.text : markdown;
    parts.push({ text: heading + (text ?? markdown), mediaType });
  }
  if (data) parts.push({ data: planData(plan), mediaType: "application/json" });
  const wanted = files.filter(({ format }) => modes.files.includes(format));
  return [...parts, ...wanted.map(filePart)];
}

/** The files that the learner's words asked for. */
export function exportArtifact(files: readonly ExportFile[]): Artifact {
  const name = artifactNames.file;
  return { artifactId: name, name, parts: files.map(filePart) };
}

/** The extension that plan data is described by, where it is in use. */
export function extensionsOf({ modes, extensions }: ArtifactStyle) {
  const isUsed = modes.data && extensions.includes(studyPlanExtension);
  return isUsed ? { extensions: [studyPlanExtension] } : {};
}

function filePart({ name, mediaType, text }: ExportFile): Part {
  return { raw: Buffer.from(text), filename: name, mediaType };
}
