/** Opening the panel reads what is to be worked on and what a run has changed, whatever the number of areas. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeForGoogle } from '../../scripts/build.mjs';
import type { CardName, Reply, View } from '../../src/api/types.js';
import { deleteRows, editCell, openHost } from '../../src/local/index.js';
import { newFolder, openProgramme, type Programme, programmeOn, project, signupRows } from '../programme.js';

/** What every opening cost before it read only what is shown. */
const ONCE = 67 + 3;
/** What it costs to tell Start here what is next, once after a run. */
const TOLD = 8;

interface Opening {
  readonly view: View;
  readonly calls: number;
}

function open(programme: Programme, cards?: readonly CardName[]): Opening {
  const { status, value, total } = programme.attempt({ call: 'view', ...(cards && { cards }) });
  expect(status).toBe('completed');
  const reply = JSON.parse(String(value)) as Reply;
  if (!reply.ok) throw new Error(reply.sentence);
  return { view: reply.view!, calls: total };
}

/** Without the instant at which each was read. */
const standing = ({ view }: Opening) => view.steps.map(({ asOf: _, ...step }) => step);

const STAGES: readonly (readonly [string, (programme: Programme) => void])[] = [
  ['empty', () => {}],
  ['set up', ({ run }) => run('setup')],
  [
    'signed up',
    ({ importRows, run }) => {
      importRows('Sign-ups of last week', signupRows(60, 40, 2));
      run('intake');
    },
  ],
  ['paired', ({ run }) => run('pair')],
  ['approved', ({ run }) => run('approve', { ids: 'all', approve: true })],
  ['published', ({ run }) => run('publish')],
  ['surveyed', ({ run }) => run('survey', { survey: 'check-in-1' })],
];

type Costs = Record<string, { readonly first: Opening; readonly again: Opening; readonly whole: Opening }>;

function play(programme: Programme): Costs {
  const costs: Costs = {};
  for (const [stage, reach] of STAGES) {
    reach(programme);
    const [first, again] = [open(programme, []), open(programme, [])];
    costs[stage] = { first, again, whole: open(programme) };
  }
  programme.close();
  return costs;
}

let today: Costs;
let tenMore: Costs;
beforeAll(async () => {
  today = play(openProgramme());
  cpSync(project, grown, { recursive: true });
  writeFileSync(join(grown, 'code.js'), await codeForGoogle({ plugins: [tenAreas] }));
  tenMore = play(openGrown());
}, 300_000);

/** Folder of an add-on with ten areas and a language more. */
const grown = newFolder();

function openGrown(): Programme {
  const folder = newFolder();
  return programmeOn(openHost({ folder, project: grown, now: '2027-01-11T09:00:00Z' }), folder);
}

/** Ten areas more, each with a tab of its own, a card that reads it, and nothing to do. */
const tenAreas: Plugin = {
  name: 'ten areas',
  setup({ onLoad }) {
    const extended = (filter: RegExp, before: string, after: string, head = '') =>
      onLoad({ filter }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes(before)) throw new Error(`${path} has no "${before}" any more.`);
        return { contents: head + text.replace(before, after), loader: 'ts' as const };
      });
    extended(
      /records\/index\.ts$/,
      '  outboxTable,\n];',
      `  outboxTable,
        ...Array.from({ length: 10 }, (_, at) => ({
          name: 'Extra ' + at,
          columns: [{ key: 'id', header: 'Id', type: 'text' }],
        })),
      ];`,
    );
    extended(
      /programme\/index\.ts$/,
      'textsArea(all),\n] as const',
      `textsArea(all), ...extras.map((table) => ({
        name: table.name,
        phase: 'close',
        card: {
          title: () => table.name,
          needs: { reads: [table] },
          view: () => ({}),
          standing: () => ({ done: true, sentence: 'Done.' }),
        },
      }))] as const`,
      `import { addLanguage } from '../core/words.js';
      addLanguage('xx', (room) => (room === 'setup' ? { readyWithForm: 'All is set.' } : undefined));
      import { inOrder } from '../records/index.js'; const extras = inOrder.filter((one) => /^Extra/.test(one.name));`,
    );
  },
};

describe('opening', () => {
  // Three of them ask which Sheet this is and whether all is permitted.
  // Calls when nothing has changed since it was last read; when a job has just run, beside what it costs to tell Start here
  // of it; and to read everything.
  it.each([
    // And in which language Google speaks to this account, while no setting says so.
    ['empty', 19, 19, 19],
    ['set up', 50, 60, 65],
    ['signed up', 39, 70, 70],
    ['paired', 39, 70, 70],
    // What may be taken back is looked up in answers and texts as well.
    ['approved', 39, 70, 70],
    ['published', 36, 70, 70],
    ['surveyed', 18, 70, 75],
  ])('%s: at most %i calls, %i after a run, %i for all', (stage, again, first, whole) => {
    const costs = today[stage]!;
    expect(costs.again.calls).toBeLessThanOrEqual(again);
    expect(costs.first.calls).toBeLessThanOrEqual(first + TOLD);
    expect(costs.whole.calls).toBeLessThanOrEqual(whole);
    expect(Math.max(costs.again.calls, costs.first.calls - TOLD)).toBeLessThan(ONCE);
  });

  it.each([
    ['empty', 0],
    // Which tabs are there is asked of each tab, when the tabs of forms are looked for.
    ['set up', 10],
    ['signed up', 0],
    ['paired', 0],
    ['approved', 0],
    ['published', 0],
    ['surveyed', 0],
  ])('%s: ten areas more cost %i calls', (stage, more) => {
    expect(tenMore[stage]!.again.calls - today[stage]!.again.calls).toBe(more);
    expect(tenMore[stage]!.first.view.steps).toHaveLength(6 + 10);
  });

  it('after a run of ours ten areas more cost no more than the names of their tabs, save when the run made these', () => {
    for (const [stage] of STAGES.filter(([name]) => name !== 'set up'))
      expect(tenMore[stage]!.first.calls - today[stage]!.first.calls, stage).toBeLessThanOrEqual(10);
  });
});

