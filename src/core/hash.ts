/** Hashes and signatures of text, the same in Apps Script and in Node (SHA-256, RFC 6234; HMAC, RFC 2104). */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as digest } from '@noble/hashes/sha2.js';

/** SHA-256 of the text's UTF-8 bytes as 64 hex digits. */
export function sha256(text: string): string {
  return hex(digest(utf8(text)));
}

/** HMAC-SHA-256 of the text under the secret as 64 hex digits. */
export function signature(secret: string, text: string): string {
  return hex(hmac(digest, utf8(secret), utf8(text)));
}

// Apps Script has no TextEncoder.
function utf8(text: string): Uint8Array {
  const bytes = encodeURIComponent(wellFormed(text)).replace(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}

/** Lone surrogates become U+FFFD, as every UTF-8 encoder does. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (match) =>
    match.length === 2 ? match : '\uFFFD',
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
