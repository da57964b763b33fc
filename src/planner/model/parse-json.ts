const maxText = 100_000;

/** The JSON of a model's answer. Throws Error if there is none. */
export function parseJson(text: string): unknown {
  if (text.length > maxText) throw new Error("the answer is too long");
  try {
    return JSON.parse(text);
  } catch {
    // Some models put the object into a code block or a sentence.
    const from = text.indexOf("{");
    const to = text.lastIndexOf("}");
    if (from < 0 || to <= from) throw new Error("the answer is not JSON");
    return JSON.parse(text.slice(from, to + 1));
  }
}
