/** A file that somebody brings, as rows of text: CSV, TSV or a workbook of Excel. */
import { type ParsedCsv, parseCsv } from './csv.js';
import { type Doubt, decode } from './decode.js';

export interface TableFile extends ParsedCsv {
  readonly doubt?: Doubt;
  /** It is a file of a kind that cannot be read. */
  readonly old?: boolean;
}

export async function readTableFile(bytes: Uint8Array, encoding = ''): Promise<TableFile> {
  const workbook = await import('./workbook.js');
  if (workbook.isOldWorkbook(bytes)) return { rows: [], old: true };
  if (workbook.isWorkbook(bytes)) return { rows: await workbook.readWorkbook(bytes) };
  const { text, doubt } = decode(bytes, encoding);
  return { ...parseCsv(text), ...(doubt ? { doubt } : {}) };
}
