/** Reads the first tab of an Excel file: what its cells show. Formulas are not computed and macros not run. */
import { readSheet } from 'read-excel-file/node';

/** A file of Excel begins as every zip archive does. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Excel of before 2007. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

export async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const rows = await readSheet(Buffer.from(bytes));
  return rows.map((row) => row.map(shown));
}

/** A day without a time stays a day; both are written as any language reads them. */
function shown(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return asText(cell);
  if (!(cell instanceof Date)) return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
  const [day, time] = cell.toISOString().split('T') as [string, string];
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}

/** What is text in Excel is typed with an apostrophe where it would become a formula, a number or a day. */
function asText(cell: string): string {
  return /\d|^[=+\-@']|^(true|false)$/i.test(cell.trim()) ? `'${cell}` : cell;
}
