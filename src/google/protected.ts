/** Tabs that somebody has protected from this account: whoever asked is told which, in place of Google's own words. */
import { words } from '../api/index.js';
import { Refusal } from '../core/job.js';

/** What Google refuses may come with the write or with a later flush: `tabs` are all that were written to. */
export function tellingProtected<T>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: ReadonlySet<string>,
  work: () => T,
): T {
  try {
    return work();
  } catch (error) {
    const closed = error instanceof Refusal ? [] : protectedAmong(spreadsheet, tabs);
    throw closed.length > 0 ? new Refusal(words.tabProtected(closed)) : error;
  }
}

/** None where Google does not say: what went wrong first is what is told. */
function protectedAmong(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: ReadonlySet<string>,
): readonly string[] {
  try {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const names = [SHEET, RANGE]
      .flatMap((type) => spreadsheet.getProtections(type))
      .filter((one) => !one.canEdit())
      .map((one) => one.getRange().getSheet().getName());
    return names.filter((name, at) => tabs.has(name) && names.indexOf(name) === at);
  } catch (_) {
    return [];
  }
}
