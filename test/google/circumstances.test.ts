/** Another account, a service that is down, a copy of the Sheet, an Outbox that is gone, silence: what is done and said. */
import { describe, expect, it, test } from 'vitest';
import type { JobName, Notice } from '../../src/api/types.js';
import {
  allMails,
  editCell,
  hideSheet,
  openHost,
  type RunResult,
  renameSheet,
  sheetModel,
} from '../../src/local/index.js';
import { openProgramme, type Programme, programmeOn, project, signupRows } from '../programme.js';

const HOUR = 3600_000;
const FIRST = 'organiser@example.org';
const SECOND = 'second@example.org';

function ready(): Programme {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(4, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  return programme;
}

/** The same Sheet, opened by another account. */
function as(owner: string, programme: Programme): Programme {
  programme.close();
  const host = openHost({ folder: programme.folder, project, owner });
  return programmeOn(host, programme.folder);
}

/** File > Make a copy: the tabs go along; triggers and document properties do not. */
function copied(programme: Programme): Programme {
  const { store } = programme.host;
  store.setMeta('spreadsheet.id', '1aCopyOfTheSheet');
  for (const table of ['properties', 'triggers']) store.run(`DELETE FROM ${table}`);
  return as(FIRST, programme);
}

const sent = ({ host }: Programme) => allMails(host.store).map(({ to, subject }) => `${to[0]!.address} ${subject}`);
const kinds = (programme: Programme) => programme.view().notices.map(({ kind }) => kind);
const triggers = ({ host }: Programme) => host.store.all<{ handler: string }>('SELECT handler FROM triggers').length;
/** Publishing that was ended before anything went out. */
function stopped(): Programme {
  const other = ready();
  let first = 0;
  const onCall = (at: number, call: string) => {
    if (first === 0 && /sendEmail|Events\.insert/.test(call)) first = at;
  };
  other.attempt({ call: 'run', job: 'publish' }, { faults: { onCall } });
  other.close();
  const programme = ready();
  programme.attempt({ call: 'run', job: 'publish' }, { faults: { killBefore: first - 6, unflushed: 'kept' } });
  expect(sent(programme)).toEqual([]);
  const states = programme
    .tab('Outbox')
    .filter(([key]) => /introduction|event/.test(key!))
    .map(([, state]) => state);
  expect(new Set(states)).toEqual(new Set(['planned']));
  return programme;
}

describe('a second account', () => {
  it('reads, decides and approves, and sends nothing that goes out from the first', () => {
    const second = as(SECOND, stopped());
    expect(second.host.run('onEveryHour', [{}], { source: 'trigger' }).status).toBe('completed');
    expect(second.host.run('readNow', []).status).toBe('completed');
    expect(sent(second)).toEqual([]);
    second.importRows('Late', signupRows(5, 3, 2));
    second.run('intake');
    second.run('pair');
    second.run('approve', { ids: 'all', approve: true });
    for (const job of ['publish', 'setup', 'receipts'] as JobName[])
      expect(() => second.run(job), job).toThrow(`Everything goes out from ${FIRST}.`);
    expect(second.view().notices).toEqual([{ kind: 'account', owner: FIRST }] satisfies Notice[]);
    expect(second.preview('publish').mails.length).toBeGreaterThan(0);
    const first = as(FIRST, second);
    first.host.advance(HOUR);
    expect(sent(first).length).toBeGreaterThan(0);
    first.close();
  });

  it('takes over when it is told to: its triggers are made, and from then on the first only reads', () => {
    const second = as(SECOND, stopped());
    const { told, nothing } = second.preview('takeover');
    expect(told.join()).toContain(`go out from ${SECOND}, and no longer from ${FIRST}`);
    expect(nothing).toBe(false);
    second.run('takeover');
    expect(kinds(second)).toEqual([]);
    second.run('publish');
    const all = sent(second);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(4 + 2 + 2 * 4);
    const first = as(FIRST, second);
    expect(() => first.run('publish')).toThrow(`Everything goes out from ${SECOND}.`);
    first.close();
  });
});

describe('while Google refuses mail or the account', () => {
  const down = (_: number, call: string) => {
    if (/^(MailApp|Session)/.test(call)) throw new Error('Service unavailable: Mail');
  };
  const run = ({ host }: Programme, name: string): RunResult =>
    host.run(name, name === 'pairwright' ? [JSON.stringify({ call: 'view' })] : [{}], {
      source: name === 'pairwright' ? 'sidebar' : 'trigger',
      faults: { onCall: down },
    });

  test.each(['onFormSubmitted', 'onEveryHour'])('%s still reads what has come in', (name) => {
    const programme = openProgramme();
    programme.importRows('Form Responses 1', signupRows(6, 3, 2));
    programme.run('setup');
    expect(run(programme, name).status).toBe('completed');
    expect(programme.tab('People').filter(([id]) => id).length).toBe(1 + 9);
    programme.close();
  });

  it('the panel opens and says so', () => {
    const programme = ready();
    const reply = JSON.parse(String(run(programme, 'pairwright').value));
    expect(reply.view.notices).toEqual([
      { kind: 'mute', message: expect.stringContaining('Service unavailable: Mail') },
    ]);
    programme.close();
  });

  it('nothing is sent, and nothing lost', () => {
    const programme = ready();
    programme.attempt({ call: 'run', job: 'publish' }, { faults: { onCall: down } });
    expect(sent(programme)).toEqual([]);
    programme.run('publish');
    expect(sent(programme).length).toBe(4 + 2 + 2 * 4);
    programme.close();
  });
});

it('a text that nobody can send holds up its own mails alone, and is said', () => {
  const programme = stopped();
  const broken = programme.tab('Templates').findIndex(([id]) => id === 'Introduction, mentor') + 1;
  const sheetId = programme.sheetId('Templates');
  editCell(programme.host, { sheetId, row: broken, column: 2, text: 'Hello {menthor}' });
  for (const { status } of programme.host.advance(2 * HOUR)) expect(status).toBe('completed');
  expect(programme.view().outbox.waits).toMatchObject([
    { sentence: expect.stringContaining('{menthor}'), refused: true },
  ]);
  editCell(programme.host, { sheetId, row: broken, column: 2, text: '' });
  programme.host.advance(HOUR);
  expect(kinds(programme)).toEqual([]);
  programme.close();
});

describe('a copy of the Sheet', () => {
  it('reads and sends nothing, and says of which Sheet it is one', () => {
    const original = stopped();
    const id = original.host.spreadsheetId;
    const copy = copied(original);
    const people = copy.tab('People');
    copy.importRows('Late', signupRows(5, 3, 2));
    for (const name of ['onEveryHour', 'readNow']) expect(copy.host.run(name, [{}]).status).toBe('completed');
    for (const job of ['publish', 'setup', 'intake', 'pair'] as JobName[])
      expect(() => copy.run(job), job).toThrow('is a copy of another one');
    expect(copy.view().notices).toEqual([{ kind: 'copy', url: `https://docs.google.com/spreadsheets/d/${id}` }]);
    expect([sent(copy), copy.tab('People')]).toEqual([[], people]);
    copy.close();
  });

  it('starts a round of its own when it is told to: a fresh Outbox, a form, triggers', () => {
    const programme = openProgramme();
    programme.run('setup');
    const before = programme.tab('Outbox').length;
    const copy = copied(programme);
    const preview = copy.preview('restart');
    expect(preview.forms.length).toBe(1);
    const { forms } = copy.run('restart');
    expect(forms).toBe(1);
    expect(triggers(copy)).toBe(2);
    expect(copy.tab('Outbox').length).toBe(before);
    expect(kinds(copy)).toEqual([]);
    expect(copy.run('setup').summary).toContain('Nothing to do');
    copy.close();
  });

  it('loses nothing by that: what was there stays in hidden tabs with the date, as the preview says', () => {
    const programme = ready();
    programme.run('publish');
    programme.run('survey', { survey: 'check-in-1' });
    const copy = copied(programme);
    const kept = ['Pairings', 'Rounds', 'Meetings', 'Surveys', 'Schedule', 'Outbox'];
    const before = kept.map((name) => copy.tab(name));
    const told = copy.preview('restart').told.join(' ');
    expect(told).toContain('Pairings, Rounds, Meetings, Surveys, Schedule and Outbox');
    expect(told).toContain('“Outbox until 2027-01-11”');
    expect(told).toContain('The original goes on as before');
    copy.run('restart');
    expect(kept.map((name) => copy.tab(`${name} until 2027-01-11`))).toEqual(before);
    expect(copy.tab('Pairings').length).toBe(1);
    const { tabs } = sheetModel(copy.host);
    expect(tabs.filter(({ name }) => name.includes('until')).map(({ hidden }) => hidden)).toEqual(kept.map(() => true));
    copy.run('intake');
    expect(copy.problems().filter(({ tab }) => tab.includes('until'))).toEqual([]);
    copy.close();
  });
});

it('an Outbox that is gone is asked about before anything is read or sent again', () => {
  const programme = ready();
  programme.run('publish');
  const before = sent(programme).length;
  const { host } = programme;
  rename(programme, 'Outbox', 'Old');
  for (const job of ['publish', 'setup', 'intake'] as JobName[])
    expect(() => programme.run(job), job).toThrow('The Outbox tab is gone');
  expect(kinds(programme)).toEqual(['outboxGone']);
  host.advance(2 * HOUR);
  expect(sent(programme).length).toBe(before);
  const { told } = programme.preview('restart');
  expect(told[0]).toContain('The tab “Old” looks like the Outbox');
  expect(told.join(' ')).toContain('get those mails again');
  const pairings = programme.tab('Pairings');
  programme.run('restart');
  expect(programme.tab('Pairings until 2027-01-11')).toEqual(pairings);
  expect(kinds(programme)).toEqual([]);
  expect(sent(programme).length).toBe(before);
  // The same day once more.
  programme.run('pair');
  rename(programme, 'Outbox', 'Older');
  programme.run('restart');
  expect(programme.tab('Pairings until 2027-01-11 (2)').length).toBeGreaterThan(1);
  programme.close();
});

it('starts over where only the tabs that it puts away are shown', () => {
  const programme = ready();
  programme.run('publish');
  const copy = copied(programme);
  const { host } = copy;
  const { tabs } = sheetModel(host);
  for (const { name } of tabs) if (name !== 'Pairings') hideSheet(host, { sheetId: copy.sheetId(name), hidden: true });
  expect(sheetModel(host).tabs.flatMap(({ name, hidden }) => (hidden ? [] : [name]))).toEqual(['Pairings']);
  copy.run('restart');
  expect(sheetModel(host).tabs.some(({ hidden }) => !hidden)).toBe(true);
  expect(kinds(copy)).toEqual([]);
  copy.close();
});

it('what Start here cannot be told stops neither the panel nor the hour', () => {
  const programme = ready();
  const { host } = programme;
  const before = programme.tab('Start here');
  host.arrange({ serverErrors: { 'SpreadsheetApp.Range.setValues': 'before' } });
  expect(kinds(programme)).toEqual([]);
  host.advance(2 * HOUR);
  expect(kinds(programme)).toEqual([]);
  expect(programme.tab('Start here')).toEqual(before);
  programme.close();
});

function rename(programme: Programme, from: string, to: string): void {
  expect(renameSheet(programme.host, { sheetId: programme.sheetId(from), name: to }).ok).toBe(true);
}

describe('silence', () => {
  it('is no matter while the hour runs', () => {
    const programme = ready();
    programme.host.advance(5 * HOUR);
    const { notices, lastRun, now } = programme.view();
    expect(notices).toEqual([]);
    expect(Date.parse(now) - Date.parse(lastRun)).toBeLessThanOrEqual(HOUR);
    programme.close();
  });

  it('is told after three hours, and that triggers are missing a little earlier; Set up mends it', () => {
    const programme = ready();
    programme.host.store.run('DELETE FROM triggers');
    programme.host.advance(2 * HOUR);
    expect(kinds(programme)).toEqual(['off']);
    programme.run('setup');
    expect([kinds(programme), triggers(programme)]).toEqual([[], 2]);
    programme.host.store.run("UPDATE triggers SET due = NULL WHERE handler = 'onEveryHour'");
    programme.host.advance(4 * HOUR);
    expect(kinds(programme)).toEqual(['silent']);
    // Its clock has long been there, and Google may call it no more.
    programme.run('setup');
    expect(kinds(programme)).toEqual(['silent']);
    programme.close();
  });
});

describe('with a part of the permissions', () => {
  const NEEDED = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'forms'];
  const link = expect.stringMatching(/^https?:/);
  const grant = ({ host }: Programme, scopes: readonly string[]) =>
    host.arrange({
      accounts: { [FIRST]: { granted: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) } },
    });

  it('the panel opens with a link to the rest, reading goes on, and nothing is sent', () => {
    const programme = ready();
    grant(programme, NEEDED);
    programme.importRows('Late', signupRows(6, 3, 2));
    programme.run('intake');
    expect(programme.tab('People').filter(([id]) => id).length).toBe(1 + 9);
    expect(programme.view().notices).toEqual([{ kind: 'permission', url: link }]);
    expect(programme.ask({ call: 'run', job: 'publish' })).toMatchObject({ ok: false, permission: link });
    expect(sent(programme)).toEqual([]);
    programme.close();
  });

  it('Set up makes no triggers that could not run, and gives the link', () => {
    const programme = openProgramme();
    grant(programme, [...NEEDED, 'userinfo.email', 'script.send_mail']);
    expect(programme.ask({ call: 'run', job: 'setup' })).toMatchObject({ ok: false, permission: link });
    expect(triggers(programme)).toBe(0);
    programme.close();
  });

  it.each(['showPanel', 'readNow'])('%s has Google ask for what it cannot do without', (name) => {
    const programme = ready();
    grant(programme, ['script.container.ui']);
    expect(programme.host.run(name, []).status).not.toBe('completed');
    programme.close();
  });
});

it.each(['none', 'throws'] as const)('a lock that is %s stops nobody with an error', (lock) => {
  const programme = ready();
  programme.host.arrange({ lock });
  for (const name of ['onFormSubmitted', 'onEveryHour', 'readNow'])
    expect(programme.host.run(name, [{}]).status, name).toBe('completed');
  expect(programme.ask({ call: 'run', job: 'intake' })).toMatchObject({ ok: false });
  programme.close();
});

it.each([{ sheet: { zone: 'GMT-07:00' } }, { builtIns: 'es2019' }] as const)('works with %j', (circumstances) => {
  const programme = openProgramme();
  programme.host.arrange(circumstances);
  programme.importRows('Form Responses 1', signupRows(4, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.run('publish');
  expect(sent(programme).length).toBe(4 + 2 + 2 * 4);
  expect(programme.view().cards.setup.data.zone).toBe('sheet' in circumstances ? 'UTC-7' : 'UTC');
  programme.close();
});
