import { stripVTControlCharacters } from "node:util";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const wide =
  /^(?:\p{RGI_Emoji}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60])/v;
const ascii = /^[\x20-\x7e]*$/;

/** Cells that a text takes in a terminal; escape sequences take none. */
export function cellWidth(text: string): number {
  const visible = stripVTControlCharacters(text);
  if (ascii.test(visible)) return visible.length;
  let cells = 0;
  for (const { segment } of graphemes.segment(visible)) cells += wide.test(segment) ? 2 : 1;
  return cells;
}

/** How a wrapped text begins: its first line, and those below. Both have the same width. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

/** Breaks a text between words so that no line is wider than `width`, if its words allow it. */
export function wrapText(text: string, width: number, indent: Indent): string {
  const room = Math.max(1, width - cellWidth(indent.first));
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/ +/)) {
    const cells = cellWidth(word);
    if (used > 0 && used + 1 + cells > room) {
      lines.push(line);
      line = word;
      used = cells;
    } else {
      line = used === 0 ? word : `${line} ${word}`;
      used += cells + (used === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines.map((l, index) => (index === 0 ? indent.first : indent.rest) + l).join("\n");
}
