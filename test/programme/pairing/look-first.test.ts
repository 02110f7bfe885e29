/** While something is to be looked at, no way leads to pairs unless the organiser has seen it and goes on all the same. */
import { expect, it } from 'vitest';
import { previewOf } from '../../../src/api/preview.js';
import type { AnswerView } from '../../../src/api/types.js';
import { advance } from '../../../src/core/advance.js';
import { plan } from '../../../src/core/plan.js';
import { jobs, questions } from '../../../src/programme/index.js';
import { named } from '../../cases.js';
import { after, rowsOf, todo, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed } from '../sample.js';

const bea = { ...ben, id: 'p-bea', name: 'Bea Beech', email: 'bea@example.org', capacity: 1 };
const people = [ann, abe, { ...ben, capacity: 1 }, bea];
const Criteria = [{ name: 'Topics', kind: 'overlap', weight: 40, menteeColumn: 'Topics' }];
const sound = after(world({ People: people, Criteria, Questions: [] }), jobNamed('pair'));
const question = { id: 'q1-a', tab: 'Answers', question: 'Ok?', use: 'consent', side: 'both', sure: 'unsure' };
const { Questions } = world({ Questions: [question] }).tabs;
const doubtful = { ...sound, tabs: { ...sound.tabs, Questions: Questions! } };
const [first] = rowsOf(sound, 'Pairings');
const mentee = String(first!.menteeId);
const other = first!.mentorId === ben.id ? bea.id : ben.id;

const ways = named([
  [{}, 'pair'],
  [{ mentor: ben.id, seats: 2 }, 'seat'],
  [{ mentee, mentor: other, pinned: true }, 'together'],
  [{ weights: [{ criterion: 'Topics', weight: 7 }] }, 'weigh'],
]);

it.each(ways)('%s is refused, and done when the organiser goes on', (name, [args]) => {
  const job = jobs.find((one) => one.name === name)!;
  expect(todo(job, doubtful, args)).toEqual([expect.stringContaining('refused: Please look at this question first')]);
  expect(todo(job, doubtful, { ...args, goOn: true }).join()).not.toContain('refused: ');
});

it.each(ways.slice(1))('the preview of %s tells it first', (name, [args]) => {
  const job = jobs.find((one) => one.name === name)!;
  const asked = { ...args, goOn: true };
  const wanted = plan(job, asked, doubtful);
  const { told } = previewOf(job, wanted, doubtful, asked, advance(doubtful, wanted));
  expect(told![0]).toContain('Please look at this question first');
});

it('an answer offers its step with that word only while there is something to look at', () => {
  const two = questions.find(({ about }) => about === 'two')!;
  const step = (of: typeof sound) => {
    const { sections } = two.answer(of, { mentee, mentor: other }) as AnswerView;
    return sections.flatMap(({ steps }) => steps || [])[0]!;
  };
  expect(step(sound).args).not.toHaveProperty('goOn');
  expect(step(doubtful)).toMatchObject({ args: { goOn: true }, undo: { goOn: true } });
});
