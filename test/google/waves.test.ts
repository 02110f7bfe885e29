/** A wave that was confirmed and stood still: what goes by itself, what waits for a word, and what is never said too late. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allMails, editCell } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

const HOUR = 3600_000;
let approved: string;
let firstMail: number;
const opened: Programme[] = [];

beforeAll(() => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(6, 3, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.close();
  approved = programme.folder;
  const probe = openProgramme(approved);
  firstMail = 0;
  const onCall = (at: number, call: string) => {
    if (/sendEmail|Events.insert/.test(call) && firstMail === 0) firstMail = at;
  };
  probe.attempt({ call: 'run', job: 'publish' }, { faults: { onCall } });
  probe.close();
});

afterEach(() => {
  for (const programme of opened.splice(0)) programme.close();
});

/** Everything is confirmed and nothing has gone out. */
function stopped(): Programme {
  const programme = openProgramme(approved);
  opened.push(programme);
  programme.attempt({ call: 'run', job: 'publish' }, { faults: { killBefore: firstMail - 4, unflushed: 'kept' } });
  return programme;
}

function reword(programme: Programme, template: string, text: string): void {
  const row = programme.tab('Templates').findIndex(([id]) => id === template) + 1;
  expect(editCell(programme.host, { sheetId: programme.sheetId('Templates'), row, column: 2, text }).ok).toBe(true);
}

const got = ({ host }: Programme) => {
  const all = allMails(host.store);
  const of = (kind: string) => all.filter((mail) => mail.kind === kind).length;
  expect(new Set(all.map(({ to, subject }) => `${to[0]!.address} ${subject}`)).size).toBe(all.length);
  return { mails: of('mail'), invitations: of('invitation') };
};
const step = (programme: Programme) => programme.view().steps.find(({ id }) => id === 'introductions')!;

describe('a wave that stood still', () => {
  it('goes by itself, and is done only then', () => {
    const programme = stopped();
    expect(step(programme).state).toBe('next');
    programme.host.advance(2 * HOUR);
    expect(got(programme)).toEqual({ mails: 9, invitations: 12 });
    expect(step(programme)).toMatchObject({ state: 'done', sentence: '6 pairs introduced and invited.' });
  });

  it.each([
    ['First meeting', 0, 6],
    ['Introduction, mentee', 12, 6],
    ['Introduction, mentor', 12, 3],
  ])('and whose text "%s" has changed since waits, which is said with a button', (template, invitations, waiting) => {
    const programme = stopped();
    reword(
      programme,
      template,
      template === 'First meeting' ? 'New: {mentee} and {mentor}' : 'New words in {programme}',
    );
    programme.host.advance(5 * HOUR);
    expect(got(programme).invitations).toBe(invitations);
    const { outbox } = programme.view();
    const sentence = `${waiting} sendings wait for your confirmation: what was to be sent has changed since.`;
    expect(outbox).toMatchObject({ waits: [{ job: 'publish', args: {}, sentence, refused: false }], dropped: 0 });
    expect(step(programme).state).toBe('attention');
    expect(step(programme).sentence).toContain(sentence);
    const { job, args } = outbox.waits[0]!;
    expect(programme.preview(job, args).nothing).toBe(false);
    programme.run(job, args);
    expect(got(programme)).toEqual({ mails: 9, invitations: 12 });
    expect(programme.view().outbox.waits).toEqual([]);
    expect(step(programme).state).toBe('done');
  });

  it('until its meetings had passed tells nobody of them: new times are shown and confirmed', () => {
    const programme = stopped();
    programme.host.hold(() => programme.host.clock.set(programme.host.clock.now() + 9 * 24 * HOUR));
    programme.host.advance(2 * HOUR);
    expect(got(programme)).toEqual({ mails: 0, invitations: 0 });
    expect(step(programme).sentence).toContain('15 sendings wait for your confirmation');
    expect(programme.preview('publish').told).toContain(
      '6 first meetings have passed before anybody was invited, and get a new time.',
    );
    programme.run('publish');
    expect(got(programme)).toEqual({ mails: 9, invitations: 12 });
    for (const { text } of allMails(programme.host.store)) expect(text).not.toContain('18 January');
  });

  it('says what goes no more, since somebody has left', () => {
    const programme = stopped();
    const row = programme.tab('People').findIndex((cells) => cells.includes('mentee5@example.org')) + 1;
    const column = programme.tab('People')[0]!.indexOf('Status') + 1;
    editCell(programme.host, { sheetId: programme.sheetId('People'), row, column, text: 'left' });
    programme.host.advance(2 * HOUR);
    const { dropped } = programme.view().outbox;
    expect(dropped).toBe(2);
    expect(got(programme).invitations).toBe(10);
  });

  it('and cannot go on says why', () => {
    const programme = stopped();
    reword(programme, 'Introduction, mentee', 'For {nobody known}');
    expect(programme.view().outbox.waits[0]).toMatchObject({ job: 'publish', refused: true });
    expect(step(programme).sentence).toContain('nobody known');
  });
});
