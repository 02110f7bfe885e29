/** Every sentence of the matching comes from a catalogue: in another language none is left in English. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLanguage, type Sentences, speak } from '../../src/core/words.js';
import {
  criterionKinds,
  type MatchInput,
  otherPairings,
  prepare,
  qualityOf,
  repairPairs,
  solveProblem,
  suggestByWishes,
  suggestGroups,
  suggestPairs,
  suggestPeers,
  tradeOff,
} from '../../src/matching/index.js';
import { faultOf } from '../../src/matching/solvers/fault.js';
import { faultSentence } from '../../src/matching/words.js';
import { largeProgramme } from './large.js';
import { criterion, input, mentee, mentor, person } from './people.js';

/** Marks each sentence, so that text without marks around it is text that no translator ever sees. */
function marked(english: Sentences): Sentences {
  return Object.fromEntries(
    Object.entries(english).map(([name, sentence]) => {
      if (typeof sentence === 'string') return [name, `«${sentence}»`];
      if (typeof sentence === 'function') return [name, (...facts: never[]) => `«${sentence(...facts)}»`];
      return [name, marked(sentence)];
    }),
  );
}

/** What people read, by the names of the fields. */
const READ = /^(?:why|cause|sentence|sentences|statement|reason|mend|help|phrase|verdict|label|limit)$/;

/** Texts in a result that have something outside of marks. */
function unmarked(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return READ.test(key) && outside(value).trim() !== '' ? [`${key}: ${value}`] : [];
  if (Array.isArray(value)) return value.flatMap((one) => unmarked(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => unmarked(one, name));
}

function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === '«') depth++;
    else if (letter === '»') depth--;
    else if (depth === 0) rest += letter;
  }
  return depth === 0 ? rest : text;
}

const people = [
  mentee('ann', { Q: 'law', T: 'zz', Years: '2' }, { wishes: ['Tom', 'Nobody'], zone: 'UTC+1' }),
  mentee('bea', { Q: 'law', T: 'data', Years: '3' }, { wishes: ['Uma'], manager: 'tom@x.org', zone: 'UTC+1' }),
  mentee('cyd', { Q: 'art', T: '' }, { wishes: ['Cyd', 'Ann'] }),
  mentee('dan', { Q: 'law', T: 'data', Years: 'many' }),
  mentor('tom', { Q: 'law', T: 'data', Years: '9' }, { zone: 'UTC+1', wishes: ['Bea', 'Who'], capacity: 1 }),
  mentor('uma', { Q: 'law', T: 'art', Years: '4' }, { capacity: 2, zone: 'UTC+9' }),
  mentor('vic', {}, { capacity: -1 }),
  person('wes', { mentee: true, mentor: true, answers: { Q: 'art' } }),
  person('wes', { mentee: true, name: 'Wes Two' }),
];
const small: MatchInput = input(people, {
  criteria: [
    criterion('same'),
    criterion('overlap', { menteeColumn: 'T', mentorColumn: 'T' }),
    criterion('distance', { menteeColumn: 'Years', mentorColumn: 'Years', limit: 'ahead 5', name: 'Years' }),
    criterion('zone', { menteeColumn: '', mentorColumn: '', limit: 'must 5' }),
    criterion('must', { name: 'Rule', limit: 'what' }),
    criterion('scale', { name: 'No order' }),
    criterion('scale', { name: 'Scale', order: 'law, data', weight: 3 }),
    criterion('unheard of'),
    criterion('same', { name: 'No column', menteeColumn: '', mentorColumn: '' }),
    criterion('same', { name: 'Silent', menteeColumn: 'Nix', mentorColumn: 'Nix' }),
    criterion('same', { name: 'Below', weight: -1 }),
    criterion('wishes', { menteeColumn: '', mentorColumn: '' }),
    criterion('identity', { menteeColumn: 'Q', mentorColumn: 'Q' }),
    criterion('manager', { menteeColumn: '', mentorColumn: '' }),
  ],
  pins: [
    { mentee: 'ann', mentor: 'uma' },
    { mentee: 'ann', mentor: 'tom' },
    { mentee: 'bea', mentor: 'tom' },
    { mentee: 'who', mentor: 'vic' },
  ],
  bans: [{ a: 'cyd', b: 'uma' }],
});
const bare = input([]);
const large = largeProgramme(24, 6);
const programmes: [MatchInput, string][] = [
  [small, 'with everything wrong'],
  [bare, 'with nobody'],
  [{ ...large, objective: ['coverage', 'floor', 'total', 'load', 'changes'] }, 'too large for its seats'],
  [{ ...large, criteria: [] }, 'without criteria'],
  [{ ...large, taken: [{ mentee: 'm0', mentor: 't0' }], pins: [{ mentee: 'm1', mentor: 't1' }] }, 'half done'],
];

