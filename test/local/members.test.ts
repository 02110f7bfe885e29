/** No service has a member that Google's does not have, by the list of @types/google-apps-script. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Execution } from '../../src/local/kernel.js';
import { EnumValue, type ScriptObject, SERVICE, visibleMembers } from '../../src/local/script-object.js';
import { workspace } from './workspace.js';

const folder = new URL('../../node_modules/@types/google-apps-script/', import.meta.url);

/** Member names by `Namespace.Interface`, and value names by `Namespace.Enum`. */
function declared(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const parents = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.startsWith('google-apps-script'))) {
    let space = '';
    let members: Set<string> | null = null;
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      const opened = /^ {4}namespace (\w+)/.exec(line);
      if (opened) space = opened[1]!;
      const block = /^ {8}(?:interface|enum) (\w+)(?: extends (\w+))?/.exec(line);
      if (block) {
        members = new Set();
        found.set(`${space}.${block[1]}`, members);
        if (block[2]) parents.set(`${space}.${block[1]}`, `${space}.${block[2]}`);
      }
      const member = /^ {12}(?:readonly )?(\w+)(?:\??[(:<]|,| =)/.exec(line);
      if (member) members?.add(member[1]!);
    }
  }
  for (const [child, parent] of parents) for (const name of found.get(parent) ?? []) found.get(child)!.add(name);
  return found;
}

const spaces: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'Spreadsheet',
  PropertiesService: 'Properties',
  LockService: 'Lock',
  CacheService: 'Cache',
  ScriptApp: 'Script',
  HtmlService: 'HTML',
  Session: 'Base',
  Utilities: 'Utilities',
  Ui: 'Base',
  Menu: 'Base',
};

/** In Google's reference, though not in the package. */
const known = new Set(['SpreadsheetApp.Range.getFontColors']);

/** Enums that the package keeps under another name. */
const renamed: Readonly<Record<string, string>> = { 'Script.WeekDay': 'Base.Weekday' };

/** One object of every class, as a script could get it. */
function objects(execution: Execution): ScriptObject[] {
  // biome-ignore lint/suspicious/noExplicitAny: services are walked through as a script does, without types
  const root = (name: string): any => execution.root(name);
  const app = root('SpreadsheetApp');
  const ss = app.getActive();
  const sheet = ss.getSheets()[0]!;
  const range = sheet.getRange('A1');
  const validation = app.newDataValidation().requireCheckbox();
  const rule = app.newConditionalFormatRule().whenCellEmpty().setRanges([range]);
  const ui = app.getUi();
  const script = root('ScriptApp');
  const builder = script.newTrigger('x');
  const clock = builder.timeBased().everyHours(1);
  const utilities = root('Utilities');
  return [
    app,
    ss,
    sheet,
    range,
    validation,
    validation.build(),
    rule,
    rule.build(),
    rule.build().getBooleanCondition(),
    ui,
    ui.createMenu('x'),
    script,
    builder,
    builder.forSpreadsheet(ss),
    builder.forForm('x'),
    clock,
    clock.create(),
    script.getAuthorizationInfo(null),
    root('PropertiesService'),
    root('PropertiesService').getScriptProperties(),
    root('LockService'),
    root('LockService').getScriptLock(),
    root('CacheService'),
    root('CacheService').getScriptCache(),
    root('HtmlService'),
    root('HtmlService').createHtmlOutput('x'),
    root('Session'),
    root('Session').getActiveUser(),
    utilities,
    utilities.newBlob('x'),
  ];
}

test('every member of ours is one of theirs', () => {
  const host = workspace('function main() {}');
  const list = declared();
  const strange: string[] = [];
  let checked = 0;
  const check = (object: ScriptObject): void => {
    const name = object[SERVICE];
    const [first, short = first] = name.split('.') as [string, string?];
    const place = short === 'Blob' ? 'Base.Blob' : `${spaces[first]}.${short}`;
    const theirs = list.get(place);
    if (!theirs) strange.push(`${name} is no class`);
    for (const member of visibleMembers(object)) {
      checked += 1;
      if (!theirs?.has(member) && !known.has(`${name}.${member}`)) strange.push(`${name}.${member}`);
      const value = (object as unknown as Record<string, unknown>)[member];
      if (typeof value === 'object' && !(value instanceof EnumValue))
        checkEnum(`${spaces[first]}.${member}`, value as ScriptObject);
    }
  };
  const checkEnum = (place: string, group: ScriptObject): void => {
    const theirs = list.get(renamed[place] ?? place);
    for (const name of visibleMembers(group)) if (!theirs?.has(name)) strange.push(`${place}.${name}`);
  };
  const result = host.run('main', (execution) => {
    objects(execution).forEach(check);
    return [];
  });
  expect(result.error).toBeUndefined();
  expect(strange).toEqual([]);
  expect(checked).toBeGreaterThan(250);
});
