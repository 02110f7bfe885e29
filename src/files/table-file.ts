/** A file that somebody brings, as rows of text: an Excel file, or text between separators. */
import { type ParsedCsv, parseCsv } from './csv.js';
import { type Doubt, decode, type Guess } from './decode.js';
import { Unreadable } from './unreadable.js';
import { openWorkbook, type WorkbookOptions } from './workbook.js';

export interface TableFile extends ParsedCsv {
  readonly doubt?: Doubt;
  /** How its letters are stored; `''` of an Excel file. */
  readonly encoding: string;
  /** Names of its sheets; none of a file of text. */
  readonly sheets: readonly string[];
  /** Rows with something in them that Excel does not show. */
  readonly hidden: number;
  /** Formulas whose results are not in the file. */
  readonly uncomputed: number;
}

export interface TableOptions extends WorkbookOptions {
  /** Which sheet, counted from 0. Where there are several and none is named, their names come without rows. */
  readonly sheet?: number;
  /** How the letters of a file of text are stored, if somebody knows; else it is guessed. */
  readonly encoding?: string;
  readonly guess?: Guess;
}

export const MOST_BYTES = 10_000_000;

/** Throws `Unreadable` where it is no table. */
export async function readTableFile(bytes: Uint8Array, options: TableOptions = {}): Promise<TableFile> {
  if (bytes.length > MOST_BYTES) throw new Unreadable('too-big');
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable(isEncrypted(bytes) ? 'locked' : 'old-workbook');
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return ofWorkbook(bytes, options);
  if (isForeign(bytes)) throw new Unreadable('no-table');
  const { text, encoding, doubt } = decode(bytes, options.encoding, options.guess);
  const table = parseCsv(text);
  if (table.rows.length > (options.mostRows ?? table.rows.length)) throw new Unreadable('too-many-rows');
  return { ...table, encoding, ...(doubt ? { doubt } : {}), sheets: [], hidden: 0, uncomputed: 0 };
}

async function ofWorkbook(bytes: Uint8Array, options: TableOptions): Promise<TableFile> {
  const { sheets, rowsOf } = await openWorkbook(bytes, options);
  const isOpen = options.sheet === undefined && sheets.length > 1;
  const read = isOpen ? { rows: [], hidden: 0, uncomputed: 0 } : await rowsOf(options.sheet ?? 0);
  return { ...read, encoding: '', sheets };
}

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Excel puts a locked .xlsx into a file of its old kind, under this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return (
    new TextDecoder('utf-16le')
      .decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
      .indexOf('EncryptedPackage') >= 0
  );
}

/** PDF, RTF, PNG, JPEG, GIF, gzip, RAR, 7z: some of their bytes could stand in a text, but not these first. */
const foreign = ['25504446', '7b5c727466', '89504e47', 'ffd8ff', '47494638', '1f8b', '52617221', '377abcaf'];

function isForeign(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return foreign.some((one) => start.slice(0, one.length) === one);
}
