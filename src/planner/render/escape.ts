const special = /[\\`*_[\]<>|~&@]|:\/\/|www\./i;
const specials = /[\\`*_[\]<>|~&@]|:\/\/|www\./gi;
const blanks = /[^\S ]+| {2,}/;

/**
 * A text as Markdown that shows it as it is, on one line: no heading, HTML, link, image, table or
 * emphasis can come of it, wherever in a line it stands but at the beginning.
 */
export function escapeMarkdown(text: string): string {
  let line = text;
  if (blanks.test(line)) line = line.replace(/\s+/g, " ").trim();
  return special.test(line) ? line.replace(specials, escaped) : line;
}

function escaped(match: string): string {
  if (match === "://") return ":\\/\\/";
  // A backslash keeps readers from making a link of it.
  return match.length > 1 ? `${match.slice(0, 3)}\\.` : `\\${match}`;
}
