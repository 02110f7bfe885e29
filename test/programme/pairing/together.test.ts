/** Two people are put together: against the computation, against a must, never against a veto or a full mentor. */
import { expect, it } from 'vitest';
import { named } from '../../cases.js';
import { after, rowsOf, todo, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed } from '../sample.js';

const job = jobNamed('together');
const bea = { ...ben, id: 'p-bea', name: 'Bea Beech', email: 'bea@example.org', capacity: 1 };
const suggested = (more: Parameters<typeof world>[0] = {}, seats = 1) =>
  after(world({ People: [ann, abe, { ...ben, capacity: seats }, bea], ...more }), jobNamed('pair'));
const partners = (of: ReturnType<typeof world>) =>
  rowsOf(of, 'Pairings').map(({ menteeId, mentorId, pinned }) => [menteeId, mentorId, pinned === true]);

it('the two are pinned, the other two follow, and the pin is taken out again', () => {
  const before = suggested();
  const [mentee, was] = partners(before)[0]! as [string, string];
  const other = was === ben.id ? bea.id : ben.id;
  const then = after(before, job, { mentee, mentor: other, pinned: true });
  expect(partners(then)[0]).toEqual([mentee, other, true]);
  expect(partners(then)[1]![1]).toBe(was);
  expect(partners(after(then, job, { mentee, mentor: other, pinned: false }))).toEqual(partners(before));
});

const approved = after(suggested(), jobNamed('approve'), { ids: 'all', approve: true });
const banned = suggested({ 'Do not match': [{ person: ann.email, other: bea.email }] });

it.each(
  named([
    [approved, 'The pair of Ann Ash is approved or published', 'their pair is approved'],
    [banned, 'Ann Ash and Bea Beech cannot be put together', 'they must not meet'],
  ]),
)('is refused when %s', (_name, [before, says]) => {
  expect(todo(job, before, { mentee: ann.id, mentor: bea.id, pinned: true })).toEqual([
    expect.stringContaining(`refused: ${says}`),
  ]);
});
