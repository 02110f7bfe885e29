/** Whether an occasion goes out by itself: who decided it, when, for what words, and for how many at once. */
import { expect, it } from 'vitest';
import type { AreaJob } from '../../../src/programme/area.js';
import { named } from '../../cases.js';
import { after, edited, wants } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const set = jobNamed('schedule');
const ASK = 'ask:check-in-1';
const columns = ['mode', 'most', 'agreedBy', 'agreed'];
const { published } = stages;
const by = 'agreedBy organiser@example.org, agreed 2027-01-11T09:00:00.000Z';
const automatic = after(published, set, { occasion: ASK, mode: 'automatic' });

it.each(
  named([
    [published, 'automatic', [`Schedule ${ASK}: mode automatic, ${by}, most 10`], 'agreed to, at least ten at once'],
    [published, 'ask me', [], 'nothing where it asks already'],
    [published, 'off', [`Schedule ${ASK}: mode off, ${by}`], 'switched off'],
    [automatic, 'automatic', [], 'nothing where it is agreed to already'],
    [automatic, 'ask me', [`Schedule ${ASK}: mode ask me, ${by}`], 'taken back'],
    [
      edited(automatic, 'Templates', 'Survey', { Subject: 'Other words' }),
      'automatic',
      [`Schedule ${ASK}: mode automatic, ${by}, most 10`],
      'agreed to once more where its words have changed',
    ],
  ]),
)('%s', (_name, [before, mode, expected]) => {
  expect(wants(set, before, { occasion: ASK, mode }, columns)).toEqual(expected);
});

it('foresees the reminders of a survey that is still to go out', () => {
  const foreseen = (set as AreaJob).foresees!(published, { occasion: 'remind:check-in-1', mode: 'automatic' });
  expect(foreseen.map(({ day }) => day)).toEqual([...Array(3).fill('2027-01-28'), ...Array(3).fill('2027-02-01')]);
});

it('refuses what there is not', () => {
  expect(() => set.actions(published, { occasion: 'none', mode: 'off' })).toThrow('There is no such occasion.');
});
