/** The door to files that people bring: bytes in, rows of text out. Nothing outside imports another file of it. */

export { parseCsv } from './csv.js';
export { type Doubt, decode, UnknownEncoding } from './decode.js';
export { guessEncoding } from './guess-encoding.js';
export { MOST_BYTES, readTableFile, type TableFile } from './table-file.js';
export { Unreadable, type Why } from './unreadable.js';
