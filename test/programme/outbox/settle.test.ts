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
  expect(todo(jobNamed('publish'), decided)).toEqual(expected);
  expect(todo(settle, decided, { key, as })).toEqual([]);
});

it('names what the organiser has just asked for, so that it goes out at once', () => {
  expect(settle.asks!({ key, as: 'again' })).toBe(key);
  expect(settle.asks!({ key, as: 'done' })).toBe('');
  expect(wants(settle, attempted('unsure'), { key, as: 'again' })).toHaveLength(1);
});
