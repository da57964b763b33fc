import { describe, expect, it } from "vitest";
import { exportsFor, outputModes, readModes } from "../../../src/service/study-agent/modes.js";

const markdown = "text/markdown";

describe("accepted output modes", () => {
  it.each([
    [[], { text: markdown, data: true, files: [] }],
    [["*/*"], { text: markdown, data: true, files: [] }],
    [["text/*"], { text: markdown, data: false, files: [] }],
    [["text", "data"], { text: markdown, data: true, files: [] }],
    [["Text/Markdown; charset=utf-8"], { text: markdown, data: false, files: [] }],
    [["text/plain"], { text: "text/plain", data: false, files: [] }],
    [["text/plain", "text/markdown"], { text: markdown, data: false, files: [] }],
    [["text/plain", "application/json"], { text: "text/plain", data: true, files: [] }],
    [["application/*"], { text: undefined, data: true, files: [] }],
    [["application/json"], { text: undefined, data: true, files: [] }],
    [["text/calendar"], { text: undefined, data: false, files: ["ics"] }],
    [
      ["text/calendar", "text/csv", "image/svg+xml", "text/csv", "audio/ogg"],
      { text: undefined, data: false, files: ["ics", "csv", "svg"] },
    ],
    [["image/*", markdown], { text: markdown, data: false, files: ["svg"] }],
  ] as const)("%j", (accepted, modes) => {
    expect(readModes(accepted)).toEqual(modes);
  });

  it("of which none is made here are refused, naming those that are", () => {
    const refused = () => readModes(["image/png", "application/pdf"]);
    expect(refused).toThrow(
      expect.objectContaining({
        code: "content_type_not_supported",
        violations: [expect.objectContaining({ field: "configuration.acceptedOutputModes" })],
      }),
    );
    for (const mode of outputModes) expect(refused).toThrow(mode);
  });

  it("say in which forms the service shall make the plan", () => {
    expect(exportsFor(readModes([]))).toEqual([]);
    expect(exportsFor(readModes(["text/plain", "text/csv"]))).toEqual(["text", "csv"]);
  });
});
