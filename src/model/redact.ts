const googleKey = /AIza[\w-]{10,}/g;
const longest = 500;

/** Text of an upstream error without the key, which Google's own messages may quote, and not too long. */
export function redact(text: string, apiKey: string): string {
  const clean = text.replaceAll(apiKey, "[key]").replace(googleKey, "[key]");
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
