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

/** UTF-8 (RFC 3629); Apps Script has no TextEncoder. A lone surrogate becomes U+FFFD, as every encoder makes it. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    let point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    else if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[length++] = [0, 0xc0, 0xe0, 0xf0][more]! | (point >> (6 * more));
    for (let left = more - 1; left >= 0; left--) bytes[length++] = 0x80 | ((point >> (6 * left)) & 0x3f);
  }
  return bytes.subarray(0, length);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
