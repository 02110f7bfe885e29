/** Check this Sheet, in the built add-on: what it finds, what it leaves behind, and what it says when something is wrong. */
import { describe, expect, it } from 'vitest';
import type { CheckStepView, CheckView, Reply } from '../../src/api/types.js';
import { allMails, sheetModel, tabModel } from '../../src/local/index.js';
import { openProgramme, type Programme } from '../programme.js';

function ask(programme: Programme, more: { step?: string; answer?: string; end?: boolean } = {}): CheckView {
  const reply = programme.ask({ call: 'check', ...more }) as Extract<Reply, { ok: true }>;
  if (!reply.ok) throw new Error((reply as unknown as { sentence: string }).sentence);
  return reply.check!;
}

function runAll(programme: Programme): CheckView {
  for (const { id } of ask(programme).steps) ask(programme, { step: id });
  return ask(programme);
}

const stepOf = ({ steps }: CheckView, id: string) => steps.find((step) => step.id === id) as CheckStepView;
const tabs = ({ host }: Programme) => sheetModel(host).tabs.map(({ name }) => name);

describe('on a Sheet that is set up', () => {
  const programme = openProgramme();
  programme.run('setup');
  const before = tabs(programme);
  const view = runAll(programme);

  it('every step comes to something', () => {
    expect(view.steps).toHaveLength(15);
    expect(Object.fromEntries(view.steps.map(({ id, state, came }) => [id, state === 'good' ? state : came]))).toEqual({
      code: 'good',
      permissions: 'good',
      triggers: 'good',
      sheet: 'good',
      lock: 'good',
      cells: 'good',
      ticks: 'good',
      links: 'good',
      clock: 'It comes in a minute or two.',
      calendar: 'good',
      mail: 'good',
      speed: 'good',
      form: 'A form was made, and its answers arrive in a tab of their own.',
      addresses: 'Google decides whether people type their address or have their account recorded.',
      answer: 'Nobody has answered the form of the check yet.',
    });
  });

  it('one mail went out, to the organiser alone', () => {
    expect(
      allMails(programme.host.store).map(({ to, subject }) => [to.map(({ address }) => address).join(), subject]),
    ).toEqual([[programme.host.owner, 'Pairwright check']]);
  });

  it('the clock comes by itself, and its trigger goes', () => {
    programme.host.advance(3 * 60_000);
    expect(stepOf(ask(programme), 'clock')).toMatchObject({ state: 'good' });
    expect(
      JSON.parse(ask(programme).report).steps.find(({ step }: { step: string }) => step === 'clock').facts.active,
    ).toBe(true);
    programme.host.advance(60 * 60_000);
    ask(programme, { step: 'triggers' });
    expect(stepOf(ask(programme), 'triggers').state).toBe('good');
  });

  it('what the organiser saw is kept, and says what to do', () => {
    const refused = stepOf(ask(programme, { step: 'form', answer: 'refused' }), 'form');
    expect(refused).toMatchObject({ state: 'mend', came: 'The form asks people to sign in, or turns them away.' });
    expect(refused.mend).toContain('Anyone with the link');
    expect(stepOf(ask(programme, { step: 'addresses', answer: 'typed' }), 'addresses').state).toBe('good');
  });

  it('the form of the check is nobody’s sign-up, and goes with its tab', () => {
    expect(tabs(programme)).toContain('Check answers');
    programme.run('intake');
    expect(programme.problems().filter(({ tab }) => /check/i.test(tab))).toEqual([]);
    expect(ask(programme, { end: true }).hasForm).toBe(false);
    expect(tabs(programme)).toEqual([...before, 'Check']);
  });

  it('the report names no address and no id', () => {
    const { report } = ask(programme);
    expect(report).not.toMatch(/\w@\w|docs\.google|(?=[\w-]*\d)[\w-]{25,}/);
    expect(JSON.parse(report).steps).toHaveLength(15);
  });

  it('once more changes rows and adds none', () => {
    const rows = programme.tab('Check').length;
    runAll(programme);
    ask(programme, { end: true });
    expect(programme.tab('Check')).toHaveLength(rows);
  });
});

