/** People move rows and columns between two calls of a run: what is written lands where it belongs, or nowhere. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  allMails,
  editCell,
  type Faults,
  type Host,
  insertColumns,
  insertRows,
  type RunResult,
  sortSheet,
} from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

const HOUR = 3600_000;
let drafted: string;
let approved: string;

beforeAll(() => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(8, 4, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  drafted = copyOf(programme);
  programme.run('approve', { ids: 'all', approve: true });
  approved = copyOf(programme);
  programme.close();
});

function copyOf({ host, folder }: Programme): string {
  host.store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const copy = openProgramme(folder);
  copy.close();
  return copy.folder;
}

/** Before the n-th call of this service. */
function atCall(service: string, n: number, act: () => void): Faults {
  let calls = 0;
  return { onCall: (_, name) => void (name === service && ++calls === n && act()) };
}

const publish = { call: 'run', job: 'publish' } as const;

function sentTwice({ store }: Host): string[] {
  const all = allMails(store).map(({ to, subject }) => `${to[0]!.address}: ${subject}`);
  return all.filter((one, at) => all.indexOf(one) !== at);
}

/** Column of the Pairings by id. */
function pairings(programme: Programme, header: string): Record<string, string> {
  const [headers, ...rows] = programme.tab('Pairings');
  const at = headers!.indexOf(header);
  return Object.fromEntries(rows.filter(([id]) => id !== '').map((row) => [row[headers!.indexOf('Id')], row[at]!]));
}

/** Number of the last call of this service in an undisturbed run. */
function lastCall(from: string, service: string): number {
  const programme = openProgramme(from);
  const at: number[] = [];
  const note = (n: number, name: string) => name === service && at.push(n);
  programme.attempt(publish, { faults: { onCall: (n, name) => void note(n, name) } });
  programme.close();
  return at[at.length - 1]!;
}

function calls(from: string): RunResult {
  const programme = openProgramme(from);
  const run = programme.attempt(publish);
  programme.close();
  return run;
}

describe('the Outbox while a wave goes out', () => {
  it.each([1, 2, 9])(
    'a column put in before column %i at any moment: nothing goes out twice',
    (before) => {
      const whole = openProgramme(approved);
      whole.run('publish');
      const expected = allMails(whole.host.store).length;
      whole.close();
      const { total } = calls(approved);
      for (let n = total - 7 * before; n > 40; n -= 37) {
        const programme = openProgramme(approved);
        const sheetId = programme.sheetId('Outbox');
        const act = (at: number) => at === n && insertColumns(programme.host, { sheetId, before, count: 1 });
        programme.attempt(publish, { faults: { onCall: (at) => void act(at) } });
        programme.host.advance(HOUR);
        programme.run('publish');
        const { doubts } = programme.view().outbox;
        expect([sentTwice(programme.host), doubts], `at call ${n}`).toEqual([[], []]);
        expect(allMails(programme.host.store).length, `at call ${n}`).toBe(expected);
        programme.close();
      }
    },
    120_000,
  );

  it('a row put in above while intents are written takes no line away', () => {
    const programme = openProgramme(approved);
    // The last mail is in doubt, and its claim the last line.
    programme.attempt(publish, { faults: { killAfter: lastCall(approved, 'MailApp.sendEmail') } });
    const lines = () => new Set(programme.tab('Outbox').map((row) => row.join('|')));
    const before = lines();
    const sheetId = programme.sheetId('Outbox');
    programme.attempt(
      { call: 'run', job: 'survey', args: { survey: 'check-in-1' } },
      {
        faults: atCall('SpreadsheetApp.Sheet.getMaxRows', 1, () =>
          insertRows(programme.host, { sheetId, before: 2, count: 1 }),
        ),
      },
    );
    expect([...before].filter((line) => !lines().has(line))).toEqual([]);
    programme.host.advance(2 * HOUR);
    expect(sentTwice(programme.host)).toEqual([]);
    programme.close();
  });
});

describe('Pairings between reading and writing', () => {
  const someApproved = (programme: Programme) => {
    const ids = Object.keys(pairings(programme, 'Id'));
    programme.run('approve', { ids: [0, 2, 4, 6].map((at) => ids[at]), approve: true });
  };
  const disturbances: [string, (host: Host, sheetId: number) => void][] = [
    ['sorted', (host, sheetId) => sortSheet(host, { sheetId, column: 2, ascending: false })],
    ['a row put in', (host, sheetId) => insertRows(host, { sheetId, before: 3, count: 1 })],
    ['a column put in', (host, sheetId) => insertColumns(host, { sheetId, before: 2, count: 1 })],
  ];

  it.each(disturbances)('%s: every status stays with its pair', (_name, disturb) => {
    const programme = openProgramme(drafted);
    someApproved(programme);
    const before = pairings(programme, 'Status');
    const run = programme.attempt(publish, {
      faults: atCall('SpreadsheetApp.Sheet.getDataRange', 10, () =>
        disturb(programme.host, programme.sheetId('Pairings')),
      ),
    });
    expect(String(run.value)).toContain('moved while this ran');
    expect(pairings(programme, 'Status')).toEqual(before);
    programme.run('publish');
    const after = Object.entries(before).map(([id, status]) => [id, status === 'approved' ? 'published' : status]);
    expect(pairings(programme, 'Status')).toEqual(Object.fromEntries(after));
    programme.close();
  });

  it('what the organiser changes there meanwhile stays', () => {
    const programme = openProgramme(drafted);
    someApproved(programme);
    const sheetId = programme.sheetId('Pairings');
    const [headers] = programme.tab('Pairings');
    programme.attempt(publish, {
      faults: atCall('SpreadsheetApp.Sheet.getDataRange', 10, () =>
        editCell(programme.host, { sheetId, row: 3, column: headers!.indexOf('Status') + 1, text: 'ended' }),
      ),
    });
    expect(Object.values(pairings(programme, 'Status')).slice(0, 3)).toEqual(['published', 'ended', 'published']);
    programme.close();
  });

  it.each(['pair', 'publish'] as const)(
    '%s with a column of the organiser inside: a stop anywhere leaves what the next run mends',
    (job) => {
      const from = openProgramme(job === 'pair' ? undefined : approved);
      if (job === 'pair') {
        from.importRows('Form Responses 1', signupRows(4, 2, 2));
        for (const one of ['setup', 'intake'] as const) from.run(one);
      }
      insertColumns(from.host, { sheetId: from.sheetId('Pairings'), before: 6, count: 1 });
      editCell(from.host, { sheetId: from.sheetId('Pairings'), row: 1, column: 6, text: 'My notes' });
      const folder = copyOf(from);
      from.close();
      const whole = openProgramme(folder);
      const writes: number[] = [];
      const note = (n: number, name: string) => name === 'SpreadsheetApp.Range.setValues' && writes.push(n);
      whole.attempt({ call: 'run', job }, { faults: { onCall: (n, name) => void note(n, name) } });
      const shape = (one: Programme) => one.tab('Pairings').map((row) => row.map((cell) => cell.replace(/T.*Z$/, '')));
      const wanted = shape(whole);
      whole.close();
      for (const n of writes.slice(0, 4)) {
        for (const unflushed of ['kept', 'lost'] as const) {
          const programme = openProgramme(folder);
          programme.attempt({ call: 'run', job }, { faults: { killAfter: n, unflushed } });
          programme.run(job);
          expect(shape(programme), `at call ${n}, ${unflushed}`).toEqual(wanted);
          programme.close();
        }
      }
    },
    120_000,
  );
});
