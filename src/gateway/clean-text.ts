/** Makes a caller's text fit for reading: never changes what it says. */
export type Clean = (text: string) => string;

/** Anything but one line of printable ASCII with single spaces, which most requests are. */
const untidy = /[^ -~]|^ | {2}| $/;

/** Text without HTML: composed characters (NFC), ordinary spaces, no stray surrogates, trimmed. */
export const cleanPlain: Clean = (text) => (untidy.test(text) ? tidy(text.toWellFormed()) : text);

/** Whether a JSON text can hold HTML tags or entities; if not, `cleanPlain` does. */
export function mayHoldMarkup(json: string): boolean {
  return json.includes("<") || json.includes("&") || json.includes("\\u00");
}

const spaces = /[ \t\u00a0]{2,}|[\t\u00a0]/g;
const lineEnds = / ?(?:\r\n|\r|\n) ?/g;
const blankLines = /\n{3,}/g;

/** What both ways of cleaning end with. */
export function tidy(text: string): string {
  const oneSpaced = text.normalize("NFC").trim().replace(spaces, " ");
  return oneSpaced.replace(lineEnds, "\n").replace(blankLines, "\n\n");
}
