/** File > Import: a file of the person's becomes a new tab, as Google Sheets does it. */
import type { Doubt } from '../../import/decode.js';
import { readTableFile, type TableFile } from '../../import/table-file.js';
import type { Host } from '../../kernel.js';
import { importTab } from '../../spreadsheet/edits.js';
import { sheetModel } from '../../spreadsheet/page-model.js';
import type { FileShape, OutcomeShape } from '../shapes.js';
import { shownBy } from './outcome.js';

export async function importFile(host: Host, { name, base64 }: FileShape): Promise<OutcomeShape> {
  const table = await readTableFile(Buffer.from(base64, 'base64')).catch(() => null);
  const wrong = table ? wrongWith(table) : 'This file could not be read. It has to be a CSV, a TSV or an .xlsx file.';
  if (!table || wrong !== '') return { ok: false, message: wrong };
  const done = importTab(host, { name: freeName(host, name.replace(/\.\w+$/, '').slice(0, 90)), rows: table.rows });
  if (!done.ok) return { ok: false, message: done.sentence };
  const toasts = done.runs.flatMap((run) => shownBy(run).toasts ?? []);
  const doubts = table.doubt ? [{ title: 'Look at the letters', text: doubtful(table.doubt) }] : [];
  return { ok: true, sheetId: done.sheetId, toasts: [...doubts, ...toasts] };
}

function wrongWith({ rows, broken, old }: TableFile): string {
  if (old) return 'This is a file of an old Excel. Save it as .xlsx or as CSV, then import that.';
  if (broken) return `This is no CSV: in row ${broken.row} the quotation marks do not fit.`;
  return rows.every((row) => row.every((cell) => cell.trim() === '')) ? 'This file is empty.' : '';
}

function doubtful(doubt: Doubt): string {
  if (doubt.code === 'bad-bytes')
    return `A letter in line ${doubt.line} could not be read: a question mark in a black square stands in its place.`;
  if (doubt.code === 'guessed')
    return `The file is not UTF-8. It was read as ${doubt.encoding}, so that it says "${doubt.sample}". If that is wrong, save the file as UTF-8 and import it again.`;
  return 'Letters in this file were garbled before it came here, such as "Ã©" for "é". Export it again as UTF-8.';
}

function freeName(host: Host, wanted: string): string {
  const taken = sheetModel(host).tabs.map((tab) => tab.name.toLowerCase());
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted || 'Import' : `${wanted || 'Import'} ${number}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}
