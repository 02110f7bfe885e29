/** Decide: the organiser's word on what nobody knows the fate of. */
import { describe, expect, it } from 'vitest';
import { named } from '../../cases.js';
import { after, todo, wants, world } from '../../worlds.js';
import { ann, ben, jobNamed, pairing } from '../sample.js';

const settle = jobNamed('settle');
const key = 'mail:introduction:p-ann/1';
const form = 'form:survey:check-in-1';
const approved = world({ People: [ann, ben], Pairings: [pairing(ann, 'approved')] });
const published = after(approved, jobNamed('publish'));
const attempted = (state: 'failed' | 'unsure' | 'returned') =>
  after(approved, jobNamed('publish'), {}, (effect) => (effect.key === key ? state : 'done'));
const formInDoubt = after(published, jobNamed('survey'), { survey: 'check-in-1' }, () => 'unsure');

describe('a decision', () => {
  it.each(
    named([
      [attempted('unsure'), key, 'done', [`decision ${key}: sent, attempt 1`], 'it has arrived'],
      [attempted('unsure'), key, 'again', [`decision ${key}: again, attempt 1`], 'it has not: another attempt'],
      [attempted('failed'), key, 'done', [`decision ${key}: sent, attempt 1`], 'a failure was mended by hand'],
      [published, key, 'again', [], 'what has gone out is not sent again'],
      [attempted('returned'), key, 'again', [], 'what waits for its turn goes on by itself'],
      [formInDoubt, form, 'again', [`decision ${form}: again, attempt 1`], 'a form is made again'],
      [
        formInDoubt,
        form,
        'done',
        [
          'refused: A form cannot be settled as made, because its link is not known. Choose "Make it again"; the other form, if there is one, can be deleted in Drive.',
        ],
        'a form cannot be taken as made',
      ],
      [
        published,
        'mail:gone',
        'done',
        ['refused: The Outbox has nothing of that kind any more. Refresh the panel.'],
        'it is not in the Outbox',
      ],
      [
        published,
        'constructor',
        'done',
        ['refused: The Outbox has nothing of that kind any more. Refresh the panel.'],
        'a key that is none',
      ],
    ] as const),
  )('%s', (_name, [before, about, as, expected]) => {
    expect(todo(settle, before, { key: about, as })).toEqual(expected);
  });
});

it.each(
  named([
    ['done', [], 'it is not mailed any more'],
    ['again', [`${key} to ann@example.org`], 'it is mailed once more'],
  ] as const),
)('afterwards %s', (_name, [as, expected]) => {
  const decided = after(attempted('unsure'), settle, { key, as });
  // The wave has stopped there, so that others wait as well.
  expect(todo(jobNamed('publish'), decided).filter((one) => one.startsWith(key))).toEqual(expected);
  expect(todo(settle, decided, { key, as })).toEqual([]);
});

it('names what the organiser has just asked for, so that it goes out at once', () => {
  expect(settle.asks!({ key, as: 'again' })).toEqual([key]);
  expect(settle.asks!({ key, as: 'done' })).toEqual([]);
  expect(wants(settle, attempted('unsure'), { key, as: 'again' })).toHaveLength(1);
});

it('may be about many at once', () => {
  const other = 'mail:introduction:p-ben:2027-01-11T09:00:00.000Z';
  const both = after(attempted('unsure'), jobNamed('publish'), {}, () => 'unsure');
  expect(todo(settle, both, { key: [key, other], as: 'again' })).toEqual([
    `decision ${key}: again, attempt 1`,
    `decision ${other}: again, attempt 1`,
  ]);
});

it.each(['settle', 'retry'] as const)('%s: what has become doubtful since it was seen is not sent again', (name) => {
  const failed = after(attempted('failed'), jobNamed('retry'), { key });
  const doubtful = after(failed, jobNamed('publish'), {}, () => 'unsure');
  const args = { key, attempts: { [key]: 1 }, ...(name === 'settle' ? { as: 'again' } : {}) };
  expect(todo(jobNamed(name), doubtful, args)).toEqual([expect.stringMatching('refused: It is not known whether')]);
  expect(todo(settle, doubtful, { key, as: 'again', attempts: { [key]: 2 } })).toEqual([
    `decision ${key}: again, attempt 2`,
  ]);
});
