/** The Sheet as people find it: where all begins, which tabs stand where and how they look, dates, and what stays. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editCell, openHost, renameSheet, sheetModel, tabModel } from '../../src/local/index.js';
import { inOrder } from '../../src/records/index.js';
import { newFolder, openProgramme, type Programme, programmeOn, project, signupRows } from '../programme.js';

/** The same Sheet after somebody has done something in it, said as a script; `book` is the Sheet. */
function byHand({ folder, close }: Programme, code: string): Programme {
  close();
  const scripts = newFolder();
  const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets'];
  writeFileSync(join(scripts, 'appsscript.json'), JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes }));
  writeFileSync(join(scripts, 'code.js'), `function work() { const book = SpreadsheetApp.getActive(); ${code} }`);
  const hand = openHost({ folder, project: scripts });
  const run = hand.run('work');
  hand.close();
  if (run.status !== 'completed') throw new Error(run.error?.message);
  return programmeOn(openHost({ folder, project }), folder);
}

const looksOf = ({ host }: Programme) =>
  sheetModel(host).tabs.map(({ id }) => {
    const { rows: _, version: __, ...look } = tabModel(host, id)!;
    return look;
  });

const namesIn = (programme: Programme) => sheetModel(programme.host).tabs.map(({ name }) => name);
const openTab = ({ host }: Programme) => {
  const { activeId, tabs } = sheetModel(host);
  return tabs.find(({ id }) => id === activeId)!.name;
};

it('set-up shows Start here, before all others; whoever is at work when it is run again is still there', () => {
  const programme = openProgramme();
  programme.importRows('My list', [['Name'], ['Ann Lee']]);
  programme.run('setup');
  expect([namesIn(programme)[0], openTab(programme)]).toEqual(['Start here', 'Start here']);
  const later = byHand(programme, "book.deleteSheet(book.getSheetByName('Criteria'));");
  later.importRows('Notes', [['Name'], ['Ben Ash']]);
  later.run('setup');
  expect(openTab(later)).toBe('Notes');
  const names = namesIn(later);
  expect(names[names.indexOf('Questions') + 1]).toBe('Criteria');
  later.close();
});

it.each([
  ['', 'Sheet1', true],
  ['', 'Tabellenblatt1', true],
  ['', 'シート1', true],
  ['', 'Ideas', false],
  ['call Ann', 'Sheet1', false],
])('the first tab with "%s" in it, called %s, becomes Start here: %s', (text, name, isTaken) => {
  const programme = openProgramme();
  const sheetId = programme.sheetId('Sheet1');
  if (name !== 'Sheet1') renameSheet(programme.host, { sheetId, name });
  if (text) editCell(programme.host, { sheetId, row: 3, column: 2, text });
  programme.run('setup');
  expect(programme.sheetId('Start here') === sheetId).toBe(isTaken);
  expect(namesIn(programme).includes(name)).toBe(!isTaken);
  if (text) expect(programme.tab(name)[2]![1]).toBe(text);
  programme.close();
});

it('tabs stand in order and in colours, with what is for us alone hidden', () => {
  const programme = openProgramme();
  programme.run('setup');
  const { tabs } = sheetModel(programme.host);
  const ours = tabs.filter(({ name }) => inOrder.some((table) => table.name === name));
  expect(ours.map(({ name }) => name)).toEqual(inOrder.map(({ name }) => name));
  const colours = ours.map(({ color }) => color);
  expect(colours.filter((one, at) => one !== colours[at - 1])).toHaveLength(4);
  expect(ours.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['Outbox']);
  for (const { name, columns, frozen = 0 } of inOrder) {
    const shown = tabModel(programme.host, programme.sheetId(name))!;
    expect([shown.frozenRows, shown.frozenColumns], name).toEqual([1, frozen]);
    const hidden = shown.hiddenColumns.map((at) => programme.tab(name)[0]![at - 1]);
    expect(hidden, name).toEqual(columns.filter((column) => column.hidden).map(({ header }) => header));
    for (const header of hidden)
      expect(header).toMatch(
        /\b[Ii]d$|Key|Kind|Leads to|Fingerprint|Rules|Links|tab|Pairing|Survey|Occasion|Agreed to|UTC/,
      );
  }
  programme.close();
});

