/** Lines of cells as RFC 4180 has them, with a mark that makes Excel read UTF-8. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(String(cell))).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const formula = /^[=+\-@\t\r]/;

/**
 * A text that no spreadsheet takes for a formula: titles may have been written by anybody. One line,
 * because many readers stumble over more.
 */
export function safeCell(text: string): string {
  const line = oneLine(text);
  return formula.test(line) ? `'${line}` : line;
}

/** A text without line breaks, tabs and control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
