/** A short fingerprint of a text, to notice that it changed. Not for identities: those are made with SHA-256. */
import { remember } from './cells/remember.js';

/** Seven characters, 0-9 and a-z: FNV-1a, 32 bits, over UTF-16 code units, a high byte of zero left out. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    if (unit > 0xff) hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return `000000${(hash >>> 0).toString(36)}`.slice(-7);
}

/** The same for headers: the same few come for every person. */
export const nameHash = remember(shortHash);