it('what the organiser has arranged stays as it is when set-up is run again', () => {
  const first = openProgramme();
  first.run('setup');
  const programme = byHand(
    first,
    `const people = book.getSheetByName('People');
    people.setTabColor('#ff0000').setFrozenRows(2);
    people.showColumns(1);
    people.setColumnWidth(2, 333);
    book.getSheetByName('Outbox').showSheet();
    book.setActiveSheet(book.getSheetByName('Pairings'));
    book.moveActiveSheet(1);`,
  );
  const arranged = looksOf(programme);
  programme.run('setup');
  expect(looksOf(programme)).toEqual(arranged);
  expect(arranged[0]!.name).toBe('Pairings');
  programme.close();
});

it('Start here leads to each tab and to the form, and says what is next as the programme goes on', () => {
  const programme = openProgramme();
  programme.run('setup');
  const rows = () => programme.tab('Start here').slice(1);
  const link = (title: string) => {
    const at = rows().findIndex((row) => row[1] === title);
    return tabModel(programme.host, programme.sheetId('Start here'))!.rows[at + 1]![1]!.rich?.[0]?.link;
  };
  for (const { name, hidden, group } of inOrder)
    if (!hidden && group !== 'start') expect(link(name), name).toBe(`#gid=${programme.sheetId(name)}`);
  expect(link('The sign-up form')).toMatch(/^https?:/);
  const next = () => rows()[0]!.slice(1, 3);
  expect(next()[0]).toBe('Next: Sign-ups');
  programme.importRows('Form Responses 2', signupRows(3, 2, 2));
  programme.run('intake');
  programme.view();
  expect(next()).toEqual(['Next: Match', expect.stringContaining('Suggests')]);
  programme.importRows('Form Responses 3', signupRows(9, 6, 2));
  programme.host.run('onEveryHour');
  expect(rows().find(([id]) => id === 'step 2')![2]).toContain('9 mentees');
  const again = programme.attempt({ call: 'view' });
  expect(again.calls['SpreadsheetApp.Range.setValues'] ?? 0).toBe(0);
  programme.close();
});

it('a Start here that the organiser has made into a tab of their own is left alone', () => {
  const programme = openProgramme();
  programme.run('setup');
  editCell(programme.host, { sheetId: programme.sheetId('Start here'), row: 1, column: 2, text: 'Our programme' });
  const before = programme.tab('Start here');
  programme.importRows('Form Responses 2', signupRows(3, 2, 2));
  programme.run('intake');
  programme.view();
  expect(programme.tab('Start here')).toEqual(before);
  programme.close();
});

