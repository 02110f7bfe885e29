/** Starting a new round in a copy of a Sheet: set-up, whose form does not depend on the responses that came along. */
import { expect, it } from 'vitest';
import { jobs } from '../../../src/programme/index.js';
import { named } from '../../cases.js';
import { wants, world } from '../../worlds.js';
import { responses, stages } from '../sample.js';

const restart = jobs.find(({ name }) => name === 'restart')!;
const { setUp: ready } = stages;
const form = ['form:sign-up "Mentoring programme: sign up"'];
const home = 'https://docs.google.com/spreadsheets/d/1copy';

it.each(
  named([
    [world({ 'Form Responses 1': responses }), 'form', form, 'a form, whatever responses are there'],
    [world({ Settings: [{ setting: 'Sign-up form', value: 'own' }] }), 'form', [], 'none, when the organiser has one'],
    [
      { ...ready, sheet: '1copy' },
      'Settings This Sheet',
      [`Settings This Sheet: value ${home}`],
      'that this Sheet is no copy',
    ],
  ]),
)('%s', (_name, [before, of, expected]) => {
  expect(wants(restart, before, {}, ['value']).filter((line) => line.startsWith(of))).toEqual(expected);
});

it('begins without what belongs to the other round, and keeps people and all that the organiser decided', () => {
  expect(restart.startsOver!.map(({ name }) => name)).toEqual([
    'Pairings',
    'Rounds',
    'Meetings',
    'Surveys',
    'Answers',
    'Schedule',
    'Outbox',
  ]);
});
