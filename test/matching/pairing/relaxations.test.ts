import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/matching/insight/prepare.js';
import type { MatchInput } from '../../../src/matching/model.js';
import type { Relaxation } from '../../../src/matching/pairing/relaxations.js';
import { type SolvedMatching, solveMatching } from '../../../src/matching/pairing/solve-matching.js';
import { assign } from '../../../src/matching/solvers/assignment/assign.js';
import { bruteForce, type Small } from '../brute.js';
import { criterion, input, mentee, mentor } from '../people.js';
import { crowd, programme } from '../programme.js';

type Solver = (table: Small) => { readonly matched: number; readonly total: number };
type Cell = number | null;

describe('what would give somebody a mentor', () => {
  test('is found exactly, by trying every assignment of everybody else', () => {
    fc.assert(
      fc.property(fc.oneof(programme(7), crowd(9)), fc.boolean(), (given, floor) => {
        agree(
          { ...given, ...(floor ? { objective: ['coverage', 'floor', 'total'] as const } : {}) },
          new Set(),
          bruteForce as Solver,
        );
      }),
      { numRuns: 600, endOnFailure: true },
    );
  });

  test('is found exactly among 40 people, by solving again', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(crowd(40), (given) => agree(given, kinds, solved)),
      { numRuns: 150, endOnFailure: true },
    );
    expect([...kinds].sort()).toEqual(['exception', 'pin', 'rule', 'seat']);
  });

  const ann = mentee('ann', { Q: 'law', Home: 'X' });
  const bea = mentee('bea', { Q: 'data', Home: 'X' });
  const tom = mentor('tom', { Q: 'law', Home: 'X' });
  const uma = mentor('uma', { Q: 'data', Home: 'Y' });
  const home = criterion('must', { name: 'Home', menteeColumn: 'Home', mentorColumn: 'Home' });
  const criteria = [criterion('same'), home];
  for (const [people, more, sentence, name] of [
    [
      [ann, mentee('bea', { Q: 'art', Home: 'X' }), tom],
      {},
      'No seat is left: 2 mentees for 1 seat, 1 seat short. One more seat with Tom would give Bea a mentor and add 50 points.',
      'a seat with the only mentor',
    ],
    [
      [
        ann,
        mentee('bea', { Q: 'law', Home: 'X' }),
        mentee('cid', { Q: 'art', Home: 'X' }),
        tom,
        mentor('vic', { Q: 'law', Home: 'X' }),
      ],
      {},
      'No seat is left: 3 mentees for 2 seats, 1 seat short. One more seat with Tom or Vic would give Cid a mentor and add 50 points.',
      'a seat with either of two',
    ],
    [
      [ann, bea, tom, uma],
      {},
      /An exception to Home for Bea with Uma would give Bea a mentor and add 50 points\.$/,
      'an exception from a must',
    ],
    [
      [
        ann,
        mentee('bea', { Q: 'data', Home: 'X' }, { zone: 'UTC+9' }),
        mentor('uma', { Q: 'data', Home: 'X' }, { zone: 'UTC+1', capacity: 2 }),
      ],
      {
        criteria: [
          ...criteria,
          criterion('zone', { name: 'Time zone', menteeColumn: '', mentorColumn: '', limit: 'must 5' }),
        ],
      },
      /An exception to Time zone \(must 5\) for Bea with Uma would give Bea a mentor and add 67 points\.$/,
      'an exception from a limit, which is told',
    ],
    [
      [ann, mentee('bea', { Q: 'law', Home: 'X' }), tom, mentor('uma', { Q: 'law', Home: 'Y' })],
      { bans: [{ a: 'bea', b: 'uma' }] },
      /Dropping the rule Home would give Bea a mentor and add 50 points\.$/,
      'a rule dropped for all, where somebody else makes room',
    ],
    [
      [ann, bea, tom, mentor('uma', { Q: 'data', Home: 'Z' }), mentor('vic', { Q: 'law', Home: 'Y' })],
      { bans: [{ a: 'bea', b: 'uma' }] },
      /An exception to Home for Bea with Vic would/,
      'an exception, never for a vetoed pair',
    ],
    [
      [
        ann,
        mentee('bea', { Q: 'art', Home: 'X' }, { manager: 'val@x.org' }),
        tom,
        mentor('val', { Q: 'art', Home: 'X' }, { manager: 'ann@x.org' }),
      ],
      {},
      /Allowing Bea with Val, although one is the manager of the other, would give Bea a mentor and add 100 points\.$/,
      'a manager',
    ],
    [
      [
        ann,
        mentee('bea', { Q: 'law', Home: 'X' }, { manager: 'uma@x.org' }),
        tom,
        mentor('uma', { Q: 'law', Home: 'X' }),
      ],
      { pins: [{ mentee: 'ann', mentor: 'tom' }] },
      /Unpinning Ann from Tom would give Bea a mentor and add 100 points\.$/,
      'a pin',
    ],
    [
      [ann, tom],
      { bans: [{ a: 'ann', b: 'tom' }] },
      'No mentor is allowed for Ann: other rules rule out 1 of 1. No single seat, rule or pin would give Ann a mentor.',
      'nothing, where only a veto stands against it',
    ],
    [
      [
        mentee('ann', { Q: 'law', Home: 'X' }),
        mentee('bea', { Q: 'law', Home: 'X' }),
        mentee('cid', { Q: 'law', Home: 'X' }),
        tom,
        mentor('vic', { Q: 'law', Home: 'X' }),
        mentor('wes', { Q: 'law', Home: 'Y' }),
      ],
      {
        bans: [
          { a: 'cid', b: 'tom' },
          { a: 'cid', b: 'wes' },
        ],
        pins: [{ mentee: 'ann', mentor: 'vic' }],
      },
      /^One more seat with Vic would give Cid a mentor and add 100 points\.$/,
      'a seat, never with whom they must not meet',
    ],
    [[ann], {}, 'Nobody takes part as a mentor yet.', 'no mentors at all'],
  ] as [MatchInput['people'], Partial<MatchInput>, string | RegExp, string][])
    test(name, () => {
      const all = prepare(input(people, { criteria, ...more })).reliefs();
      expect(all.length).toBe(1);
      if (typeof sentence === 'string') expect(all[0]!.sentence).toBe(sentence);
      else expect(all[0]!.relaxations.map((one) => one.sentence).join('\n')).toMatch(new RegExp(sentence, 'm'));
    });

  test('is not asked for by those who have a mentor or do not take part', () => {
    const insight = prepare(input([ann, tom], { criteria }));
    expect([insight.relief('ann'), insight.relief('tom'), insight.relief('nobody')]).toEqual([null, null, null]);
  });
});

