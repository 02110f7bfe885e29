/** What scripts see is what Google's have: members, enum values and arguments, by the table and by the package itself. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { declaredMembers } from '../../src/local/google/declared.js';
import { googleMember, googleMembers } from '../../src/local/google/table.js';
import type { Execution } from '../../src/local/kernel.js';
import {
  EnumValue,
  isScriptObject,
  type ScriptObject,
  SERVICE,
  visibleMembers,
} from '../../src/local/script-object.js';
import { hostOf } from './forms-project.js';

describe('the table', () => {
  test('is that of the package which is installed', () => {
    const script = fileURLToPath(new URL('../../scripts/google-table.mjs', import.meta.url));
    execFileSync(process.execPath, [script, '--check']);
  });

  test('has every member that a plain reading of the package finds', () => {
    const listed = new Map<string, Set<string>>();
    let current = new Set<string>();
    for (const line of declaredMembers.trim().split('\n')) {
      if (line.startsWith('# ')) {
        current = new Set();
        listed.set(line.slice(2), current);
      } else current.add(/^\w+/.exec(line)![0]);
    }
    const found = plainReading();
    const absent = [...found].flatMap(([name, members]) =>
      [...members]
        .filter((member) => listed.has(name) && !listed.get(name)!.has(member))
        .map((one) => `${name}.${one}`),
    );
    expect(absent).toEqual([]);
    expect([...listed.keys()].filter((name) => found.has(name)).length).toBeGreaterThan(150);
  });

  test.each([
    ['SpreadsheetApp.Range', 'getValues', [''], 'no arguments'],
    ['SpreadsheetApp.Range', 'offset', ['rowOffset,columnOffset', '+numRows', '+numColumns'], 'several ways'],
    ['SpreadsheetApp.Range', 'clear', ['', 'options{5}'], 'options written there'],
    [
      'MailApp',
      'sendEmail',
      ['message{11}', 'recipient,subject,body', '+options{11}', 'to,replyTo,subject,body'],
      'declared',
    ],
    ['FormApp', 'create', ['title', 'title,isPublished'], 'added by us'],
    ['Session.User', 'getEmail', [''], 'a class that services share'],
    ['Ui', 'alert', ['prompt', '+buttons', 'title,prompt,buttons'], 'a class without a service of its own'],
    ['Calendar.Calendars', 'insert', ['resource{8}', '+optionalArgs{0},headers{0}'], 'of an advanced service'],
  ])('%s.%s takes %j: %s', (name, member, ways, _name) => {
    const shown = googleMember(name, member)!.signatures!.map((one) =>
      one.map((place) => `${place.name}${place.fields ? `{${place.fields.length}}` : ''}`).join(','),
    );
    const whole = ways.map((way, index) => (way.startsWith('+') ? `${full(ways, index - 1)},${way.slice(1)}` : way));
    expect(shown).toEqual(whole);
  });

  test.each([
    ['SpreadsheetApp.Range', 'getValue_', 'no such member'],
    ['SpreadsheetApp.Nothing', 'getValue', 'no such class'],
    ['Nothing', 'getValue', 'no such service'],
  ])('%s.%s is unknown: %s', (name, member) => {
    expect(googleMember(name, member)).toBeUndefined();
  });
});

describe('what scripts see', () => {
  const strange: string[] = [];
  const seen = new Set<string>();
  let members = 0;

  const check = (object: ScriptObject): void => {
    const name = object[SERVICE];
    if (seen.has(name) && !(object instanceof EnumValue)) return;
    seen.add(name);
    if (!googleMembers(name)) strange.push(`${name} is no class`);
    for (const key of visibleMembers(object)) {
      members += 1;
      const value = (object as unknown as Record<string, unknown>)[key];
      const theirs = googleMember(name, key);
      if (!theirs) strange.push(`${name}.${key}`);
      else if (typeof value === 'function') checkMethod(`${name}.${key}`, value, theirs.signatures ?? []);
      else if (isScriptObject(value) && !(value instanceof EnumValue)) check(value);
    }
  };
  const checkMethod = (call: string, method: object, ways: readonly (readonly unknown[])[]): void => {
    const head = /^[^(]*\(([^)]*)\)|^\w+ =>/.exec(String(method))?.[1] ?? '';
    if (/=|\.\.\./.test(head)) strange.push(`${call} does not tell how many arguments it reads`);
    const most = Math.max(...ways.map((one) => one.length));
    if ((method as { length: number }).length > most) strange.push(`${call} reads more than ${most} arguments`);
  };
  const result = hostOf('function main() {}').run('main', (execution) => {
    objects(execution).forEach(check);
    return [];
  });

  test('every member, enum value and argument of ours is one of theirs', () => {
    expect(result.error).toBeUndefined();
    expect(strange).toEqual([]);
    expect(members).toBeGreaterThan(450);
    expect(seen.size).toBeGreaterThan(60);
  });
});

function full(ways: readonly string[], index: number): string {
  return ways[index]!.startsWith('+') ? `${full(ways, index - 1)},${ways[index]!.slice(1)}` : ways[index]!;
}

/** Member names by `Namespace.Interface`, and value names by `Namespace.Enum`, read line by line. */
function plainReading(): Map<string, Set<string>> {
  const folder = new URL('../../node_modules/@types/google-apps-script/', import.meta.url);
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).filter((name) => name.startsWith('google-apps-script'))) {
    let space = '';
    let members: Set<string> | null = null;
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      const opened = /^ {4}namespace (\w+)/.exec(line);
      if (opened) space = opened[1]!;
      const block = /^ {8}(?:interface|enum) (\w+)/.exec(line);
      if (block) {
        members = new Set();
        found.set(`${space}.${block[1]}`, members);
      }
      const member = /^ {12}(?:readonly )?(\w+)(?:\??[(:<]|,| =)/.exec(line);
      if (member) members?.add(member[1]!);
    }
  }
  return found;
}

