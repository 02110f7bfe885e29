/** Reads what a job needs to see, each tab in one call. */
import { languageOf } from '../api/index.js';
import { withoutBlankEnd } from '../core/advance.js';
import { zoneOr } from '../core/dates.js';
import { dict } from '../core/dict.js';
import { computedColumns, markFormulas } from '../core/formulas.js';
import type { Needs } from '../core/job.js';
import { tablesNeeded } from '../core/needs.js';
import type { Tab, World } from '../core/world.js';
import * as records from '../records/index.js';
import { sender } from './account.js';
import { dateFromGoogle, datesOf, fromGoogle, withoutGuard } from './cells.js';
import { recall, remember } from './memory.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function readWorld(spreadsheet: Spreadsheet, needs: Needs): World {
  // Of a zone that it does not know, Google makes one of its own, such as GMT-07:00.
  const zone = zoneOr(spreadsheet.getSpreadsheetTimeZone(), 'Etc/UTC');
  const tabs = dict<Tab>();
  const wanted = namesOf(needs);
  const sheets = sheetsOf(spreadsheet, wanted, needs);
  for (const { name, sheet } of sheets) {
    const ours = records.isOurs(name);
    if (ours ? wanted.indexOf(name) >= 0 : needs.readsResponses) tabs[name] = readTab(sheet, name, ours, zone);
  }
  return {
    now: new Date().toISOString(),
    language: languageOf({ tabs, language: tabs[records.settings.name] ? '' : accountLanguage() }),
    zone,
    secret: needs.signs ? secret() : '',
    sheet: spreadsheet.getId(),
    ...(needs.sends ? sender() : { me: '', owner: '', mailLeft: 0, refused: '' }),
    tabs,
    tabNames: sheets.map(({ name }) => name),
    triggers: needs.readsTriggers ? readTriggers(spreadsheet) : [],
  };
}

/** Code of the language in which Google speaks to this account, such as `de`. */
function accountLanguage(): string {
  return (Session.getActiveUserLocale() || '').slice(0, 2).toLowerCase();
}

/** Everybody speaks, so the settings are always read. */
function namesOf(needs: Needs): string[] {
  const names = [records.settings, ...tablesNeeded(needs)].map(({ name }) => name);
  return names.filter((name, at) => names.indexOf(name) === at);
}

/** Asking every tab for its name costs a call each, so it is done only for jobs that must find the tabs of forms. */
function sheetsOf(
  spreadsheet: Spreadsheet,
  wanted: readonly string[],
  { readsResponses }: Needs,
): { readonly name: string; readonly sheet: Sheet }[] {
  if (readsResponses) return spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  return wanted.flatMap((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [{ name, sheet }] : [];
  });
}

export function readTab(sheet: Sheet, name: string, ours: boolean, zone: string): Tab {
  const range = sheet.getDataRange();
  const tab = tabOf(sheet, range.getValues(), name, ours, zone);
  if (ours || tab.rows.length === 0) return tab;
  const formulas = range.getFormulas().slice(1);
  const computed = computedColumns(tab.rows, formulas);
  const marked = { ...tab, rows: markFormulas(tab.rows, formulas, computed) };
  return computed.length === 0 ? marked : { ...marked, computed: computed.map((at) => tab.header[at]!) };
}

export function tabOf(
  sheet: Sheet,
  values: readonly (readonly unknown[])[],
  name: string,
  ours: boolean,
  zone: string,
): Tab {
  // Of an empty tab Google gives one empty cell.
  const [header = [], ...rows] = values.length === 1 && values[0]!.every((cell) => cell === '') ? [] : values;
  const read = (value: unknown) => (ours ? withoutGuard(fromGoogle(value, zone)) : fromGoogle(value, zone));
  const titles = header.map((title) => String(read(title)));
  const dates = datesOf(name, titles);
  const cells = rows.map((row) =>
    row.map((value, at) => (dates[at] ? dateFromGoogle(value, dates[at]!, zone) : read(value))),
  );
  return {
    name,
    sheetId: ours ? 0 : sheet.getSheetId(),
    header: titles,
    rows: ours ? withoutBlankEnd(cells) : cells,
    formUrl: ours ? '' : sheet.getFormUrl() || '',
  };
}

function triggerKind(eventType: string): string {
  return eventType === 'ON_FORM_SUBMIT' ? 'form submit' : eventType === 'CLOCK' ? 'every hour' : eventType;
}

/**
 * `handler|on` of this account's triggers in this Sheet. A published add-on has one project for all Sheets of the account;
 * a clock has no source, and there no document either.
 */
export function readTriggers(spreadsheet: Spreadsheet): string[] {
  const here = spreadsheet.getId();
  return ScriptApp.getProjectTriggers()
    .filter((trigger) => (trigger.getTriggerSourceId() || here) === here)
    .map((trigger) => `${trigger.getHandlerFunction()}|${triggerKind(String(trigger.getEventType()))}`);
}

/** Made once for each Sheet; a copy of the Sheet gets its own. Kept where no reader of the Sheet sees it. */
function secret(): string {
  const known = recall('secret');
  if (known) return known;
  const made = Utilities.getUuid() + Utilities.getUuid();
  remember('secret', made);
  return made;
}
