/** Which cards a view reads, what is known after a run, and that every setting and finding is shown on a card. */
import { describe, expect, it, test } from 'vitest';
import {
  cardNames,
  cardsToLoad,
  keptStandings,
  nothingKnown,
  type Standings,
  standingsAfter,
} from '../../src/api/index.js';
import type { CardName } from '../../src/api/types.js';
import type { Outcome } from '../../src/core/run.js';
import type { Todo } from '../../src/core/step.js';
import { VERSION } from '../../src/core/version.js';
import type { Area } from '../../src/programme/area.js';
import { areas } from '../../src/programme/index.js';
import * as records from '../../src/records/index.js';

/** Cards by a letter each, in the order of the programme: `d` done, `n` not, `w` wrong, `x` done and wrong, `-` not known. */
function known(letters: string): Standings {
  const of = [...letters].flatMap((letter, at) =>
    letter === '-'
      ? []
      : [[cardNames[at]!, { done: /[dx]/.test(letter), wrong: /[wx]/.test(letter), sentence: '', asOf: '' }]],
  );
  return { version: VERSION, language: 'en', of: Object.fromEntries(of) };
}
const letters = ({ of }: Standings) => cardNames.map((name) => (of[name] ? 'd' : '-')).join('');
const numbers = (names: readonly CardName[]) => names.map((name) => cardNames.indexOf(name) + 1).join('');

it.each([
  ['------', '', '123456', 'all while nothing is known'],
  ['nnnnnn', '', '1', 'the next'],
  ['ddnnnn', '1', '13', 'what is asked for and the next'],
  ['ddnnnn', '3', '3', 'the next once'],
  ['dddddd', '', '', 'none when all is done'],
  ['dddddd', '52', '25', 'in the order of the programme'],
  ['ddddxd', '', '5', 'what needs a person when nothing is next'],
  ['dxwnnn', '', '2', 'the first of these'],
  ['dd-nnn', '', '34', 'what is not known, and the next so far as is known'],
])('cardsToLoad: %s and %s asked for: %s, %s', (stand, asked, loaded) => {
  const names = [...asked].map((number) => cardNames[Number(number) - 1]!);
  expect(numbers(cardsToLoad(names, known(stand)))).toBe(loaded);
});

it.each([
  [null, '------', 'nothing was kept'],
  [JSON.stringify(known('dddddd')), 'dddddd', 'this version kept it'],
  [JSON.stringify({ ...known('dddddd'), version: '0.0.9' }), '------', 'another version kept it'],
  [JSON.stringify({ language: 'en', of: known('dddddd').of }), '------', 'it was kept before versions were'],
] as [string | null, string, string][])('keptStandings of %s: %s, when %s', (kept, left) => {
  expect(letters(keptStandings(kept))).toBe(left);
});

const wrote = (tab: string): Todo => ({ kind: 'write', tab }) as Todo;
const made: Todo = { kind: 'tab', table: records.meetings };
const mail = { kind: 'mail', key: 'mail:x' } as Todo;
const none = { done: [], failed: 0, unsure: 0, left: 0 };

describe('what is known after a run', () => {
  it.each([
    [none, 'dddddd', 'that did nothing'],
    [{ ...none, done: [wrote('Pairings')] }, 'dd----', 'that wrote pairings'],
    [{ ...none, done: [wrote('Rounds')] }, 'dd-ddd', 'that wrote rounds'],
    [{ ...none, done: [wrote('Templates')] }, 'ddd-d-', 'that wrote a text, which was agreed to, or says sorry'],
    [{ ...none, done: [wrote('Settings')] }, '------', 'that wrote settings, which word everything'],
    [{ ...none, done: [mail] }, '--d---', 'that sent something, which stands in the Outbox'],
    [{ ...none, failed: 1 }, '--d---', 'of which a sending failed'],
    [{ ...none, unsure: 1 }, '--d---', 'of which nobody knows whether it sent something'],
    [{ ...none, left: 1 }, '--d---', 'that had to stop'],
    [{ ...none, done: [made] }, '--d-dd', 'that made a tab'],
  ] as [Pick<Outcome, 'done' | 'failed' | 'unsure' | 'left'>, string, string][])('%#: %s %s', (outcome, left) => {
    expect(letters(standingsAfter(known('dddddd'), outcome))).toBe(left);
  });

  it('is no more than before', () => {
    expect(standingsAfter(nothingKnown, none)).toEqual(nothingKnown);
    expect(letters(standingsAfter(known('d-d-d-'), none))).toBe('d-d-d-');
  });
});

const all: readonly Area[] = areas;

test.each(all.filter(({ settings }) => settings).map(({ name, settingsOn = name }) => [name, settingsOn]))(
  'the settings of %s are shown on the card of %s',
  (_, card) => {
    expect(cardNames).toContain(card);
  },
);

test.each(all.filter(({ finds }) => finds).map(({ name }) => [name]))('what %s finds is shown on its card', (name) => {
  expect(cardNames).toContain(name);
});
