/** What the preview shows is what is then written and sent, word for word. */
import { beforeAll, describe, expect, it } from 'vitest';
import { allMails, editCell, eventsOf, formList } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

let programme: Programme;

beforeAll(() => {
  programme = openProgramme();
});

const mailsSent = () =>
  allMails(programme.host.store)
    .filter(({ kind }) => kind === 'mail')
    .map(({ to, subject, text, html }) => ({ to: to[0]!.address, subject, text, html }));

describe('preview', () => {
  it('of set-up: every tab and the form with its questions; nothing is there before confirming', () => {
    const preview = programme.preview('setup');
    expect(formList(programme.host)).toEqual([]);
    programme.run('setup');
    const [form] = formList(programme.host);
    expect(preview.forms).toEqual([{ title: form!.title, questions: form!.items.map(({ title }) => title) }]);
    expect(new Set(preview.tabs.map(({ tab }) => tab)).size).toBe(15);
    expect(programme.preview('setup').summary).toBe('Nothing to do: everything is already done.');
  });

  it('of publishing: each mail and invitation, to the letter', () => {
    programme.importRows('Form Responses 7', signupRows(5, 3, 2));
    programme.run('intake');
    programme.run('pair');
    programme.run('approve', { ids: 'all', approve: true });
    const preview = programme.preview('publish');
    expect(preview.mayWait).toBe(true);
    expect(programme.preview('digest').mayWait).toBe(false);
    expect(allMails(programme.host.store)).toEqual([]);
    const { mails, events, rows } = programme.run('publish');
    expect(mailsSent()).toEqual(preview.mails);
    expect([mails, events]).toEqual([preview.mails.length, preview.events.length]);
    expect(rows).toBe(preview.tabs.reduce((sum, tab) => sum + tab.added + tab.changed + tab.cleared, 0));
    const guests = new Set(preview.events.flatMap((event) => event.guests));
    for (const guest of guests) {
      const own = preview.events
        .filter((event) => event.guests.includes(guest))
        .map(({ title, description }) => ({ title, description }));
      const calendar = eventsOf(programme.host, guest).map(({ title, description }) => ({ title, description }));
      expect(calendar.length).toBe(own.length);
      expect(calendar).toEqual(expect.arrayContaining(own));
    }
  });

  it('of a survey: the mails but for the link, which is made on confirming and is said to be', () => {
    const before = mailsSent().length;
    const preview = programme.preview('survey', { survey: 'check-in-1' });
    programme.run('survey', { survey: 'check-in-1' });
    const sent = mailsSent()
      .slice(before)
      .map(({ to, subject, text }) => ({
        to,
        subject,
        text: text.replace(/http\S+/g, '[link to the form, made when you confirm]'),
      }));
    expect(sent).toEqual(preview.mails.map(({ to, subject, text }) => ({ to, subject, text })));
  });

  it('tells of a setting that cannot be used', () => {
    const settings = programme.tab('Settings');
    const row = settings.findIndex(([name]) => name === 'Length of a meeting (minutes)');
    editCell(programme.host, { sheetId: programme.sheetId('Settings'), row: row + 1, column: 2, text: 'an hour' });
    expect(programme.problems()).toContainEqual(
      expect.objectContaining({
        tab: 'Settings',
        row: row + 1,
        reason: '"Length of a meeting (minutes)" needs a whole number from 10 to 240.',
      }),
    );
  });

  it('tells of an approved pair of whom one is paused, introduces the others, and that pair when it is active again', () => {
    const other = openProgramme();
    other.importRows('Form Responses 1', signupRows(3, 3));
    for (const job of ['setup', 'intake', 'pair'] as const) other.run(job);
    other.run('approve', { ids: 'all', approve: true });
    const people = other.tab('People');
    const [row, column] = [
      people.findIndex((cells) => cells.includes('mentee0@example.org')) + 1,
      people[0]!.indexOf('Status') + 1,
    ];
    const set = (text: string) => editCell(other.host, { sheetId: other.sheetId('People'), row, column, text });
    set('paused');
    expect(other.run('publish').events).toBe(2);
    expect(
      other
        .problems()
        .filter(({ reason }) => reason.includes('not an active person'))
        .map(({ who }) => who),
    ).toEqual(['Mentee Number0']);
    set('active');
    expect(other.run('publish').events).toBe(1);
    expect(other.problems().filter(({ reason }) => reason.includes('not an active person'))).toEqual([]);
    other.close();
  });

  it('refuses what makes no sense, in a sentence', () => {
    const sentence = (request: object) => {
      const run = programme.host.run('pairwright', [JSON.stringify(request)], { source: 'sidebar' });
      return JSON.parse(String(run.value));
    };
    expect(sentence({ call: 'run', job: 'fly' })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('There is no job "fly"'),
    });
    expect(sentence({ call: 'run', job: 'pin', args: { id: 7 } })).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('job pin'),
    });
    expect(sentence({ call: 'burn' })).toMatchObject({ ok: false });
    expect(
      sentence({ call: 'run', job: 'settings', args: { settings: [{ id: 'zone', value: 'Moon/Base' }] } }),
    ).toMatchObject({
      ok: false,
      sentence:
        'The setting "Time zone" needs a time zone such as Europe/London or nothing; "Moon/Base" was not saved.',
    });
    expect(JSON.parse(String(programme.host.run('pairwright', ['no json'], {}).value))).toEqual({
      ok: false,
      sentence: 'The request is not JSON.',
    });
  });

  it('names the column that is missing before anything is done', () => {
    const column = programme.tab('Pairings')[0]!.indexOf('Status');
    editCell(programme.host, {
      sheetId: programme.sheetId('Pairings'),
      row: 1,
      column: column + 1,
      text: 'State of things',
    });
    expect(programme.ask({ call: 'run', job: 'publish' })).toEqual({
      ok: false,
      sentence: 'The tab "Pairings" has no column "Status". Rename the column back, or choose Set up to add it.',
    });
  });
});
