const maxText = 4_000;
const tail = 1_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const ascii = /^[\x20-\x7e]*$/;

/**
 * NFC, one kind of blank, no control characters, trimmed, and short enough to be read in no time:
 * of a very long text the beginning and the end.
 */
export function cleanText(raw: string): string {
  const text = raw.length > maxText ? `${raw.slice(0, maxText - tail)} ; ${raw.slice(-tail)}` : raw;
  if (ascii.test(text)) return text.trim();
  return text.normalize("NFC").replace(control, "").replace(/[^\S\n]+/g, " ").trim();
}
