/** Any small programme: roles, seats, answers, bans, pins and running pairs at random. */
import * as fc from 'fast-check';
import type { Criterion, MatchInput, Participant } from '../../src/matching/model.js';
import { criterion, input, person } from './people.js';

const topics = fc.subarray(['data', 'law', 'art', 'sales', 'code']).map((items) => items.join(', '));

export const participant = (at: number): fc.Arbitrary<Participant> =>
  fc
    .record({
      role: fc.constantFrom('mentee', 'mentor', 'both'),
      capacity: fc.nat(3),
      topics,
      years: fc.nat(30),
      dept: fc.constantFrom('', 'A', 'B'),
    })
    .map(({ role, capacity, topics, years, dept }) =>
      person(`p${at}`, {
        mentee: role !== 'mentor',
        mentor: role !== 'mentee',
        capacity,
        answers: { Topics: topics, Years: `${years}`, Dept: dept },
      }),
    );

const criteria = (weights: readonly number[]): Criterion[] => [
  criterion('overlap', { menteeColumn: 'Topics', mentorColumn: 'Topics', weight: weights[0]! }),
  criterion('distance', { menteeColumn: 'Years', mentorColumn: 'Years', limit: '2-10', weight: weights[1]! }),
  criterion('must', { menteeColumn: 'Dept', mentorColumn: 'Dept', limit: 'different', weight: weights[2]! }),
];

const link = fc.tuple(fc.nat(9), fc.nat(9));

export const programme = (most: number): fc.Arbitrary<MatchInput> =>
  fc
    .record({
      people: fc.nat(most).chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => participant(at)))),
      weights: fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }),
      bans: fc.array(link, { maxLength: 3 }),
      pins: fc.array(link, { maxLength: 2 }),
      taken: fc.array(link, { maxLength: 1 }),
      seed: fc.constantFrom('', 'spring'),
    })
    .map(({ people, weights, bans, pins, taken, seed }) =>
      input(people, {
        criteria: criteria(weights),
        bans: bans.map(([a, b]) => ({ a: `p${a}`, b: `p${b}` })),
        pins: pins.map(([a, b]) => ({ mentee: `p${a}`, mentor: `p${b}` })),
        taken: taken.map(([a, b]) => ({ mentee: `p${a}`, mentor: `p${b}` })),
        seed,
      }),
    );

/** Mentees and about as many seats, few pairs allowed, pins that hold and managers: somebody stays without a mentor. */
export const crowd = (most: number): fc.Arbitrary<MatchInput> => {
  const half = Math.ceil(most / 2);
  const pair = fc.tuple(fc.nat(half - 1), fc.integer({ min: half, max: most - 1 }));
  const bans = half * half;
  return fc
    .record({
      people: fc.tuple(...Array.from({ length: most }, (_, at) => participant(at))),
      bosses: fc.array(fc.nat(most * 3), { minLength: most, maxLength: most }),
      bans: fc.array(pair, { minLength: bans, maxLength: bans }),
      pins: fc.array(pair, { maxLength: Math.floor(half / 2) }),
    })
    .map(({ people, bosses, bans, pins }) =>
      input(
        people.map((one, at) => ({
          ...one,
          mentee: at < half,
          mentor: at >= half,
          capacity: Math.min(2, one.capacity),
          manager: bosses[at]! < most ? `p${bosses[at]}` : '',
        })),
        {
          criteria: criteria([30, 20, 10]),
          bans: bans.map(([a, b]) => ({ a: `p${a}`, b: `p${b}` })),
          pins: pins.map(([a, b]) => ({ mentee: `p${a}`, mentor: `p${b}` })),
        },
      ),
    );
};

/** Puts rows in another order; `random` as `fc.infiniteStream(fc.nat())` gives it. */
export function shuffler(random: Iterator<number>): <T>(items: readonly T[]) => T[] {
  return (items) =>
    items
      .map((item) => ({ item, key: random.next().value as number }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
}
