/** One more seat with a mentor: it stands in People, and pairs are suggested again with it. */
import { expect, it } from 'vitest';
import type { AnswerView } from '../../../src/api/types.js';
import { questions } from '../../../src/programme/index.js';
import { after, edited, rowsOf, todo, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed } from '../sample.js';

const job = jobNamed('seat');
const one = after(world({ People: [ann, abe, { ...ben, capacity: 1 }] }), jobNamed('pair'));
const mentors = (of: typeof one) => rowsOf(of, 'Pairings').map(({ mentor }) => mentor);

it('gives whoever had none a mentor, and takes it back', () => {
  expect(mentors(one).filter((mentor) => mentor === '')).toHaveLength(1);
  const two = after(one, job, { mentor: ben.id, seats: 2 });
  expect(rowsOf(two, 'People').find(({ id }) => id === ben.id)!.capacity).toBe(2);
  expect(mentors(two)).toEqual(['Ben Birch', 'Ben Birch']);
  expect(todo(job, two, { mentor: ben.id, seats: 2 })).toEqual([]);
  expect(mentors(after(two, job, { mentor: ben.id, seats: 1 }))).toEqual(mentors(one));
});

it('leaves alone seats that somebody has changed since it was asked for, to give one more as to take it back', () => {
  const three = edited(one, 'People', ben.id, { Seats: 3 });
  expect(todo(job, three, { mentor: ben.id, seats: 2, was: 1 })).toEqual([
    'refused: Ben Birch has 3 seats by now, so nothing was changed. Press Refresh and look again at what would help.',
  ]);
  expect(todo(job, three, { mentor: ben.id, seats: 1, was: 2 })).toEqual([
    expect.stringContaining('refused: Ben Birch has 3 seats by now'),
  ]);
  const unmatched = String(rowsOf(one, 'Pairings').find(({ mentor }) => mentor === '')!.id);
  const about = questions.find((one) => one.about === 'pair')!;
  const { sections } = about.answer(one, { id: unmatched }) as AnswerView;
  expect(sections.flatMap(({ steps }) => steps || []).find((step) => step.job === 'seat')).toMatchObject({
    args: { mentor: ben.id, seats: 2, was: 1 },
    undo: { mentor: ben.id, seats: 1, was: 2 },
  });
});

it('refuses somebody who is not there', () => {
  expect(todo(job, one, { mentor: 'gone', seats: 2 })).toEqual([expect.stringMatching(/^refused: /)]);
});
