/** Try again: one more attempt at what has failed. */
import { expect, it } from 'vitest';
import { named } from '../../cases.js';
import { after, todo, world } from '../../worlds.js';
import { ann, ben, jobNamed, pairing } from '../sample.js';

const [publish, retry] = [jobNamed('publish'), jobNamed('retry')];
const key = 'mail:introduction:p-ann/1';
const approved = world({ People: [ann, ben], Pairings: [pairing(ann, 'approved')] });
const ended = (state: 'done' | 'failed' | 'returned') =>
  after(approved, publish, {}, (effect) => (effect.key === key ? state : 'done'));
const retried = after(ended('failed'), retry, { key });
const failedTwice = after(retried, publish, {}, () => 'failed');

it.each(
  named([
    [ended('failed'), [`decision ${key}: again, attempt 1`], 'what has failed'],
    [failedTwice, [`decision ${key}: again, attempt 2`], 'what has failed twice'],
    [retried, [], 'what was asked for already'],
    [ended('done'), [], 'what has gone out'],
    [ended('returned'), [], 'what waits for its turn'],
    [world(), ['refused: The Outbox has nothing of that kind any more. Refresh the panel.'], 'what is not there'],
  ]),
)('%s', (_name, [before, expected]) => {
  expect(todo(retry, before, { key })).toEqual(expected);
});

it('then its job mails it once more, and only it', () => {
  expect(todo(publish, ended('failed'))).toEqual([]);
  expect(todo(publish, retried)).toEqual([`${key} to ann@example.org`]);
  expect(retry.asks!({ key })).toEqual([key]);
});
