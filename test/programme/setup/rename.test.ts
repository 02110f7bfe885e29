/** A tab of ours that was given another name is taken back, and never made a second time beside it. */
import { expect, it } from 'vitest';
import { named } from '../../cases.js';
import { todo } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const { renamed, signedUp } = stages;
const tab = 'People';

it.each(
  named([
    [renamed, { tab, now: 'Teilnehmer' }, [expect.stringContaining('People')], 'it has its name again'],
    [
      renamed,
      { tab, now: 'Form Responses 1' },
      ['refused: There is no tab “Form Responses 1” any more that could be People. Press Refresh.'],
      'its first row is another one',
    ],
    [signedUp, { tab, now: 'Teilnehmer' }, [], 'it is there'],
  ]),
)('%s', (_name, [before, args, expected]) => {
  expect(todo(jobNamed('rename'), before, args)).toEqual(expected);
});

it('Set up asks first', () => {
  expect(todo(jobNamed('setup'), renamed, {})).toEqual([
    expect.stringMatching(/^refused: The tab “People” is missing\. Is it “Teilnehmer”\?/),
  ]);
});