describe('in another language', () => {
  beforeAll(() => {
    addLanguage('x-marked', (_, english) => marked(english));
    speak('x-marked');
  });
  afterAll(() => speak('en'));

  test.each(programmes)('nothing of a programme is left in English: $1', (given) => {
    const earlier = given.people.slice(0, 6).map(({ id }, at) => ({ mentee: id, mentor: given.people[at + 3]!.id }));
    const insight = prepare(given);
    const ids = given.people.slice(0, 9).map(({ id }) => id);
    const group = { least: 2, most: 0, mentorsPerGroup: 2, like: 'similar' as const };
    const column = (name: string) => ({ menteeColumn: name, mentorColumn: name });
    const results = [
      suggestPairs(given),
      suggestByWishes(given),
      suggestByWishes({ ...given, fill: true }),
      suggestPeers({ ...given, earlier }),
      suggestPeers({ ...given, odd: { standIn: 'nobody' }, satOut: ids }),
      suggestPeers({ ...given, people: given.people.slice(0, 5), odd: 'sit-out', satOut: ids }),
      suggestGroups({ ...given, ...group, topic: column('T'), time: column('Nix') }),
      suggestGroups({ ...given, ...group, most: 5, mentorsPerGroup: 1, like: 'diverse', topic: column('Topics') }),
      // Why a pair ended is a code.
      [0, 1, 9].map((most) => ({ ...repairPairs({ ...given, pins: [], taken: [] }, earlier, most), ended: [] })),
      tradeOff({ ...given, pins: [], taken: [] }, earlier),
      [otherPairings(given), otherPairings(given, 2)],
      qualityOf(suggestPairs(given), given),
      [ids.map((id) => insight.alternatives(id)), insight.nextBest(), insight.fragile(), insight.fragile(100)],
      [insight.worthOfSeats(), insight.worthOfNewcomers('overlap'), insight.reliefs(), insight.sensitivity()],
    ];
    for (const result of results) expect(unmarked(result)).toEqual([]);
  });

  test.each(criterionKinds)('nor what $kind says of itself', ({ label, help, limit }) => {
    expect(unmarked({ label, help, limit })).toEqual([]);
  });

  test('nor what a check finds', () => {
    expect(unmarked({ cause: faultSentence(faultOf('gap', 2, 1)) })).toEqual([]);
  });

  test.each<[object, string]>([
    [
      {
        capacity: [1, 0],
        scores: [
          [1, null],
          [2, null],
          [null, 3],
          [null, null],
        ],
      },
      'assignment',
    ],
    [{ capacity: [0], scores: [[1]], pins: [[0, 0]] }, 'pins that cannot hold'],
    [
      {
        mode: 'peer',
        scores: [
          [0, 1, null],
          [1, 0, null],
          [null, null, 0],
        ],
      },
      'peer',
    ],
    [{ mode: 'ranked', capacity: [1, 0], menteeRanks: [[0], [0, 1], [1], []], mentorRanks: [[1], [2]] }, 'ranked'],
    [{ mode: 'groups', scores: [[1], [2], [null]], groups: { least: 2, most: 2 } }, 'groups'],
  ])('nor an answer to a script: $1', (problem) => {
    const { reason, unmatched } = solveProblem(problem, undefined, () => 0);
    expect(unmarked({ reason, unmatched })).toEqual([]);
  });

  test.each<[unknown, string]>([
    [3, 'no object'],
    [{ mode: 'x' }, 'a mode'],
    [{ foo: 1 }, 'a key'],
    [{ capacity: 1 }, 'no list'],
    [{ capacity: [1], scores: [[1, 2]] }, 'a row too long'],
    [{ mode: 'groups', scores: [[1]], groups: {} }, 'no size'],
  ])('nor a refusal: %j', (problem) => {
    let refusal = '';
    try {
      solveProblem(problem, undefined, () => 0);
    } catch (error) {
      refusal = (error as Error).message;
    }
    expect(refusal).toMatch(/^«.*»$/);
  });
});
