import { renderInline } from "./markdown-inline.js";
import { renderTable } from "./markdown-table.js";
import type { Style } from "./terminal.js";
import { wrapText } from "./wrap.js";

/** Turns Markdown that arrives in pieces into text for a terminal, a line at a time. */
export interface MarkdownRenderer {
  /** Takes the next piece; answers with what can be shown by now. */
  push(delta: string): string;
  /** Answers with the rest. */
  end(): string;
}

/** A renderer for headings, lists, quotes, tables, code and spans; anything else is a paragraph. */
export function createMarkdownRenderer(width: number, style: Style): MarkdownRenderer {
  const renderBlocks = createBlockRenderer(width, style);
  let partial = "";
  return {
    push(delta) {
      const lines = (partial + delta).split("\n");
      partial = lines.pop() ?? "";
      return lines.map((line) => renderBlocks.line(clean(line))).join("");
    },
    end() {
      const last = partial === "" ? "" : renderBlocks.line(clean(partial));
      partial = "";
      return last + renderBlocks.end();
    },
  };
}

// The text may quote a learner or a model: escape sequences must not reach the terminal.
function clean(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return line.replaceAll("\t", "    ").replace(/[\u0000-\u001f\u007f-\u009f]/g, "");
}

function createBlockRenderer(width: number, style: Style) {
  const table: string[] = [];
  let inCode = false;
  let afterBlank = true;

  function endTable(): string {
    if (table.length === 0) return "";
    const lines = table.splice(0);
    return `${renderTable(lines, width, (cell, isHead) => {
      const text = renderInline(cell, style);
      return isHead ? style("bold", text) : text;
    })}\n`;
  }

  function lineOutsideTable(line: string): string {
    if (/^\s*(?:```|~~~)/.test(line)) {
      inCode = !inCode;
      return "";
    }
    if (inCode) return `    ${line}\n`;
    if (line.trim() === "") {
      const shown = afterBlank ? "" : "\n";
      afterBlank = true;
      return shown;
    }
    const before = afterBlank || !isHeading(line) ? "" : "\n";
    afterBlank = false;
    return `${before}${renderLine(line, width, style)}\n`;
  }

  return {
    line(line: string): string {
      if (!inCode && /^\s*\|/.test(line)) {
        table.push(line);
        afterBlank = false;
        return "";
      }
      return endTable() + lineOutsideTable(line);
    },
    end: endTable,
  };
}

const heading = /^(#{1,6})\s+(.*?)\s*#*$/;
const item = /^(\s*)(?:([-*+])|(\d{1,9}[.)]))\s+(?:\[([ xX])\]\s+)?(.*)$/;
const quote = /^\s*>\s?(.*)$/;
const rule = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;

function isHeading(line: string): boolean {
  return heading.test(line);
}

function renderLine(line: string, width: number, style: Style): string {
  const [, hashes, title] = heading.exec(line) ?? [];
  if (hashes !== undefined && title !== undefined)
    return wrapText(
      style(hashes.length === 1 ? ["bold", "underline"] : "bold", renderInline(title, style)),
      width,
      { first: "", rest: "" },
    );
  if (rule.test(line)) return style("dim", "─".repeat(Math.min(width, 40)));
  const listItem = item.exec(line);
  if (listItem !== null) return renderItem(listItem, width, style);
  const quoted = quote.exec(line)?.[1];
  if (quoted !== undefined) {
    const bar = style("dim", "│ ");
    return wrapText(renderInline(quoted, style), width, { first: bar, rest: bar });
  }
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  return wrapText(renderInline(line.trim(), style), width, { first: indent, rest: indent });
}

function renderItem(match: RegExpExecArray, width: number, style: Style): string {
  const [, indent = "", , number, box, text = ""] = match;
  const bullet = number ?? (box === undefined ? "•" : box === " " ? "☐" : "☑");
  const first = `  ${indent}${bullet} `;
  return wrapText(renderInline(text, style), width, { first, rest: " ".repeat(first.length) });
}
