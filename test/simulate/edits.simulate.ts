/** The hourly run with an edit by hand before each of its calls: what comes out is what the two give one after the other. */
import { describe, expect, it } from 'vitest';
import { deleteRows, editCell, insertColumns, sortSheet } from '../../src/local/index.js';
import { openProgramme, type Programme } from '../programme.js';
import { fingerprint } from './fingerprint.js';
import { every, say } from './options.js';
import { afterStop, differences, type Faults, type Outcome, outcomeOf } from './outcome.js';
import { again, attempt } from './stage.js';
import { stageOf } from './stages.js';

type Edit = readonly [what: string, tab: string, edit: (programme: Programme, sheetId: number) => void];

const typed = (tab: string, header: string, id: string, text: string): Edit => [
  `${header}: ${text}`,
  tab,
  (programme, sheetId) => {
    const [titles, ...rows] = programme.tab(tab);
    const row = rows.findIndex((line) => line.includes(id)) + 2;
    editCell(programme.host, { sheetId, row, column: titles!.indexOf(header) + 1, text });
  },
];
const edits: readonly Edit[] = [
  ...['People', 'Pairings', 'Outbox', 'Schedule', 'Form Responses 1'].map(
    (tab): Edit => ['sorted', tab, ({ host }, sheetId) => sortSheet(host, { sheetId, column: 2, ascending: false })],
  ),
  ...['People', 'Pairings', 'Outbox', 'Schedule'].map(
    (tab): Edit => ['a column', tab, ({ host }, sheetId) => insertColumns(host, { sheetId, before: 2, count: 1 })],
  ),
  ...['People', 'Pairings', 'Schedule', 'Form Responses 1'].map(
    (tab): Edit => ['a row gone', tab, ({ host }, sheetId) => deleteRows(host, { sheetId, row: 2, count: 1 })],
  ),
  typed('People', 'Held back', 'mentee1@example.org', 'Ill until May'),
  typed('People', 'To read', 'mentee1@example.org', 'Not in March'),
  typed('Schedule', 'Goes out', 'ask:check-in-1', 'off'),
  typed('Pairings', 'Status', 'Mentee Number1', 'draft'),
];

describe('the hour', () => {
  say(['edit', 'calls', 'cases', 'states', 'lost', 'twice', 'doubts', 'tabs', 's']);
  it.each(edits)('%s in %s', (what, tab, edit) => {
    const from = performance.now();
    const stage = stageOf('hour');
    const programme = openProgramme(stage.folder);
    const seen = new Map<string, { readonly outcome: Outcome; readonly doubts: number }>();
    const finished = (work: () => void) =>
      programme.undone(() => {
        work();
        const state = fingerprint(programme);
        const known = seen.get(state);
        if (known) return known;
        const doubts = afterStop(programme, stage, { mails: {}, invitations: {}, forms: 0 });
        const found = { outcome: outcomeOf(programme, 'in any order'), doubts };
        seen.set(state, found);
        return found;
      });
    const act = () => edit(programme, programme.sheetId(tab));
    const hour = () => again(programme, stage);
    const wanted = [[act, hour] as const, [hour, act] as const].map(
      ([one, then]) =>
        finished(() => {
          one();
          then();
        }).outcome,
    );
    const wrong: string[] = [];
    const sum = { calls: 0, cases: 0, lost: 0, twice: 0, doubts: 0, tabs: 0 };
    sum.calls = programme.undone(() => attempt(programme, stage)).total;
    for (let n = 1; n <= sum.calls; n += every) {
      const { outcome, doubts } = finished(() => {
        attempt(programme, stage, { faults: { onCall: (call) => void (call === n && act()) } });
      });
      const weight = ({ lost, twice, tabs }: Omit<Faults, 'doubts'>) => lost.length + twice.length + tabs.length;
      const all = wanted.map((one) => differences(outcome, one, doubts));
      const least = all.sort((one, two) => weight(one) - weight(two))[0]!;
      sum.cases++;
      sum.lost += least.lost.length;
      sum.twice += least.twice.length;
      sum.tabs += least.tabs.length;
      sum.doubts += doubts;
      if (weight(least) + doubts > 0) wrong.push(`before call ${n}: ${JSON.stringify({ ...least, doubts })}`);
    }
    programme.close();
    const { calls, cases, lost, twice, doubts, tabs } = sum;
    const seconds = Math.round((performance.now() - from) / 1000);
    say([`${tab}: ${what}`.slice(0, 22), calls, cases, seen.size, lost, twice, doubts, tabs, seconds]);
    expect(wrong).toEqual([]);
  });
});
