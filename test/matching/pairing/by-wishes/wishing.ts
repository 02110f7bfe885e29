/** Any small programme in which people ask for one another by name. */
import * as fc from 'fast-check';
import type { MatchInput, Participant } from '../../../../src/matching/model.js';
import { criterion, input, person } from '../../people.js';

const participant = (at: number, most: number): fc.Arbitrary<Participant> =>
  fc
    .record({
      role: fc.constantFrom('mentee', 'mentee', 'mentor', 'mentor', 'both'),
      capacity: fc.nat(3),
      wishes: fc.uniqueArray(fc.nat(most), { maxLength: 5 }),
      field: fc.constantFrom('law', 'art', 'data'),
      dept: fc.constantFrom('', '', 'A', 'B'),
    })
    .map(({ role, capacity, wishes, field, dept }) =>
      person(`p${at}`, {
        mentee: role !== 'mentor',
        mentor: role !== 'mentee',
        capacity,
        wishes: wishes.map((one) => `P${one}`),
        answers: { Field: field, Dept: dept },
      }),
    );

const link = fc.tuple(fc.nat(8), fc.nat(8));
const field = criterion('same', { name: 'Field', menteeColumn: 'Field', mentorColumn: 'Field' });
const dept = criterion('must', { name: 'Dept', menteeColumn: 'Dept', mentorColumn: 'Dept', limit: 'different' });

/** Points are given for the same field only; the same department is ruled out unless it is blank. */
export const wishing = (most: number): fc.Arbitrary<MatchInput> =>
  fc
    .record({
      people: fc.integer({ min: 0, max: most }).chain((size) => fc.tuple(...each(size, most))),
      bans: fc.array(link, { maxLength: 3 }),
      pins: fc.array(link, { maxLength: 2 }),
      taken: fc.array(link, { maxLength: 1 }),
      seed: fc.constantFrom('', 'spring'),
    })
    .map(({ people, bans, pins, taken, seed }) =>
      input(people, {
        criteria: [field, dept],
        bans: bans.map(([a, b]) => ({ a: `p${a}`, b: `p${b}` })),
        pins: pins.map(([a, b]) => ({ mentee: `p${a}`, mentor: `p${b}` })),
        taken: taken.map(([a, b]) => ({ mentee: `p${a}`, mentor: `p${b}` })),
        seed,
      }),
    );

const each = (size: number, most: number) => Array.from({ length: size }, (_, at) => participant(at, most));

export function shuffled<T>(items: readonly T[], random: Iterator<number>): T[] {
  return items
    .map((item) => ({ item, key: random.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
