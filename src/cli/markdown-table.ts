import Table from "cli-table3";
import { cellWidth } from "./wrap.js";

const noLines = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};
const gap = 2;

/** Renders the lines of a GFM table as columns; the widest column gives way if they do not fit. */
export function renderTable(
  lines: readonly string[],
  width: number,
  render: (cell: string, isHead: boolean) => string,
): string {
  const isRule = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
  const hasHead = isRule.test(lines[1] ?? "");
  const rows = lines
    .filter((line) => !isRule.test(line))
    .map((line, index) => cellsOf(line).map((cell) => render(cell, hasHead && index === 0)));
  const table = new Table({
    chars: noLines,
    style: { "padding-left": 0, "padding-right": gap, head: [], border: [] },
    colWidths: columnWidths(rows, width),
    colAligns: hasHead ? cellsOf(lines[1] ?? "").map(alignmentOf) : [],
    wordWrap: true,
  });
  const columns = Math.max(...rows.map((row) => row.length));
  for (const row of rows) table.push([...row, ...Array<string>(columns - row.length).fill("")]);
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

function alignmentOf(rule: string): "left" | "center" | "right" {
  if (!rule.endsWith(":")) return "left";
  return rule.startsWith(":") ? "center" : "right";
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, cellWidth(cell) + gap);
  const excess = widths.reduce((sum, w) => sum + w, 0) - width;
  if (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(8, (widths[widest] ?? 0) - excess);
  }
  return widths;
}
