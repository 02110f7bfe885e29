/** What falls due goes out by itself once the organiser has agreed to it, in daylight, once, and not after it has changed. */
import { describe, expect, it } from 'vitest';
import { allMails, editCell } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const ASK = 'ask:check-in-1';
const REMIND = 'remind:check-in-1';

function published(pairs = 4): Programme {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(pairs, pairs, 1));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.run('publish');
  return programme;
}

/** Days in which nothing happens, and then an hour with its run. */
const later = ({ host }: Programme, days: number, hours = 1) => {
  host.hold(() => host.clock.set(host.clock.now() + days * DAY));
  host.advance(hours * HOUR);
};

const surveyMails = ({ host }: Programme) =>
  allMails(host.store).filter(({ kind, subject }) => kind === 'mail' && /minutes for/.test(subject));
const occasion = (programme: Programme, id: string) =>
  programme.view().cards.schedule.data.find((one) => one.id === id)!;
const agree = (programme: Programme, id: string, mode: 'off' | 'ask me' | 'automatic' = 'automatic') =>
  programme.run('schedule', { occasion: id, mode });
const type = (programme: Programme, tab: string, id: string, header: string, text: string) => {
  const cells = programme.tab(tab);
  const row = cells.findIndex((line) => line[0] === id) + 1;
  editCell(programme.host, { sheetId: programme.sheetId(tab), row, column: cells[0]!.indexOf(header) + 1, text });
};

describe('the schedule', () => {
  it('asks at first: nothing goes out by itself, and the card says what waits', () => {
    const programme = published();
    expect(occasion(programme, ASK)).toMatchObject({ mode: 'ask me', mails: 8, waits: '' });
    later(programme, 16);
    expect(surveyMails(programme)).toEqual([]);
    expect(occasion(programme, ASK).waits).toBe('8 mails due now.');
  });

  it('shows the coming weeks before anybody agrees, each mail as it would be', () => {
    const programme = published();
    const preview = programme.preview('schedule', { occasion: ASK, mode: 'automatic' });
    expect(preview.coming.length).toBe(8);
    expect(preview.coming[0]).toMatchObject({ day: '2027-01-25', html: expect.stringContaining('<html') });
    expect(preview.told.join(' ')).toContain('8 mails');
    expect(preview.mails).toEqual([]);
  });

  it('goes out by itself on its day, by daylight, once', () => {
    const programme = published();
    agree(programme, ASK);
    later(programme, 13);
    expect(surveyMails(programme)).toEqual([]);
    programme.host.advance(26 * HOUR);
    const sent = surveyMails(programme);
    expect(new Set(sent.map(({ to }) => to[0]!.address)).size).toBe(8);
    expect(sent.length).toBe(8);
    for (const { at } of sent) {
      const hour = Number(new Date(at).toLocaleString('en-GB', { hour: 'numeric', timeZone: 'Europe/London' }));
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(20);
      expect([0, 6]).not.toContain(new Date(at).getUTCDay());
    }
    expect(occasion(programme, ASK)).toMatchObject({ next: '', last: expect.stringMatching(/^2027-01-2/) });
  });

  it('reminds by itself whoever is silent, twice and never more', () => {
    const programme = published();
    agree(programme, ASK);
    agree(programme, REMIND);
    for (const days of [15, 1, 3, 1, 3, 1, 3, 3, 3]) later(programme, days);
    const perPerson = new Map<string, number>();
    for (const { to } of allMails(programme.host.store).filter(
      ({ at, kind }) => kind === 'mail' && at > Date.parse('2027-01-20'),
    ))
      perPerson.set(to[0]!.address, (perPerson.get(to[0]!.address) ?? 0) + 1);
    expect([...perPerson.values()]).toEqual(Array(8).fill(3));
  });

  it('lapses when the wording changes: it waits until somebody has looked once more', () => {
    const programme = published();
    agree(programme, ASK);
    type(programme, 'Templates', 'Survey', 'Subject', 'A few minutes for {programme}');
    later(programme, 20);
    expect(surveyMails(programme)).toEqual([]);
    expect(occasion(programme, ASK)).toMatchObject({ mode: 'ask me', waits: expect.stringContaining('changed') });
    agree(programme, ASK);
    later(programme, 1);
    expect(surveyMails(programme).length).toBe(8);
  });

  it('whoever saves a setting or a text that it rests on is told that it lapses', () => {
    const programme = published();
    agree(programme, ASK);
    const lapses = 'From now on “First check-in” waits for your yes again, on the card “By itself”.';
    const setting = (id: string, value: string) => programme.run('settings', { settings: [{ id, value }] }).summary;
    expect(setting('holidays', '2027-12-24')).not.toContain(lapses);
    expect(setting('checkInDays', '21')).toContain(lapses);
    agree(programme, ASK);
    const { subject, text } = programme.texts({ id: 'survey-invitation' }).open!;
    expect(programme.run('reword', { id: 'survey-invitation', subject: `${subject}!`, text }).summary).toBe(
      `Saved. ${lapses}`,
    );
  });

  it('stops where more is due at once than was agreed to', () => {
    const programme = published();
    agree(programme, ASK);
    type(programme, 'Schedule', ASK, 'At most at once', '5');
    later(programme, 20);
    expect(surveyMails(programme)).toEqual([]);
    expect(occasion(programme, ASK).waits).toBe(
      '8 mails fell due at once, and you agreed to 5 at most: look before they go out.',
    );
  });

  it('lets nobody have more mails a week than Settings allow', () => {
    const programme = published();
    programme.run('settings', {
      settings: [
        { id: 'weekly', value: '1' },
        { id: 'checkInDays', value: '3' },
      ],
    });
    agree(programme, ASK);
    later(programme, 3.3);
    expect(surveyMails(programme)).toEqual([]);
    later(programme, 4);
    expect(surveyMails(programme).length).toBe(8);
  });

  it('is off when it is off, though it was automatic before and had begun', () => {
    const programme = published();
    agree(programme, ASK);
    agree(programme, ASK, 'off');
    later(programme, 30);
    expect(surveyMails(programme)).toEqual([]);
  });

  it('sends a confirmed wave again only once, whoever planned it first', () => {
    const programme = published();
    agree(programme, ASK);
    later(programme, 16);
    programme.run('survey', { survey: 'check-in-1' });
    later(programme, 1);
    expect(surveyMails(programme).length).toBe(8);
  });
});
