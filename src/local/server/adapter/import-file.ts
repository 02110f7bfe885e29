/** File > Import: a file of the person's becomes new tabs, one for each sheet, as Google Sheets does it. */
import { type Doubt, type TableFile, Unreadable, type Why } from '../../../files/index.js';
import { tableToType } from '../../import/table-file.js';
import type { Host } from '../../kernel.js';
import { importTab } from '../../spreadsheet/edits.js';
import { sheetModel } from '../../spreadsheet/page-model.js';
import type { FileShape, OutcomeShape, ToastShape } from '../shapes.js';
import { shownBy } from './outcome.js';

export async function importFile(host: Host, { name, base64 }: FileShape): Promise<OutcomeShape> {
  const tables = await tablesIn(Buffer.from(base64, 'base64'));
  if (typeof tables === 'string') return { ok: false, message: tables };
  const filled = tables.filter(({ rows }) => !isEmpty(rows));
  if (filled.length === 0) return { ok: false, message: 'This file is empty.' };
  const bare = name.replace(/\.\w+$/, '').slice(0, 90);
  const done = filled.map(({ rows, title }) =>
    importTab(host, { name: freeName(host, filled.length > 1 ? title : bare), rows }),
  );
  const toasts = done.flatMap((one) => (one.ok ? one.runs.flatMap((run) => shownBy(run).toasts ?? []) : []));
  const names = filled.map(({ title }) => title);
  const notes = [
    ...(filled.length > 1 ? [{ title: `${filled.length} tabs were added`, text: names.join(', ') }] : []),
    ...filled.flatMap(notesOn),
  ];
  const [first] = done;
  const failed = done.find((one) => !one.ok);
  if (failed && !failed.ok) return { ok: false, message: failed.sentence };
  return { ok: true, ...(first?.ok ? { sheetId: first.sheetId } : {}), toasts: [...notes, ...toasts] };
}

type Titled = TableFile & { readonly title: string };

/** Every sheet of the file, or a sentence that says what is wrong with it. */
async function tablesIn(bytes: Uint8Array): Promise<readonly Titled[] | string> {
  try {
    const first = await tableToType(bytes);
    if (first.broken) return `This is no CSV: in row ${first.broken.row} the quotation marks do not fit.`;
    const others = first.sheets.slice(1).map((_, at) => tableToType(bytes, { sheet: at + 1 }));
    const tables = [first, ...(await Promise.all(others))];
    return tables.map((table, at) => ({ ...table, title: first.sheets[at]?.slice(0, 90) ?? '' }));
  } catch (error) {
    return (error instanceof Unreadable && refusals[error.why]) || refusals['no-table'];
  }
}

const refusals: Readonly<Partial<Record<Why, string>> & Record<'no-table', string>> = {
  'old-workbook': 'This is a file of an old Excel. Save it as .xlsx or as CSV, then import that.',
  locked: 'This file is protected by a password. Save it without one, then import it.',
  'open-document': 'This is a file of LibreOffice. Save it as .xlsx or as CSV, then import that.',
  'too-big': 'This file is too big. Files of up to 10 MB can be imported.',
  'no-table': 'This file could not be read. It has to be a CSV, a TSV or an .xlsx file.',
};

function isEmpty(rows: TableFile['rows']): boolean {
  return rows.every((row) => row.every((cell) => cell.trim() === ''));
}

/** They stand until somebody has read them. */
function notesOn({ doubt, hidden, uncomputed, title }: Titled): ToastShape[] {
  const formulas = `${title} has ${uncomputed === 1 ? 'a formula' : `${uncomputed} formulas`} without a result, so those cells are blank. Open the file in Excel, save it and import it again.`;
  const rows = `${hidden === 1 ? 'A row' : `${hidden} rows`} of ${title} ${hidden === 1 ? 'is' : 'are'} hidden in Excel, perhaps by a filter, and ${hidden === 1 ? 'stands' : 'stand'} here like the others.`;
  return [
    ...(doubt ? [{ title: 'Look at the letters', text: doubtful(doubt), seconds: -1 }] : []),
    ...(hidden > 0 ? [{ title: 'Look at the hidden rows', text: rows, seconds: -1 }] : []),
    ...(uncomputed > 0 ? [{ title: 'Look at the blank cells', text: formulas, seconds: -1 }] : []),
  ];
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
