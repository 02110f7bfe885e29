/** A file that somebody brings, as it would be typed into the Sheet. */
import { guessEncoding, readTableFile, type TableFile } from '../../files/index.js';

export function tableToType(
  bytes: Uint8Array,
  options: { readonly encoding?: string; readonly sheet?: number } = {},
): Promise<TableFile> {
  return readTableFile(bytes, { sheet: 0, ...options, guess: guessEncoding, asText });
}

/** What is text in Excel is typed with an apostrophe where it would become a formula, a number or a day. */
function asText(cell: string): string {
  return /\d|^[=+\-@']|^(true|false)$/i.test(cell.trim()) ? `'${cell}` : cell;
}
