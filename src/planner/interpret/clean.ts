const maxText = 4_000;
const tail = 1_000;
const unseen = /[^\P{Cc}\s]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const ascii = /^[ -~]*$/;
// What the agent says of files that came along: no words of the learner's.
const attached = "Attached file: ";
const attachedLines = /(?:^|\n)Attached file: [^\n]*/g;

/**
 * NFC, one kind of blank, no control characters, trimmed, and short enough to be read in no time:
 * of a very long text the beginning and the end.
 */
export function cleanText(raw: string): string {
  const said = raw.includes(attached) ? raw.replace(attachedLines, "") : raw;
  const text =
    said.length > maxText ? `${said.slice(0, maxText - tail)} ; ${said.slice(-tail)}` : said;
  if (ascii.test(text) && !text.includes("  ")) return text.trim();
  // One blank between words: patterns that allow for blanks twice would try every share of many.
  const plain = text.normalize("NFC").replace(unseen, "");
  return plain
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
