const maxText = 4_000;
const tail = 1_000;
const unseen = /[^\P{Cc}\s]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const ascii = /^[ -~]*$/;

/**
 * NFC, one kind of blank, no control characters, trimmed, and short enough to be read in no time:
 * of a very long text the beginning and the end.
 */
export function cleanText(raw: string): string {
  const text = raw.length > maxText ? `${raw.slice(0, maxText - tail)} ; ${raw.slice(-tail)}` : raw;
  if (ascii.test(text) && !text.includes("  ")) return text.trim();
  // One blank between words: patterns that allow for blanks twice would try every share of many.
  const plain = text.normalize("NFC").replace(unseen, "");
  return plain
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
