/** Reads what a job needs to see, each tab in one call. */
import { dict } from '../core/dict.js';
import type { Job } from '../core/job.js';
import { tablesByName } from '../core/tables/index.js';
import { outboxTable } from '../core/tables/outbox.js';
import type { Tab, World } from '../core/world.js';
import { fromGoogle, withoutGuard } from './cells.js';

type Reads = Pick<Job, 'reads' | 'readsResponses' | 'readsTriggers'>;

export function readWorld(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, job: Reads): World {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const sheets = spreadsheet.getSheets();
  const tabs = dict<Tab>();
  const tabNames: string[] = [];
  for (const sheet of sheets) {
    const name = sheet.getName();
    tabNames.push(name);
    const ours = tablesByName[name] !== undefined;
    if (ours ? job.reads.indexOf(name) >= 0 : job.readsResponses) tabs[name] = readTab(sheet, name, ours, zone);
  }
  const sends = job.reads.indexOf(outboxTable.name) >= 0;
  return {
    now: new Date().toISOString(),
    zone,
    secret: secret(),
    owner: sends ? Session.getEffectiveUser().getEmail() : '',
    tabs,
    tabNames,
    triggers: job.readsTriggers ? readTriggers() : [],
    mailLeft: sends ? MailApp.getRemainingDailyQuota() : 0,
  };
}

function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string, ours: boolean, zone: string): Tab {
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
