/** Service calls are what a run costs in Apps Script: each job has a ceiling that does not grow with the people. */
import { describe, expect, it } from 'vitest';
import type { JobName } from '../../src/api/types.js';
import type { RunResult } from '../../src/local/index.js';
import { openProgramme, signupRows } from '../programme.js';

const sizes = [
  [6, 4],
  [60, 40],
  [600, 400],
] as const;
const measured: Record<string, { calls: number; reads: number; writes: number; effects: number }[]> = {};

describe.each(sizes)('%i mentees and %i mentors', (mentees, mentors) => {
  it('are read, paired, published and asked', () => {
    const programme = openProgramme();
    programme.importRows('Form Responses 1', signupRows(mentees, mentors, 2));
    const run = (job: JobName, args = {}) => {
      const before = programme.host.clock.now();
      const result = programme.attempt({ call: 'run', job, args });
      expect(result.status, job).toBe('completed');
      const reply = JSON.parse(String(result.value));
      expect(reply.ok, reply.sentence).toBe(true);
      note(job, result, reply.result);
      expect(programme.host.clock.now() - before, `${job} stays inside Google's six minutes`).toBeLessThan(360_000);
      return reply.result;
    };
    run('setup');
    run('intake');
    expect(programme.view().cards.signup.data).toMatchObject({ mentees, mentors });
    run('pair');
    run('approve', { ids: 'all', approve: true });
    const { mails, events, left } = run('publish');
    expect(mails + events + left).toBe(mentees + mentorsPaired(programme.tab('Pairings')) + mentees);
    run('survey', { survey: 'check-in-1' });
    run('answers');
    programme.close();
  }, 120_000);
});

describe('the ceilings', () => {
  it.each([
    // Fifteen tabs, some 37 each, and a colour for each language in which a word may stand; formulas among the answers are
    // asked for once.
    ['setup', 650],
    ['intake', 82],
    // With Problems to write: here all have the same years, which is told. Rows that come get boxes; three ask which Sheet this is, whether its
    // Outbox is there, and whether something has come in meanwhile.
    ['pair', 60],
    ['approve', 35],
    ['answers', 80],
  ])('%s: at most %i calls, however many people', (job, most) => {
    for (const { calls } of measured[job]!) expect(calls).toBeLessThanOrEqual(most);
  });

  // Beside our own tabs: those of responses, and the empty one that a new Sheet begins with.
  it.each([
    ['intake', 6 + 2, 4],
    ['pair', 8, 3],
    ['approve', 2, 1],
    ['publish', 9, 3],
    ['answers', 5 + 3, 3],
  ])(
    '%s reads %i tabs once, and writes %i, each compared before and in at most three calls',
    (job, tabsRead, tabsWritten) => {
      for (const { reads, writes, effects } of measured[job]!) {
        // Of what goes out each claim is looked at; every ten seconds people are heard, and the Outbox once more for the intents.
        const looks = effects > 0 ? effects + 1 + 27 : 0;
        expect(reads).toBeLessThanOrEqual(tabsRead + tabsWritten + looks);
        // The Outbox takes its intents in one call more.
        expect(writes).toBeLessThanOrEqual(3 * tabsWritten + 1);
      }
    },
  );

  it('publish and survey: six calls for each thing sent (claim, flush, two to look, send, receipt), two each ten seconds, and a fixed number', () => {
    for (const job of ['publish', 'survey']) {
      for (const { calls, effects } of measured[job]!)
        expect(calls - 6 * effects, `${job} with ${effects} sendings`).toBeLessThanOrEqual(180);
    }
  });
});

function note(
  job: JobName,
  { calls, total }: RunResult,
  result: { mails: number; events: number; forms: number },
): void {
  const reads = (calls['SpreadsheetApp.Range.getValues'] ?? 0) + (calls['SpreadsheetApp.Range.getDisplayValues'] ?? 0);
  const writes = (calls['SpreadsheetApp.Range.setValues'] ?? 0) + (calls['SpreadsheetApp.Range.setValue'] ?? 0);
  const list = measured[job] ?? [];
  measured[job] = list;
  list.push({ calls: total, reads, writes, effects: result.mails + result.events + result.forms });
}

function mentorsPaired(pairings: readonly (readonly string[])[]): number {
  const column = pairings[0]!.indexOf('Mentor id');
  return new Set(
    pairings
      .slice(1)
      .map((row) => row[column])
      .filter((id) => id !== ''),
  ).size;
}
