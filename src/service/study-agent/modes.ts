import { StudlyError } from "../../domain/errors.js";
import type { ExportFormat } from "../../domain/export.js";
import { essenceOf } from "./read/media-types.js";

/** In which forms a caller can use a plan. */
export interface Modes {
  /** The plan as text; undefined: not wanted. */
  readonly text: "text/markdown" | "text/plain" | undefined;
  /** The plan as JSON data. */
  readonly data: boolean;
  /** Files beside them. */
  readonly files: readonly ExportFormat[];
}

/** Media types of what is made here. */
export const outputModes = [
  "text/markdown",
  "text/plain",
  "application/json",
  "text/calendar",
  "text/csv",
  "image/svg+xml",
] as const;

/** Modes under which a caller can use Markdown, plain text only, and data; some are of A2A before 0.3. */
const markdownModes: ReadonlySet<string> = new Set(["*/*", "text", "text/*", "text/markdown"]);
const dataModes: ReadonlySet<string> = new Set([
  "*/*",
  "data",
  "application/*",
  "application/json",
]);
/** Files are made for those who name their type. */
const fileModes = new Map<string, ExportFormat>([
  ["text/calendar", "ics"],
  ["text/csv", "csv"],
  ["image/svg+xml", "svg"],
  ["image/*", "svg"],
]);

const everything: Modes = { text: "text/markdown", data: true, files: [] };

/**
 * Reads `acceptedOutputModes`: media types, also with wildcards, parameters ignored; empty means text
 * and data. Plain text is for those who take no Markdown. Throws content_type_not_supported if we
 * make none of them (A2A 1.0, §3.3.2).
 */
export function readModes(accepted: readonly string[]): Modes {
  if (accepted.length === 0) return everything;
  const types = accepted.map(essenceOf);
  const plain = types.includes("text/plain") ? "text/plain" : undefined;
  const text = types.some((type) => markdownModes.has(type)) ? "text/markdown" : plain;
  const data = types.some((type) => dataModes.has(type));
  const files = [...new Set(types.flatMap((type) => fileModes.get(type) ?? []))];
  if (text !== undefined || data || files.length > 0) return { text, data, files };
  const names = outputModes.join(", ");
  throw new StudlyError(
    "content_type_not_supported",
    `None of the accepted output modes is made here. Accept at least one of ${names}, or leave them out.`,
    {
      violations: [
        { field: "configuration.acceptedOutputModes", description: `must have one of ${names}` },
      ],
    },
  );
}

/** What the study service must be asked for, so that the plan is there in these forms. */
export function exportsFor({ text, files }: Modes): readonly ExportFormat[] {
  return text === "text/plain" ? ["text", ...files] : files;
}
