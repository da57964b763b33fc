/** Makes a caller's text fit for reading: never changes what it says. */
export type Clean = (text: string) => string | Promise<string>;

/** For texts that are taken as they are: trimmed, and without stray surrogates. */
export const cleanPlain: Clean = (text) => text.trim().toWellFormed();

/** Cut to a length in UTF-16 units, and not through a surrogate pair. */
export function cut(text: string, units: number): string {
  return text.length <= units ? text : text.slice(0, units).toWellFormed();
}

/** Whether a text has more code points than this. */
export function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > 2 * max) return true;
  let count = 0;
  for (const _ of text) if (++count > max) return true;
  return false;
}
