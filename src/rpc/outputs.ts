import { StudlyError } from "../domain/errors.js";
import type { ExportFormat } from "../domain/export.js";

/** Which forms of an answer the caller can use. */
export interface Outputs {
  readonly markdown: boolean;
  readonly json: boolean;
  /** Files beside them. */
  readonly exports: readonly ExportFormat[];
}

const all: Outputs = { markdown: true, json: true, exports: [] };
const files: Readonly<Record<string, ExportFormat>> = {
  "text/calendar": "ics",
  "text/csv": "csv",
  "image/svg+xml": "svg",
};

/**
 * Reads `accepted_outputs`: media types, also with wildcards, parameters ignored; empty means all but
 * files, which are made for those who name them. Throws invalid_argument if we make none of them.
 */
export function outputsFrom(accepted: readonly string[]): Outputs {
  if (accepted.length === 0) return all;
  const types = accepted.map((type) => (type.split(";", 1)[0] ?? "").trim().toLowerCase());
  const any = types.includes("*/*");
  const markdown = any || types.includes("text/markdown") || types.includes("text/*");
  const json = any || types.includes("application/json") || types.includes("application/*");
  const exports = [...new Set(types.flatMap((type) => files[type] ?? []))];
  if (markdown || json || exports.length > 0) return { markdown, json, exports };
  throw new StudlyError(
    "invalid_argument",
    "accepted_outputs names nothing that is made here: use text/markdown or application/json.",
    {
      violations: [
        {
          field: "accepted_outputs",
          description:
            "must contain text/markdown, application/json, text/calendar, text/csv or image/svg+xml, or be empty",
        },
      ],
    },
  );
}
