/** What the script and the Sheet themselves do: built-ins, permissions, triggers, zone, lock, cells, tick boxes, links, speed. */
import { leadInFull } from '../lead.js';
import { bad, factsOf, good, type Probe, tried } from './probe.js';
import { words } from './words.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Each throws, or is false, where it is missing. */
const NEEDED: Readonly<Record<string, () => boolean>> = {
  'Object.fromEntries': () => Object.fromEntries([['a', 1]]).a === 1,
  flatMap: () => [1].flatMap((n) => [n, n]).length === 2,
  'zones of Intl': () =>
    new Intl.DateTimeFormat('en', { timeZone: 'Etc/GMT-2', hour: 'numeric' }).formatToParts(0).length > 0,
  lookbehind: () => /(?<=a)b/.test('ab'),
  'letters of any script': () => /\p{L}/u.test('\u05d0'),
  normalize: () => '\u00e9'.normalize('NFKD').length === 2,
};

const builtIns: Probe = {
  id: 'code',
  title: () => words.code.title,
  run() {
    const missing = Object.keys(NEEDED).filter((name) => {
      const found = tried(NEEDED[name]!);
      return !('value' in found) || !found.value;
    });
    const facts = { missing, hasOwn: 'hasOwn' in Object };
    return missing.length === 0
      ? good(words.code.good, facts)
      : bad(words.code.missing(missing), words.code.mend, facts);
  },
};

const zone: Probe = {
  id: 'sheet',
  title: () => words.sheet.title,
  run(spreadsheet) {
    const name = spreadsheet.getSpreadsheetTimeZone();
    const facts = { zone: name, locale: spreadsheet.getSpreadsheetLocale(), scriptZone: Session.getScriptTimeZone() };
    const known = tried(() => new Intl.DateTimeFormat('en', { timeZone: name }));
    if ('thrown' in known) return bad(words.sheet.odd(name), words.sheet.mend, facts);
    return good(words.sheet.good(name, facts.locale), facts);
  },
};

const lock: Probe = {
  id: 'lock',
  title: () => words.lock.title,
  run() {
    const store = PropertiesService.getDocumentProperties();
    const kept = tried(() => {
      store.setProperty('check', 'kept');
      const same = store.getProperty('check') === 'kept';
      store.deleteProperty('check');
      return same;
    });
    // The check itself holds the lock while it runs.
    const found = tried(() => LockService.getDocumentLock() !== null);
    const facts = {
      ...('thrown' in kept ? factsOf(kept.thrown, 'properties') : { properties: kept.value }),
      ...('thrown' in found ? factsOf(found.thrown, 'lock') : { lock: found.value }),
    };
    const fine = 'value' in kept && kept.value && 'value' in found && found.value;
    return fine ? good(words.lock.good, facts) : bad(words.lock.bad, words.lock.mend, facts);
  },
};

const cells: Probe = {
  id: 'cells',
  title: () => words.cells.title,
  run: (spreadsheet) =>
    onScratch(spreadsheet, (sheet) => {
      const typed = ["'=1+1", "'007", '2027-01-05T10:00:00.000Z'];
      sheet.getRange(2, 1, sheet.getMaxRows() - 1, 3).setNumberFormat('@');
      sheet.getRange(2, 1, 1, 3).setValues([typed]);
      sheet.deleteRows(3, sheet.getMaxRows() - 2);
      sheet.appendRow(typed);
      const [above, below] = sheet.getRange(2, 1, 2, 3).getValues() as unknown[][];
      const formulas = sheet.getRange(2, 1, 2, 3).getFormulas();
      const isText = (row: readonly unknown[] | undefined) => (row || []).every((cell) => typeof cell === 'string');
      const none = formulas.every((row) => row.every((formula) => formula === ''));
      const facts = {
        written: (above || []).map(String),
        appended: (below || []).map(String),
        formatBelow: String(sheet.getRange(3, 1).getNumberFormat()),
        formulas: !none,
      };
      return isText(above) && isText(below) && none
        ? good(words.cells.good, facts)
        : bad(words.cells.bad, words.cells.mend, facts);
    }),
};

const ticks: Probe = {
  id: 'ticks',
  title: () => words.ticks.title,
  run: (spreadsheet) =>
    onScratch(spreadsheet, (sheet) => {
      sheet.getRange(2, 1, 10, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      SpreadsheetApp.flush();
      const last = sheet.getLastRow();
      const value = sheet.getRange(2, 1).getValue();
      const fills = value === false || last > 1;
      return good(fills ? words.ticks.fills : words.ticks.blank, { fills, lastRow: last, value: String(value) });
    }),
};

/** No page of Google's says that a link to a place in the Sheet stands in a text. */
const links: Probe = {
  id: 'links',
  title: () => words.links.title,
  run: (spreadsheet) =>
    onScratch(spreadsheet, (sheet) => {
      const wanted = `#gid=${sheet.getSheetId()}`;
      const read = tried(() => {
        const text = SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl(wanted).build();
        sheet.getRange(1, 1).setRichTextValue(text);
        SpreadsheetApp.flush();
        return sheet.getRange(1, 1).getRichTextValue()?.getLinkUrl() || '';
      });
      const found = 'value' in read ? read.value : '';
      // Google may tell the whole address of the place.
      const kept = found.slice(-wanted.length) === wanted;
      const facts = { kept, short: found === wanted, ...('thrown' in read ? factsOf(read.thrown, 'links') : {}) };
      leadInFull(spreadsheet, !kept);
      return good(kept ? words.links.kept : words.links.full, facts);
    }),
};

const speed: Probe = {
  id: 'speed',
  title: () => words.speed.title,
  run: (spreadsheet) =>
    onScratch(spreadsheet, (sheet) => {
      const began = Date.now();
      for (let n = 0; n < 20; n++) {
        sheet.appendRow(['a', 'b', 'c']);
        SpreadsheetApp.flush();
      }
      const lines = Date.now() - began;
      const tabs = spreadsheet.getSheets();
      for (const tab of tabs) tab.getDataRange().getValues();
      const reading = Date.now() - began - lines;
      return good(words.speed.good(lines / 20, reading, tabs.length), { line: lines / 20, reading, tabs: tabs.length });
    }),
};

/** A tab that is taken away again, whatever happens. */
function onScratch<T>(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, work: (sheet: Sheet) => T): T {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(words.scratch(Date.now()), spreadsheet.getSheets().length);
  try {
    return work(sheet);
  } finally {
    spreadsheet.deleteSheet(sheet);
    if (active) spreadsheet.setActiveSheet(active);
  }
}

export const sheetProbes = { builtIns, zone, lock, cells, ticks, links, speed };
