import { StudlyError } from "../domain/errors.js";

/** Which of the two forms of an answer the caller can use. */
export interface Outputs {
  readonly markdown: boolean;
  readonly json: boolean;
}

const all: Outputs = { markdown: true, json: true };

/**
 * Reads `accepted_outputs`: media types, also with wildcards, parameters ignored; empty means all.
 * Throws invalid_argument if we make none of them.
 */
export function outputsFrom(accepted: readonly string[]): Outputs {
  if (accepted.length === 0) return all;
  const types = accepted.map((type) => (type.split(";", 1)[0] ?? "").trim().toLowerCase());
  const any = types.includes("*/*");
  const markdown = any || types.includes("text/markdown") || types.includes("text/*");
  const json = any || types.includes("application/json") || types.includes("application/*");
  if (markdown || json) return { markdown, json };
  throw new StudlyError(
    "invalid_argument",
    "accepted_outputs names nothing that is made here: use text/markdown or application/json.",
    {
      violations: [
        {
          field: "accepted_outputs",
          description: "must contain text/markdown or application/json, or be empty",
        },
      ],
    },
  );
}
