/** More than Google allows in a day or in six minutes: the rest goes out by itself, once. */
import { describe, expect, it } from 'vitest';
import { allMails, editCell } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

function approvedProgramme(mentees: number, mentors: number, account: 'consumer' | 'workspace'): Programme {
  const programme = openProgramme(undefined, { account });
  programme.importRows('Form Responses 1', signupRows(mentees, mentors, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  return programme;
}

const HOUR = 3600_000;
const subjects = ({ host }: Programme, kind: string) =>
  allMails(host.store)
    .filter((mail) => mail.kind === kind)
    .map(({ to, subject }) => `${to[0]!.address} ${subject}`);

const mailsOf = ({ host }: Programme, kind: string) => allMails(host.store).filter((mail) => mail.kind === kind);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const DAYS = 24 * HOUR;

/** Whoever is introduced was invited before, on the same day, to a meeting a week later or after that. */
function expectInOrder(programme: Programme): void {
  const invited = mailsOf(programme, 'invitation');
  const told = mailsOf(programme, 'mail').filter(({ subject }) => subject.startsWith('Your mentor in'));
  expect(told.length).toBe(invited.length / 2);
  for (const { to, at, text } of told) {
    const invitation = invited.find((one) => one.to[0]!.address === to[0]!.address)!;
    expect(invitation.at).toBeLessThanOrEqual(at);
    expect(at - invitation.at).toBeLessThan(HOUR);
    const [, day] = /You first meet on|When: \w+ (\d+ January) 2027/.exec(text)!;
    expect(Date.parse(`${day} 2027 UTC`) - Date.parse(dayOf(at))).toBeGreaterThanOrEqual(7 * DAYS);
  }
}

describe('limits', () => {
  it('100 mails a day: the preview says so, the rest goes out the next day, and nobody is written to twice', () => {
    const programme = approvedProgramme(80, 50, 'consumer');
    const preview = programme.preview('publish');
    const wanted = preview.mails.length;
    expect(wanted).toBeGreaterThan(100);
    expect(preview.warnings).toEqual([
      `On this account the mails take 2 days: 100 and ${wanted - 100}. The last goes out on Tuesday 12 January 2027; they go by themselves.`,
    ]);
    expect(preview.told).toEqual([
      expect.stringMatching(/^80 mentees and \d+ mentors get one mail each/),
      expect.stringMatching(
        /^80 pairs are invited to a first meeting between Monday 18 January 2027 and \w+ \d+ January/,
      ),
    ]);
    const first = programme.run('publish');
    expect([first.mails, first.failed, first.unsure]).toEqual([100, 0, 0]);
    expect(first.left).toBe(wanted - 100 + 80 - first.events);
    expect(first.events).toBeLessThan(80);
    expect(first.summary).toContain('they go out by themselves');
    programme.host.advance(12 * HOUR);
    expect(subjects(programme, 'mail').length).toBe(100);
    programme.host.advance(14 * HOUR);
    const all = subjects(programme, 'mail');
    expect(all.length).toBe(wanted);
    expect(new Set(all).size).toBe(wanted);
    expectInOrder(programme);
    expect(dayOf(Math.max(...mailsOf(programme, 'mail').map(({ at }) => at)))).toBe('2027-01-12');
    expect(programme.view()).toMatchObject({
      outbox: { doubts: [], failures: [] },
      cards: { introductions: { data: { waiting: 0 } } },
    });
    expect(programme.run('publish').summary).toContain('Nothing to do');
    programme.close();
  }, 240_000);

  it('six minutes: a run stops in good time and the next hours finish it', () => {
    const programme = approvedProgramme(400, 250, 'workspace');
    const before = programme.host.clock.now();
    const first = programme.run('publish');
    expect(programme.host.clock.now() - before).toBeLessThan(360_000);
    expect(first.left).toBeGreaterThan(0);
    const wanted = first.mails + first.events + first.left;
    for (let hours = 0; hours < 12; hours++) {
      for (const { status } of programme.host.advance(HOUR)) expect(status).toBe('completed');
    }
    const mails = subjects(programme, 'mail');
    const invitations = subjects(programme, 'invitation');
    expect(mails.length + invitations.length / 2).toBe(wanted);
    expect(new Set([...mails, ...invitations]).size).toBe(mails.length + invitations.length);
    programme.close();
  }, 120_000);

  it('six minutes count from the beginning: a run that had to wait before it could start stops in good time too', () => {
    const programme = approvedProgramme(400, 250, 'workspace');
    const before = programme.host.clock.now();
    const wait = (at: number) => at === 1 && programme.host.clock.advance(115_000);
    const { status } = programme.attempt(
      { call: 'run', job: 'publish' },
      { faults: { onCall: (at) => void wait(at) } },
    );
    const took = programme.host.clock.now() - before;
    expect(status).toBe('completed');
    expect(took).toBeGreaterThan(270_000);
    expect(took).toBeLessThan(360_000);
    programme.close();
  }, 120_000);

  it('a text that is changed after confirming does not go out by itself; confirmed again it does, once', () => {
    const programme = approvedProgramme(80, 50, 'consumer');
    programme.run('publish');
    const templates = programme.tab('Templates');
    const row = templates.findIndex(([id]) => id === 'Introduction, mentor');
    edit(programme, 'Templates', row, 1, 'New words for {programme}: {mentees}');
    programme.host.advance(26 * HOUR);
    expect(subjects(programme, 'mail').filter((one) => one.includes('New words'))).toEqual([]);
    const { left } = programme.run('publish');
    expect(left).toBe(0);
    const all = subjects(programme, 'mail');
    expect(all.some((one) => one.includes('New words'))).toBe(true);
    expect(new Set(all.map((one) => one.split(' ')[0])).size).toBe(all.length);
    programme.close();
  }, 120_000);

  it('an hour after approval nothing has gone out that was not confirmed', () => {
    const programme = approvedProgramme(4, 3, 'workspace');
    programme.host.advance(3 * HOUR);
    expect(allMails(programme.host.store)).toEqual([]);
    programme.close();
  });

  it('a bad address fails alone, is shown, and can be tried again after it is mended', () => {
    const programme = approvedProgramme(3, 3, 'workspace');
    const rows = programme.tab('People');
    const email = rows[0]!.indexOf('E-mail');
    const broken = rows.findIndex((row) => row[email] === 'mentee1@example.org');
    edit(programme, 'People', broken, email, 'mentee1 at example');
    const result = programme.run('publish');
    expect(result.failed).toBeGreaterThanOrEqual(1);
    const failures = programme.view().outbox.failures;
    expect(failures.map(({ kind }) => kind)).toEqual(['event']);
    expect(subjects(programme, 'mail').length).toBe(4);
    edit(programme, 'People', broken, email, 'mentee1@example.org');
    for (const { key } of failures) programme.run('retry', { key });
    expect(programme.view().outbox).toMatchObject({ failures: [], waits: [{ job: 'publish' }] });
    programme.run('publish');
    expect(subjects(programme, 'mail').length).toBe(6);
    expect(subjects(programme, 'mail').filter((one) => one.startsWith('mentee1@')).length).toBe(1);
    programme.close();
  });
});

function edit(programme: Programme, tab: string, row: number, column: number, text: string): void {
  const done = editCell(programme.host, { sheetId: programme.sheetId(tab), row: row + 1, column: column + 1, text });
  expect(done.ok).toBe(true);
}
