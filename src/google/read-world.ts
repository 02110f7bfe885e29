/** Reads what a job needs to see, each tab in one call. */
import { dict } from '../core/dict.js';
import type { Job } from '../core/job.js';
import { tablesByName } from '../core/tables/index.js';
import { outboxTable } from '../core/tables/outbox.js';
import type { Tab, World } from '../core/world.js';
import { fromGoogle, withoutGuard } from './cells.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Reads = Pick<Job, 'reads' | 'readsResponses' | 'readsTriggers'>;

export function readWorld(spreadsheet: Spreadsheet, job: Reads): World {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const tabs = dict<Tab>();
  const sheets = sheetsOf(spreadsheet, job);
  for (const { name, sheet } of sheets) {
    const ours = tablesByName[name] !== undefined;
    if (ours ? job.reads.indexOf(name) >= 0 : job.readsResponses) tabs[name] = readTab(sheet, name, ours, zone);
  }
  const sends = job.reads.indexOf(outboxTable.name) >= 0;
  return {
    now: new Date().toISOString(),
    zone,
    secret: sends || job.readsResponses ? secret() : '',
    owner: sends ? Session.getEffectiveUser().getEmail() : '',
    tabs,
    tabNames: sheets.map(({ name }) => name),
    triggers: job.readsTriggers ? readTriggers() : [],
    mailLeft: sends ? MailApp.getRemainingDailyQuota() : 0,
  };
}

/** Asking every tab for its name costs a call each, so it is done only for jobs that must find the tabs of forms. */
function sheetsOf(spreadsheet: Spreadsheet, job: Reads): { readonly name: string; readonly sheet: Sheet }[] {
  if (job.readsResponses) return spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  return job.reads.flatMap((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet ? [{ name, sheet }] : [];
  });
}

function readTab(sheet: Sheet, name: string, ours: boolean, zone: string): Tab {
  const values = sheet.getDataRange().getValues();
  // Of an empty tab Google gives one empty cell.
  const [header = [], ...rows] = values.length === 1 && values[0]!.every((cell) => cell === '') ? [] : values;
  const read = (value: unknown) => (ours ? withoutGuard(fromGoogle(value, zone)) : fromGoogle(value, zone));
  return {
    name,
    sheetId: ours ? 0 : sheet.getSheetId(),
    header: header.map((title) => String(read(title))),
    rows: rows.map((row) => row.map(read)),
    formUrl: ours ? '' : sheet.getFormUrl() || '',
  };
}

export function triggerKind(eventType: string): string {
  return eventType === 'ON_FORM_SUBMIT' ? 'form submit' : eventType === 'CLOCK' ? 'every hour' : eventType;
}

function readTriggers(): string[] {
  return ScriptApp.getProjectTriggers().map(
    (trigger) => `${trigger.getHandlerFunction()}|${triggerKind(String(trigger.getEventType()))}`,
  );
}

/** Made once for each Sheet; a copy of the Sheet gets its own. Kept where no reader of the Sheet sees it. */
function secret(): string {
  const store = PropertiesService.getDocumentProperties();
  const known = store.getProperty('secret');
  if (known) return known;
  const made = Utilities.getUuid() + Utilities.getUuid();
  store.setProperty('secret', made);
  return made;
}
