/** Mentors for whom there was no mentee are told so, once pairs are published; nobody else is, and nobody twice. */
import { expect, it } from 'vitest';
import { named } from '../../cases.js';
import { after, todo } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const { approved, published, spare } = stages;
const job = jobNamed('tellmentors');

it.each(
  named([
    [spare, [expect.stringContaining('bea@example.org')], 'a mentor has nobody'],
    [published, [], 'every mentor has somebody'],
    [after(spare, job), [], 'they have been told'],
    [
      approved,
      ['refused: Publish the pairs first: before that nobody knows who stays without a mentee.'],
      'nothing is published',
    ],
  ]),
)('%s', (_name, [before, expected]) => {
  expect(todo(job, before, {})).toEqual(expected);
});