it('from the menu all is tried in one go, and the Check tab is shown', () => {
  const programme = openProgramme();
  programme.run('setup');
  const { status, ui } = programme.host.run('checkSheet', [], { source: 'menu' });
  expect(status).toBe('completed');
  expect(programme.tab('Check')).toHaveLength(16);
  expect(JSON.stringify(ui.toasts)).toContain('15 of 15');
  expect(sheetModel(programme.host).activeId).toBe(programme.sheetId('Check'));
});

it('a Sheet that is not set up says what is missing', () => {
  const view = runAll(openProgramme());
  expect(stepOf(view, 'triggers')).toMatchObject({
    state: 'mend',
    mend: 'Press Set up in the panel, from the account that sends the mails; in a copy of a Sheet choose there first how to go on.',
  });
});

it('an unknown step, or an answer to what was not asked, is refused', () => {
  const programme = openProgramme();
  expect(programme.ask({ call: 'check', step: 'moon' })).toMatchObject({ ok: false });
  expect(programme.ask({ call: 'check', step: 'form', answer: 'opened' })).toMatchObject({ ok: false });
});

describe('as a published add-on', () => {
  const programme = openProgramme();
  programme.run('setup');
  programme.host.arrange({ triggers: { ofAddOn: true } });

  it('a clock of a minute is not allowed, which is said, with where to look instead', () => {
    expect(stepOf(ask(programme, { step: 'clock' }), 'clock')).toMatchObject({
      state: 'look',
      came: expect.stringContaining('as it must not in a published add-on'),
      mend: expect.stringContaining('Works by itself'),
    });
  });

  it('triggers of other Sheets are not taken for this one’s', () => {
    const { store, owner } = programme.host;
    for (const [id, handler, event, kind, source] of [
      ['a', 'onFormSubmitted', 'ON_FORM_SUBMIT', 'SPREADSHEETS', 'another'],
      ['b', 'onEveryHour', 'CLOCK', 'CLOCK', null],
    ] as const)
      store.run(
        'INSERT INTO triggers (id, owner, handler, event, kind, source) VALUES (?, ?, ?, ?, ?, ?)',
        id,
        owner,
        handler,
        event,
        kind,
        source,
      );
    expect(stepOf(ask(programme, { step: 'triggers' }), 'triggers')).toMatchObject({
      state: 'good',
      came: expect.stringContaining('in 1 other Sheet of yours too'),
    });
  });
});

describe('links from Start here to the tabs', () => {
  const programme = openProgramme();
  const linkTo = (name: string) => {
    const rows = tabModel(programme.host, programme.sheetId('Start here'))!.rows;
    return rows.find((cells) => cells[1]?.display === name)![1]!.rich?.[0]?.link;
  };
  const id = programme.host.spreadsheetId;
  const full = (name: string) => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=${programme.sheetId(name)}`;

  it('that Google drops are written in full once the check has found it, and later ones are too', () => {
    programme.host.arrange({ sheet: { tabLinks: false } });
    programme.run('setup');
    expect([linkTo('Settings'), linkTo('People')]).toEqual([undefined, undefined]);
    expect(stepOf(ask(programme, { step: 'links' }), 'links').came).toContain('now writes full ones');
    expect([linkTo('Settings'), linkTo('People')]).toEqual([full('Settings'), full('People')]);
    expect(linkTo('The sign-up form')).toMatch(/^http:/);
    programme.run('settings', { settings: [{ id: 'language', value: 'de' }] });
    programme.run('setup');
    expect(programme.tab('Start here').flat()).toContain('Schritt für Schritt');
    expect(linkTo('Settings')).toBe(full('Settings'));
  });

  it('that stand again are left, and the report tells no address', () => {
    programme.host.arrange({ sheet: { tabLinks: true } });
    const { facts } = JSON.parse(ask(programme, { step: 'links' }).report).steps[0];
    expect(facts).toEqual({ kept: true, short: true });
    expect(linkTo('Settings')).toBe(full('Settings'));
  });
});
