/** Keeps what people typed from changing how the rest of a mail reads. */

/** Control characters, marks that turn the direction of what follows, and halves of characters. Line breaks stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a mail.
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(HARMFUL, ' ')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}
