/** Pin: a pair is kept when pairs are suggested again. */
import { expect, it } from 'vitest';
import { named } from '../../cases.js';
import { todo, world } from '../../worlds.js';
import { ann, jobNamed, pairing } from '../sample.js';

const drafts = world({ Pairings: [pairing(ann, 'draft')] });
const pinned = world({ Pairings: [pairing(ann, 'draft', { pinned: true })] });

it.each(
  named([
    [drafts, 'p-ann/1', true, ['Pairings p-ann/1: Pinned true'], 'a pair is pinned'],
    [pinned, 'p-ann/1', true, [], 'it is pinned already'],
    [pinned, 'p-ann/1', false, ['Pairings p-ann/1: Pinned false'], 'the pin is taken out'],
    [
      drafts,
      'p-gone/1',
      true,
      ['refused: That pairing is no longer in the Pairings tab. Refresh the panel.'],
      'the pair is gone',
    ],
    [
      world(),
      'p-ann/1',
      true,
      ['refused: That pairing is no longer in the Pairings tab. Refresh the panel.'],
      'there is no pair',
    ],
  ]),
)('%s', (_name, [before, id, wish, expected]) => {
  expect(todo(jobNamed('pin'), before, { id, pinned: wish })).toEqual(expected);
});
