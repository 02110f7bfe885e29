/** What each job may be given in a world, for tests that ask all of them. */
import type { World } from '../../src/core/world.js';
import { areas, type JobName } from '../../src/programme/index.js';
import { pulse } from '../../src/programme/surveys/pulse.js';
import { textsView } from '../../src/programme/texts/view.js';
import { rowsOf } from '../worlds.js';
import type { ArgsIn } from './contract.js';

export const first = (tab: string, column: string) => (before: World) =>
  String(rowsOf(before, tab)[0]?.[column] ?? 'gone');
const undecided = (before: World) =>
  String(rowsOf(before, 'Outbox').find(({ key }) => String(key).startsWith('mail:introduction:'))?.key ?? 'gone');

const sentMail = (before: World) =>
  String(
    rowsOf(before, 'Outbox').find(({ key, state }) => state === 'sent' && /^mail:/.test(String(key)))?.key ?? 'gone',
  );

/** As if all pairs that are agreed to had been drafts before. */
const lastUndo = (before: World) => [
  {
    tabs: [
      {
        tab: 'Pairings',
        rows: rowsOf(before, 'Pairings')
          .filter(({ status }) => status === 'approved')
          .map(({ id }) => ({
            id: String(id),
            isNew: false,
            cells: [{ column: 'Status', from: 'draft', to: 'approved' }],
          })),
      },
    ],
  },
];

const mentorIn = (before: World) =>
  String(rowsOf(before, 'People').find(({ role }) => role === 'mentor')?.id ?? 'gone');

/** Arguments that mean something in a world. */
export const args: Readonly<Record<JobName, ArgsIn>> = {
  setup: () => [{}],
  restart: () => [{}],
  takeover: () => [{}],
  rename: () => [{ tab: 'People', now: 'Teilnehmer' }],
  settings: () => [{ settings: [{ id: 'programme', value: 'York' }] }, { settings: [] }],
  intake: () => [{}],
  questions: (before) => [
    { questions: [{ id: first('Questions', 'id')(before), use: 'criterion', criterion: 'Home', side: 'both' }] },
  ],
  confirm: () => [{}],
  remarks: () => [{}],
  whose: (before) => [{ id: first('People', 'id')(before), names: 'Ann Ash = theirs; Mallory Fake = not theirs' }],
  bring: () => [
    {
      tab: 'Our mentors',
      rows: [
        ['Name', 'E-mail'],
        ['Ann Lee', 'ann@l.example.org'],
      ],
    },
  ],
  receipts: () => [{}],
  form: () => [{}],
  pair: () => [{}],
  approve: () => [
    { ids: 'all', approve: true },
    { ids: 'all', approve: false },
  ],
  pin: (before) => [{ id: first('Pairings', 'id')(before), pinned: true }],
  seat: (before) => [{ mentor: mentorIn(before), seats: 3 }],
  together: (before) => [{ mentee: first('People', 'id')(before), mentor: mentorIn(before), pinned: true }],
  weigh: (before) => [{ weights: [{ criterion: first('Criteria', 'name')(before), weight: 7 }] }],
  publish: () => [{}],
  unpublish: (before) => [
    { ids: 'all', apology: true },
    { ids: [first('Pairings', 'id')(before)], apology: false },
  ],
  undo: (before) => lastUndo(before),
  tellmentors: () => [{}],
  survey: () => [{ survey: pulse.id }, { survey: 'none' }],
  remind: () => [{ survey: pulse.id }],
  answers: () => [{}],
  schedule: () => [
    { occasion: 'receipt', mode: 'automatic' },
    { occasion: 'receipt', mode: 'off' },
    { occasion: 'none', mode: 'off' },
  ],
  due: () => [{}],
  digest: () => [{}],
  settle: (before) => [
    { key: undecided(before), as: 'done' },
    { key: undecided(before), as: 'again' },
  ],
  retry: (before) => [{ key: undecided(before) }],
  recall: () => [
    { from: '2027-01-18T09:00:00.000Z', card: 'introductions' },
    { from: '', card: 'introductions' },
  ],
  reword: () => [{ id: 'receipt', subject: 'Hello {first name}', text: 'We noted this:\n\n{answers}' }],
  test: (before) => {
    const { to = 'gone', subject = 'gone' } = textsView(areas, before, { id: 'introduction-mentee' }).open!.shown ?? {};
    return [{ to, subject }];
  },
  again: (before) => [{ key: sentMail(before) }],
};
