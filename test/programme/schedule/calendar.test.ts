/** What would go out until a day, as things stand. */
import { expect, it } from 'vitest';
import { areas } from '../../../src/programme/index.js';
import { calendarQuestion } from '../../../src/programme/schedule/calendar.js';
import { named } from '../../cases.js';
import { stages } from '../sample.js';

const { answer } = calendarQuestion(() => areas);

it('tells each day and occasion, and how many', () => {
  const { sections } = answer(stages.published, { until: '2027-03-01' });
  expect(sections[0]!.sentences).toEqual(['Until Monday 1 March 2027, as things stand: 9 mails.']);
  expect(sections[0]!.bars!.map(({ label, note }) => `${label}: ${note}`)).toEqual([
    'Monday 25 January 2027, First check-in: 3 mails',
    'Thursday 28 January 2027, Reminders: First check-in: 3 mails',
    'Monday 1 February 2027, Reminders: First check-in: 3 mails',
  ]);
});

it('says where nothing is to come', () => {
  expect(answer(stages.setUp, { until: '2027-03-01' }).sections[0]!.sentences).toEqual([
    'Until Monday 1 March 2027 nothing goes out, as things stand.',
  ]);
});

it.each(
  named([
    ['2027-01-11', 'today'],
    ['2026-12-01', 'a day that has passed'],
    ['2029-01-01', 'a day in years'],
    ['soon', 'no day'],
  ]),
)('refuses %s', (_name, [until]) => {
  expect(() => answer(stages.published, { until })).toThrow('Choose a day after today');
});
