/** Two runs at once, tabs sorted and rows moved under a run's feet, one thing done twice: nothing twice, nothing lost. */
import { beforeAll, describe, expect, it } from 'vitest';
import { allMails, deleteRows, insertRows, sortSheet } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

let approved: string;
let calls: number;

beforeAll(() => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(4, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.close();
  approved = programme.folder;
  const other = openProgramme(approved);
  calls = other.attempt({ call: 'run', job: 'publish' }).total;
  other.close();
});

/** Subjects and receivers of all mails and invitations, in order. */
function sent({ host }: Programme): string[] {
  return allMails(host.store)
    .map(({ to, subject }) => `${to[0]!.address}: ${subject}`)
    .sort();
}

/** Publishes while `meanwhile` happens before the n-th call; then once more, undisturbed. */
function publishWith(n: number, meanwhile: (programme: Programme) => void): { mails: string[]; doubts: number } {
  const programme = openProgramme(approved);
  programme.attempt(
    { call: 'run', job: 'publish' },
    { faults: { onCall: (at) => void (at === n && meanwhile(programme)) } },
  );
  programme.run('publish');
  const { doubts } = programme.view().outbox;
  const mails = sent(programme);
  programme.close();
  return { mails, doubts: doubts.length };
}

const every = (step: number) => Array.from({ length: Math.ceil(calls / step) }, (_, index) => 1 + index * step);

describe('while publish is at work', () => {
  let expected: string[];
  beforeAll(() => {
    expected = publishWith(0, () => {}).mails;
    expect(new Set(expected).size).toBe(expected.length);
    expect(expected.length).toBe(4 + 2 + 2 * 4);
  });

  it('a second publish at any moment does nothing of its own', () => {
    for (const n of every(3)) {
      const { mails, doubts } = publishWith(n, (programme) => programme.attempt({ call: 'run', job: 'publish' }));
      expect([mails, doubts], `at call ${n}`).toEqual([expected, 0]);
    }
  }, 120_000);

  it('sorting the Outbox, the Pairings and the Meetings changes nothing', () => {
    for (const n of every(5)) {
      const { mails, doubts } = publishWith(n, (programme) => {
        for (const [tab, column] of [
          ['Outbox', 2],
          ['Pairings', 3],
          ['Meetings', 6],
        ] as const) {
          sortSheet(programme.host, { sheetId: programme.sheetId(tab), column, ascending: n % 2 === 0 });
        }
      });
      expect([mails, doubts], `at call ${n}`).toEqual([expected, 0]);
    }
  }, 120_000);

  it('rows put in and taken out above loses no receipt', () => {
    for (const n of every(7)) {
      const { mails } = publishWith(n, (programme) => {
        const outbox = programme.sheetId('Outbox');
        insertRows(programme.host, { sheetId: outbox, before: 2, count: 1 });
        if (n % 2 === 0) deleteRows(programme.host, { sheetId: outbox, row: 2, count: 1 });
      });
      expect(new Set(mails).size, `at call ${n}`).toBe(mails.length);
      expect(mails, `at call ${n}`).toEqual(expected);
    }
  }, 120_000);
});

describe('doing a thing twice', () => {
  it('each job a second time writes and sends nothing', () => {
    const programme = openProgramme(approved);
    programme.run('publish');
    programme.run('survey', { survey: 'check-in-1' });
    for (const [job, args] of [
      ['setup', {}],
      ['intake', {}],
      ['publish', {}],
      ['survey', { survey: 'check-in-1' }],
      ['answers', {}],
    ] as const) {
      programme.run(job, args);
      const { rows, mails, events, forms } = programme.run(job, args);
      expect([job, rows, mails, events, forms]).toEqual([job, 0, 0, 0, 0]);
    }
    programme.close();
  });

  it('suggesting again when every seat is taken is refused, and the proof of the round stays', () => {
    const programme = openProgramme();
    programme.importRows('Form Responses 1', signupRows(5, 3));
    for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
    programme.run('approve', { ids: 'all', approve: true });
    programme.run('publish');
    const { statement } = programme.view().cards.pairing.data.round!;
    expect(() => programme.run('pair')).toThrow('No seat is free: 2 mentees without a mentor');
    expect(programme.view().cards.pairing.data.round!.statement).toBe(statement);
    programme.close();
  });

  it('pairing twice gives the same pairs, whatever the order of people', () => {
    const programme = openProgramme();
    programme.importRows('Form Responses 1', signupRows(9, 5, 2));
    for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
    const before = programme.tab('Pairings');
    expect(programme.run('pair').rows).toBe(0);
    sortSheet(programme.host, { sheetId: programme.sheetId('People'), column: 2, ascending: false });
    expect(programme.run('pair').rows).toBe(0);
    expect(programme.tab('Pairings')).toEqual(before);
    programme.close();
  });
});