/** Every relaxation there could be is forced in turn; exactly those that help must be told, with what they bring. */
function agree(given: MatchInput, kinds: Set<string>, best: Solver): void {
  const matching = solveMatching(given);
  const { participants, table, fixed, solved: now } = matching;
  const insight = prepare(given);
  const { mentees, mentors } = participants;
  const floor = now.floored ? now.worst : 0;
  const kept = [...mentees.keys()].filter((at) => now.columnOf[at]! >= 0 && fixed.mentorOf[at]! < 0);
  const line = (row: number, opened = ''): Cell[] =>
    mentors.map((_, column) => {
      const allowed = table.scores[row * mentors.length + column] !== table.absent;
      const score = table.score(row, column);
      return (allowed || (opened !== '' && onlyAgainst(matching, row, column) === opened)) && score >= floor
        ? score
        : null;
    });
  for (const [row, { id }] of mentees.entries()) {
    const relief = insight.relief(id);
    expect(relief === null).toBe(now.columnOf[row]! >= 0);
    if (!relief) continue;
    const told = new Map(relief.relaxations.map((one) => [keyOf(one), one.points]));
    for (const { kind } of relief.relaxations) kinds.add(kind);
    /** Points more in all, or null where not all of these rows can be placed. */
    const gain = (rows: readonly Cell[][], seats: readonly number[], less = 0): number | null => {
      const { matched, total } = best({ scores: rows, seats });
      return matched === rows.length ? (total - less - now.answer.total) / 100 : null;
    };
    const base = kept.map((at) => line(at));
    const seats = [...fixed.seats];
    const more = (column: number) => seats.map((free, at) => (at === column ? free + 1 : free));
    const found = new Map<string, number>();

    const isBanned = (column: number) =>
      given.bans.some(({ a, b }) => [`${a} ${b}`, `${b} ${a}`].includes(`${id} ${mentors[column]!.id}`));
    const bySeat = mentors.map((_, column) => (isBanned(column) ? null : gain([...base, line(row)], more(column))));
    if (bySeat.some((points) => points !== null))
      found.set('seat', Math.max(...bySeat.map((points) => points ?? -Infinity)));
    const helped = mentors.filter((_, column) => bySeat[column] !== null).map((one) => one.id);
    const seat = relief.relaxations.find(({ kind }) => kind === 'seat');
    expect([...(seat ? seat.mentors : [])].sort()).toEqual(helped.sort());

    for (const rule of new Set([...given.criteria.map(({ name }) => name), 'manager rule'])) {
      const only = line(row, rule).map((score, column) => (line(row)[column] === null ? score : null));
      const exception = gain([...base, only], seats);
      const dropped = gain([...kept.map((at) => line(at, rule)), line(row, rule)], seats);
      if (exception !== null) found.set(`exception ${rule}`, exception);
      else if (dropped !== null) found.set(`rule ${rule}`, dropped);
    }
    fixed.mentorOf.forEach((column, at) => {
      if (column < 0 || isBanned(column)) return;
      const points = gain([...base, line(row), line(at)], more(column), table.score(at, column));
      if (points !== null) found.set(`pin ${mentees[at]!.id}`, points);
    });
    expect(told).toEqual(found);
    for (const { mentors: named } of relief.relaxations)
      for (const other of named)
        expect(given.bans.some(({ a, b }) => (a === id && b === other) || (b === id && a === other))).toBe(false);
    const points = relief.relaxations.map((one) => one.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  }
}

function keyOf({ kind, rule, pinned }: Relaxation): string {
  return `${kind} ${rule}${pinned}`.trim();
}

function onlyAgainst({ table, participants, input }: SolvedMatching, row: number, column: number): string {
  const rule = table.rule(row, column);
  const [mentee, mentor] = [participants.mentees[row]!.id, participants.mentors[column]!.id];
  if (input.bans.some(({ a, b }) => (a === mentee && b === mentor) || (b === mentee && a === mentor))) return 'never';
  const against = [...(rule ? [rule === 'manager' ? 'manager rule' : 'never'] : []), ...table.gates(row, column)];
  return against.length === 1 ? against[0]! : 'never';
}

function solved({ scores, seats }: Small) {
  return assign({
    rows: scores.length,
    columns: seats.length,
    scores: Float64Array.from(scores.flatMap((line) => line.map((score) => score ?? -1))),
    absent: -1,
    seats,
  });
}