describe('dates', () => {
  const columns = { Pairings: 'Published', Rounds: 'Suggested', People: 'Signed up', Meetings: 'Starts' };
  const cellsOf = (programme: Programme, name: string, header: string) => {
    const at = programme.tab(name)[0]!.indexOf(header);
    return tabModel(programme.host, programme.sheetId(name))!
      .rows.slice(1)
      .map((row) => row[at]!);
  };
  const published = (programme: Programme) => {
    programme.importRows('Form Responses 1', signupRows(3, 2, 2));
    for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
    programme.run('approve', { ids: 'all', approve: true });
    programme.run('publish');
  };

  it('stand in the Sheet as dates, shown in its zone', () => {
    const start = openProgramme();
    const programme = byHand(start, "book.setSpreadsheetTimeZone('Asia/Tokyo');");
    published(programme);
    for (const [name, header] of Object.entries(columns))
      for (const { value, display } of cellsOf(programme, name, header)) {
        expect(typeof value, `${name} ${header}`).toBe('number');
        expect(display).toMatch(/^(\w{3} )?\d\d? \w{3} (\d{4} )?\d\d:\d\d$/);
      }
    expect(cellsOf(programme, 'Pairings', 'Published')[0]!.display).toBe('11 Jan 2027 18:00');
    programme.close();
  });

  it('are read as they were written: nothing more is to do, and nothing goes out twice, whatever becomes of the zone', () => {
    const first = openProgramme();
    published(first);
    const idle = (programme: Programme, job: 'setup' | 'intake' | 'publish') =>
      expect(programme.preview(job).nothing, job).toBe(true);
    for (const job of ['setup', 'intake', 'publish'] as const) idle(first, job);
    const sent = first.tab('Outbox').length;
    const moved = byHand(first, "book.setSpreadsheetTimeZone('America/Denver');");
    idle(moved, 'publish');
    moved.host.run('onEveryHour');
    expect(moved.tab('Outbox')).toHaveLength(sent);
    moved.close();
  });

  it('of a Sheet that was set up earlier are text, are read as such and stay so', () => {
    const first = openProgramme();
    first.importRows('Form Responses 1', signupRows(3, 2, 2));
    for (const job of ['setup', 'intake', 'pair'] as const) first.run(job);
    const programme = byHand(
      first,
      `const rounds = book.getSheetByName('Rounds');
      rounds.getRange('B1').setValue('At (UTC)');
      rounds.getRange('B2:B').setNumberFormat('@');
      rounds.getRange('B2').setValue('2027-01-05T09:00:00.000Z');
      const people = book.getSheetByName('People');
      const at = people.getDataRange().getValues()[0].indexOf('Signed up') + 1;
      people.getRange(2, at, 999, 1).setNumberFormat('@');
      people.getRange(2, at, people.getLastRow() - 1).setValue('2027-01-04T10:00:00');`,
    );
    expect(programme.preview('intake').nothing).toBe(true);
    expect(programme.view().cards.pairing.data.round!.at).toBe('2027-01-05T09:00:00.000Z');
    programme.importRows('Form Responses 2', signupRows(4, 2, 2));
    for (const job of ['intake', 'pair'] as const) programme.run(job);
    expect(cellsOf(programme, 'Rounds', 'At (UTC)').map(({ display }) => display)).toContainEqual(
      expect.stringMatching(/^2027-01-11T09:0\d:[\d.]+Z$/),
    );
    expect(programme.preview('intake').nothing).toBe(true);
    programme.close();
  });
});

it('cells with choices have a drop-down, and take what is none of them', () => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(3, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  const lists = (name: string, header: string) => {
    const { rows } = tabModel(programme.host, programme.sheetId(name))!;
    const at = rows[0]!.findIndex((cell) => cell?.display === header);
    return rows.slice(1).map((row) => (row[at]?.validation as { list?: readonly string[] })?.list);
  };
  expect(lists('Criteria', 'Kind')[0]).toContain('overlap');
  expect(lists('Criteria', 'If unanswered')[0]).toEqual(['half', 'none', 'full']);
  expect(lists('Questions', 'Use')[0]).toContain('role');
  expect(lists('People', 'Status')[0]).toEqual(['active', 'paused', 'left']);
  expect(lists('Problems', 'Weight')[0]).toBeUndefined();
  const settings = programme.tab('Settings').slice(1);
  const offered = lists('Settings', 'Value');
  expect(settings.flatMap(([name], at) => (offered[at] ? [name] : []))).toEqual(
    programme
      .view()
      .cards.setup.settings.concat(...Object.values(programme.view().cards).map((card) => card.settings))
      .filter((one, at, all) => one.choices && all.findIndex(({ id }) => id === one.id) === at)
      .map(({ label }) => label),
  );
  for (const [at, [, value]] of settings.entries()) if (offered[at]) expect(offered[at]).toContain(value);
  const sheetId = programme.sheetId('Criteria');
  expect(editCell(programme.host, { sheetId, row: 2, column: 2, text: 'overlaps' }).ok).toBe(true);
  programme.close();
});

it('the Sheet follows the panel, and nobody else: what was asked for is shown, unless it is hidden', () => {
  const programme = openProgramme();
  programme.run('setup');
  programme.importRows('Form Responses 2', signupRows(3, 2, 2));
  programme.run('intake');
  expect(openTab(programme)).toBe('People');
  programme.run('pair');
  expect(openTab(programme)).toBe('Pairings');
  const later = byHand(programme, "book.getSheetByName('People').hideSheet();");
  later.importRows('Form Responses 3', signupRows(9, 6, 2));
  later.run('intake');
  expect(openTab(later)).toBe('Form Responses 3');
  later.importRows('Form Responses 4', signupRows(12, 8, 2));
  later.host.run('onEveryHour');
  expect(openTab(later)).toBe('Form Responses 4');
  later.close();
});