describe('what is remembered', () => {
  it.each(STAGES.map(([stage]) => stage))('%s: is what stands there', (stage) => {
    const { first, again, whole } = today[stage]!;
    expect(standing(first)).toEqual(standing(whole));
    expect(standing(again)).toEqual(standing(whole));
  });

  const paired = (then: (programme: Programme) => void) => {
    const programme = openProgramme();
    programme.importRows('Form Responses 1', signupRows(3, 2, 2));
    for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
    open(programme);
    then(programme);
    programme.close();
  };
  const told = ({ view }: Opening, name: CardName) => view.steps.find(({ id }) => id === name)!.sentence;

  it('is forgotten of what a run has changed: people who have come since make pairs out of date', () =>
    paired((programme) => {
      programme.run('approve', { ids: 'all', approve: true });
      expect(told(open(programme, []), 'pairing')).toBe('3 pairs agreed.');
      programme.importRows('Late', signupRows(4, 2, 2));
      programme.run('intake');
      const { steps, cards } = open(programme, []).view;
      expect(steps.find(({ id }) => id === 'pairing')).toMatchObject({ state: 'attention' });
      expect(cards.pairing?.data.round?.stale).toBe(true);
    }));

  it('may be out of date when the Sheet is edited by hand; it says as of when, and is put right when its card opens', () =>
    paired((programme) => {
      const { now } = open(programme, []).view;
      programme.host.clock.advance(20 * 60_000);
      deleteRows(programme.host, { sheetId: programme.sheetId('People'), row: 2, count: 1 });
      const remembered = open(programme, []);
      expect(told(remembered, 'signup')).toMatch(/^3 mentees and 2 mentors/);
      expect(remembered.view.steps.find(({ id }) => id === 'signup')!.asOf <= now).toBe(true);
      const opened = open(programme, ['signup']);
      expect(told(opened, 'signup')).toMatch(/^2 mentees and 2 mentors/);
      expect(opened.view.steps.find(({ id }) => id === 'signup')!.asOf).toBe(opened.view.now);
      expect(told(open(programme, []), 'signup')).toMatch(/^2 mentees and 2 mentors/);
    }));

  it('is put right every hour, when all is read anyway', () =>
    paired((programme) => {
      deleteRows(programme.host, { sheetId: programme.sheetId('Pairings'), row: 2, count: 3 });
      expect(told(open(programme, []), 'introductions')).toBe(
        'Introduces approved pairs and invites them to a first meeting.',
      );
      expect(programme.host.run('onEveryHour').status).toBe('completed');
      const opened = open(programme, []);
      expect(standing(opened)).toEqual(standing(open(programme)));
      expect(opened.calls).toBeLessThan(0.6 * ONCE);
    }));

  it('is forgotten when another language is written into the Settings tab', () => {
    const programme = openGrown();
    programme.run('setup');
    open(programme);
    expect(told(open(programme, []), 'setup')).toBe('Ready. The sign-up form is open.');
    const row = programme.tab('Settings').findIndex(([label]) => label === 'Language') + 1;
    editCell(programme.host, { sheetId: programme.sheetId('Settings'), row, column: 2, text: 'xx' });
    expect(told(open(programme, []), 'setup')).toBe('All is set.');
    programme.close();
  });

  it('never hides what is in doubt, and is nothing after a run that was ended', () =>
    paired((programme) => {
      programme.run('approve', { ids: 'all', approve: true });
      open(programme);
      const killAfter = firstMail(programme);
      programme.attempt({ call: 'run', job: 'publish' }, { faults: { killAfter, unflushed: 'kept' } });
      const opened = open(programme, []);
      expect(opened.view.outbox.doubts).toHaveLength(1);
      expect(Object.keys(opened.view.cards), 'all is read').toHaveLength(6);
      expect(standing(opened)).toEqual(standing(open(programme)));
    }));
});

/** The number of the call with which publishing sends its first mail. */
function firstMail({ folder, host }: Programme): number {
  host.store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const other = openProgramme(folder);
  let first = 0;
  const onCall = (n: number, name: string) => {
    if (first === 0 && /sendEmail/.test(name)) first = n;
  };
  other.attempt({ call: 'run', job: 'publish' }, { faults: { onCall } });
  other.close();
  return first;
}