/** One object of every class, as a script could get it. */
function objects(execution: Execution): ScriptObject[] {
  // biome-ignore lint/suspicious/noExplicitAny: services are walked through as a script does, without types
  const root = (name: string): any => execution.root(name);
  const app = root('SpreadsheetApp');
  const ss = app.getActive();
  const sheet = ss.getSheets()[0];
  const range = sheet.getRange('A1');
  const validation = app.newDataValidation().requireCheckbox();
  const rule = app.newConditionalFormatRule().whenCellEmpty().setRanges([range]);
  const ui = app.getUi();
  const script = root('ScriptApp');
  const builder = script.newTrigger('x');
  const clock = builder.timeBased().everyHours(1);
  const utilities = root('Utilities');
  const form = root('FormApp').create('F', null);
  const adders = visibleMembers(form).filter((name) => name.startsWith('add'));
  const items = adders.map((name) => form[name]());
  expect(items).toHaveLength(12);
  const answer = form.addTextItem().createResponse('x');
  return [
    ...[app, ss, sheet, range, validation, validation.build(), rule, rule.build()],
    ...[rule.build().getBooleanCondition(), ui, ui.createMenu('x')],
    ...[app.newTextStyle(), app.newTextStyle().build(), app.newRichTextValue(), app.newRichTextValue().build()],
    ...[script, builder, builder.forSpreadsheet(ss), builder.forForm('x'), clock, clock.create()],
    ...[
      script.getAuthorizationInfo(script.AuthMode.FULL),
      root('PropertiesService'),
      root('PropertiesService').getScriptProperties(),
    ],
    ...[root('LockService'), root('LockService').getScriptLock()],
    ...[root('CacheService'), root('CacheService').getScriptCache()],
    ...[root('HtmlService'), root('HtmlService').createHtmlOutput('x')],
    ...[root('Session'), root('Session').getActiveUser(), utilities, utilities.newBlob('x')],
    ...[root('FormApp'), form, ...items, form.createResponse(), answer, answer.getItem()],
    form.addListItem().createChoice('a'),
    ...[root('MailApp'), root('Calendar')],
  ];
}
