const surrogate = /[\ud800-\udfff]/;

/**
 * A text as bytes whose order is that of the text's code units, which is how ids are compared everywhere else.
 * UTF-8 has that order except for surrogates; they are written as three bytes each (CESU-8), alone ones too.
 */
export function orderedText(text: string): string | Buffer {
  if (!surrogate.test(text)) return text;
  const pieces = Array.from({ length: text.length }, (_, index) => unit(text.charCodeAt(index)));
  return Buffer.concat(pieces);
}

function unit(code: number): Buffer {
  if (code < 0xd800 || code > 0xdfff) return Buffer.from(String.fromCharCode(code));
  return Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]);
}

/** A time in ms in 16 digits, so that its order is that of its text. */
export function orderedTime(ms: number): string {
  return String(Math.max(0, Math.ceil(ms))).padStart(16, "0");
}
