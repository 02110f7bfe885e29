/** Cells that lead to what stands in their row: a tab, or an address. */
import { homeOf } from '../api/index.js';
import { columnPositions } from '../core/rows.js';
import { start } from '../records/index.js';
import { sheetNamed } from './make-tab.js';
import { forget, recall, remember } from './memory.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Document property: links to tabs are full addresses of the Sheet, since the check has found that others are lost. */
const FULL = 'full links';

interface Lead {
  /** From 0, below the headers. */
  readonly row: number;
  readonly text: string;
  readonly to: string;
}

/** `column` from 0; rows that follow each other are one call. */
export function leadFrom(spreadsheet: Spreadsheet, sheet: Sheet, column: number, rows: readonly Lead[]): void {
  const home = recall(FULL) === null ? '' : `${homeOf({ sheet: spreadsheet.getId() })}/edit`;
  for (let at = 0, end = 1; at < rows.length; at = end++) {
    while (end < rows.length && rows[end]!.row === rows[end - 1]!.row + 1) end++;
    const texts = rows.slice(at, end).map((one) => [linked(spreadsheet, one, home)]);
    sheet.getRange(rows[at]!.row + 2, column + 1, texts.length, 1).setRichTextValues(texts);
  }
}

/** From here on links to tabs are written as what Google keeps in this Sheet, and those of Start here anew. */
export function leadInFull(spreadsheet: Spreadsheet, full: boolean): void {
  if (full === (recall(FULL) !== null)) return;
  if (!full) {
    forget(FULL);
    return;
  }
  remember(FULL, 'yes');
  const sheet = sheetNamed(spreadsheet, start.name);
  if (!sheet) return;
  const [header = [], ...rows] = sheet.getDataRange().getValues();
  const { title, leadsTo } = columnPositions(start, header.map(String));
  if (title === undefined || leadsTo === undefined) return;
  const leads = rows.map((cells, row) => ({ row, text: String(cells[title]), to: String(cells[leadsTo]) }));
  leadFrom(
    spreadsheet,
    sheet,
    title,
    leads.filter(({ to }) => to !== ''),
  );
}

/** `home`: the address of the Sheet before that of the tab, or `''`. */
function linked(
  spreadsheet: Spreadsheet,
  { text, to }: Lead,
  home: string,
): GoogleAppsScript.Spreadsheet.RichTextValue {
  const tab = /^https?:/.test(to) || to === '' ? null : sheetNamed(spreadsheet, to);
  const url = tab ? `${home}#gid=${tab.getSheetId()}` : /^https?:/.test(to) ? to : null;
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  return (url ? builder.setLinkUrl(url) : builder).build();
}
