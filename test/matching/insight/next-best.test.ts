import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/matching/insight/prepare.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { type SolvedMatching, solveMatching } from '../../../src/matching/pairing/solve-matching.js';
import { bruteForce } from '../brute.js';
import { criterion, input, mentee, mentor } from '../people.js';
import { crowd, programme } from '../programme.js';

const floor = { objective: ['coverage', 'floor', 'total'] as const };

describe('the next best', () => {
  const people = [
    mentee('ann', { Q: '0' }),
    mentee('bea', { Q: '5' }),
    mentor('tom', { Q: '1' }),
    mentor('uma', { Q: '7' }),
    mentor('val', { Q: '9' }),
  ];
  const given = input(people, { criteria: [criterion('distance', { limit: '10' })] });

  test('is told for both sides of a pair, with what the swap would cost', () => {
    const [pair] = prepare(given).nextBest();
    expect(pair).toMatchObject({ mentee: 'ann', mentor: 'tom', score: 90, cheapest: { fewer: 0, instead: 'uma' } });
    expect(pair!.forMentee!.sentence).toBe(
      'The next best for Ann is Uma, who would score 30, at a cost of 80 points overall.',
    );
    expect(pair!.forMentor!.sentence).toBe(
      'The next best for Tom is Bea, who would score 60, at a cost of 80 points overall.',
    );
  });

  test('of a pinned pair is told for the mentor only, if there is a seat', () => {
    const pinned = { ...given, pins: [{ mentee: 'ann', mentor: 'uma' }] };
    const of = (capacity: number) => {
      const wider = people.map((one) => (one.id === 'uma' ? { ...one, capacity } : one));
      return prepare({ ...pinned, people: wider }).nextBestOf('ann');
    };
    expect(of(1)).toMatchObject({ forMentee: null, forMentor: null, cheapest: null });
    expect(of(2)).toMatchObject({ forMentee: null, cheapest: null });
  });

  test('is exact and the best there is, by trying every assignment', () => {
    fc.assert(
      fc.property(programme(8), fc.boolean(), (plain, floored) => {
        const given = { ...plain, ...(floored ? floor : {}) };
        const matching = solveMatching(given);
        for (const one of prepare(given).nextBest()) {
          const { row, column } = placeOf(matching, one.mentee, one.mentor);
          expect(one.cheapest === null).toBe(row < 0);
          if (one.cheapest) {
            const { fewer, loss } = lossOf(matching, without(matching, row, column));
            expect([one.cheapest.fewer, one.cheapest.loss]).toEqual([fewer, loss]);
          }
          const { rows, columns } = matching.solved.open;
          const rowsToo = [...Array(rows).keys()];
          const columnsToo = [...Array(columns).keys()];
          const idOf = (at: number) => matching.participants.mentees[matching.solved.rowsOf[at]!]!.id;
          const forMentee =
            row < 0
              ? []
              : columnsToo
                  .filter((at) => at !== column)
                  .map((at) => [row, at, matching.participants.mentors[at]!.id] as const);
          const forMentor = rowsToo
            .filter((at) => matching.solved.answer.columnOf[at] !== column)
            .map((at) => [at, column, idOf(at)] as const);
          for (const [next, choices] of [
            [one.forMentee, forMentee],
            [one.forMentor, forMentor],
          ] as const) {
            const possible = choices.flatMap(([at, other, id]) => {
              const best = bruteForce(tableOf(matching), [at, other]);
              const score = tableOf(matching).scores[at]![other];
              return best && typeof score === 'number' ? [{ id, score: score / 100, ...lossOf(matching, best) }] : [];
            });
            if (!next) expect(possible).toEqual([]);
            else {
              expect(possible).toContainEqual({ id: next.id, score: next.score, fewer: next.fewer, loss: next.loss });
              for (const { score, fewer, loss } of possible) {
                const worse = score - next.score || next.fewer - fewer || next.loss - loss;
                expect(worse).toBeLessThanOrEqual(0);
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is what a pin costs, among 40 people, and the same for one pair as for all', () => {
    fc.assert(
      fc.property(crowd(40), (full) => {
        const given = { ...full, pins: [] };
        const insight = prepare(given);
        const best = suggestPairs(given).certificate;
        insight.nextBest().forEach((one, at) => {
          expect(insight.nextBestOf(one.mentee)).toEqual(one);
          if (at > 2) return;
          for (const [mentee, mentor, next] of [
            [one.mentee, one.forMentee?.id, one.forMentee],
            [one.forMentor?.id, one.mentor, one.forMentor],
          ] as const) {
            if (!next || mentee === undefined || mentor === undefined) continue;
            const forced = suggestPairs({ ...given, pins: [{ mentee, mentor }] }).certificate;
            expect(best.matched - forced.matched).toBe(next.fewer);
            expect(Math.round((best.total - forced.total) * 100)).toBe(Math.round(next.loss * 100));
          }
        });
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('nobody without a pair has one', () => {
    const insight = prepare(given);
    expect([insight.nextBestOf('tom'), insight.nextBestOf('nobody')]).toEqual([null, null]);
    expect(prepare(input([])).nextBest()).toEqual([]);
  });
});

describe('fragile pairs', () => {
  test('hang on no more than is said, the closest first', () => {
    const people = ['0', '5', '20'].map((years, at) => mentee(`e${at}`, { Q: years }));
    const given = input([...people, mentor('tom', { Q: '0' }), mentor('uma', { Q: '5' }), mentor('val', { Q: '20' })], {
      criteria: [criterion('distance', { limit: '30' })],
    });
    const insight = prepare(given);
    const { pairs, sentence } = insight.fragile(40);
    expect(pairs.map(({ mentee, cheapest }) => [mentee, cheapest!.loss])).toEqual([
      ['e0', 33.34],
      ['e1', 33.34],
    ]);
    expect(sentence).toBe('For 2 of 3 pairs, another choice would cost 40 points or less overall.');
    expect(insight.fragile().sentence).toBe('No pair can be changed at a cost of 1 point or less.');
  });

  test('say when another choice is equally good', () => {
    const twins = input([mentee('ann', { Q: 'x' }), mentor('tom', { Q: 'x' }), mentor('uma', { Q: 'x' })]);
    const { pairs, sentence } = prepare(twins).fragile(0);
    expect(pairs[0]!.cheapest).toEqual({ fewer: 0, loss: 0, instead: 'uma' });
    expect(sentence).toBe(
      'For 1 of 1 pair, another choice would cost 0 points or less overall; for 1 of them it would cost nothing.',
    );
  });
});

function tableOf({ solved }: SolvedMatching) {
  const { rows, columns, scores, absent, seats } = solved.open;
  const cell = (at: number) => (scores[at] === absent ? null : scores[at]!);
  return {
    scores: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, at) => cell(row * columns + at)),
    ),
    seats: Array.from(seats),
  };
}

function placeOf({ participants, rowAt }: SolvedMatching, mentee: string, mentor: string) {
  return { row: rowAt[participants.menteeAt.get(mentee)!]!, column: participants.mentorAt.get(mentor)! };
}

function without(matching: SolvedMatching, row: number, column: number) {
  const { scores, seats } = tableOf(matching);
  scores[row]![column] = null;
  return bruteForce({ scores, seats })!;
}

function lossOf({ solved }: SolvedMatching, best: { matched: number; total: number }) {
  return { fewer: solved.answer.matched - best.matched, loss: (solved.answer.total - best.total) / 100 };
}
