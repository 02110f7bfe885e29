/** Taking over: another account becomes the one from which everything goes out. */
import { expect, it } from 'vitest';
import { jobs } from '../../../src/programme/index.js';
import { named } from '../../cases.js';
import { todo } from '../../worlds.js';
import { stages } from '../sample.js';

const takeOver = jobs.find(({ name }) => name === 'takeover')!;
const { setUp: ready } = stages;
const both = ['trigger onFormSubmitted form submit', 'trigger onEveryHour every hour'];

it.each(
  named([
    [{ ...ready, triggers: [] }, both, 'both triggers, of which this account has none'],
    [ready, [], 'nothing, when this account has them'],
  ]),
)('%s', (_name, [before, expected]) => {
  expect(todo(takeOver, before)).toEqual(expected);
});

it('is told before it is done', () => {
  expect(takeOver.foretells!({ ...ready, me: 'second@example.org' }, [], {}, ready)).toEqual([
    'From now on mails, invitations and forms go out from second@example.org, and no longer from organiser@example.org.',
  ]);
});
