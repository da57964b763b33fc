/** The forms in which a plan leaves Studly. */
export const exportFormats = [
  "markdown",
  "text",
  "json",
  "ics",
  "csv",
  "todoist",
  "anki",
  "svg",
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A plan in one of these forms. */
export interface ExportFile {
  readonly format: ExportFormat;
  /** "studly-python.ics". */
  readonly name: string;
  /** With its parameters: "text/calendar; charset=utf-8; method=PUBLISH". */
  readonly mediaType: string;
  readonly text: string;
}
