/** The quick way to the points of a whole line tells the same as asking pair by pair, for every kind. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../seed.js';
import { criterionKinds } from '../../../../src/matching/scoring/criteria/index.js';
import { participantsOf } from '../../../../src/matching/scoring/participants.js';
import { scoreTable } from '../../../../src/matching/scoring/score-table.js';
import { ABSENT } from '../../../../src/matching/scoring/tabulate.js';
import { criterion, input, person } from '../../people.js';

const answer = fc.oneof(
  fc
    .subarray(['law', 'data', 'art', 'code', 'tax', 'yes', 'no', 'egal', 'P1', '7', 'UTC+3'])
    .map((some) => some.join(', ')),
  fc.constantFrom('yes', 'the same', 'we talk of law and data and more', '12 years'),
);

describe.each(criterionKinds.map(({ kind }) => kind))('%s', (kind) => {
  test('the table holds what each pair is worth, in any order of rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ wish: answer, own: answer, role: fc.nat(2), boss: fc.nat(9) }), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.constantFrom('', 'must', '1', '2-5', 'prefer', 'different', 'must 1'),
        fc.constantFrom<'half' | 'none' | 'full'>('half', 'none', 'full'),
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 4 }),
        (given, limit, missing, sided, past) => {
          const people = given.map(({ wish, own, role, boss }, at) =>
            person(`p${at}`, {
              mentee: role !== 1,
              mentor: role !== 0,
              manager: boss < 3 ? `b${boss}@y.org` : '',
              zone: boss > 6 ? `UTC+${boss}` : '',
              wishes: wish.split(', ').filter((name) => name === 'P1'),
              answers: { Wish: wish, Own: own },
            }),
          );
          const one = criterion(kind, {
            limit,
            missing,
            menteeColumn: sided ? 'Wish' : 'Own',
            mentorColumn: 'Own',
            order: 'law, data, art',
          });
          const earlier = past.map(([mentee, mentor]) => ({ mentee: `p${mentee}`, mentor: `p${mentor}` }));
          const tables = [people, [...people].reverse()].map((rows) => {
            const whole = input(rows, { criteria: [one], earlier });
            const participants = participantsOf(whole);
            return { participants, table: scoreTable(whole, participants) };
          });
          const [{ participants, table }, turned] = tables as [(typeof tables)[0], (typeof tables)[0]];
          expect(turned!.table.scores).toEqual(table.scores);
          for (let mentee = 0; mentee < participants.mentees.length; mentee++) {
            for (let mentor = 0; mentor < participants.mentors.length; mentor++) {
              const score = table.scores[mentee * participants.mentors.length + mentor]!;
              const out = table.rule(mentee, mentor) !== undefined || table.gates(mentee, mentor).length > 0;
              expect(score).toBe(out ? ABSENT : table.score(mentee, mentor));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is named where a word is not known', () => {
    const whole = input([person('a', { mentee: true }), person('b', { mentor: true })], {
      criteria: [criterion('alike')],
    });
    const { warnings } = scoreTable(whole, participantsOf(whole));
    expect(warnings.map(({ mend }) => mend).join(' ')).toMatch(new RegExp(`\\b${kind}\\b`));
  });
});
