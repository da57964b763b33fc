import { hash } from "node:crypto";

// Keys of lmdb end at 1,978 bytes; a key of ours has up to three of these parts.
const maxBytes = 400;
// Control characters have a meaning in the order of keys; a leading # is a digest's.
const plain = /^[ -"$-\uffff][ -\uffff]*$/;

/**
 * An id as part of a key: itself, or its digest where it is too long or has characters that no key can
 * have. What is found under such a key says its id itself.
 */
export function keyPart(id: string): string {
  // At most 3 bytes for each UTF-16 unit.
  const fits = id.length * 3 <= maxBytes || Buffer.byteLength(id) <= maxBytes;
  return fits && plain.test(id) && id.isWellFormed()
    ? id
    : `#${hash("sha256", JSON.stringify(id), "base64url")}`;
}

/** After every key that begins with a string or a number. */
export const last = new Uint8Array([0xff]);
