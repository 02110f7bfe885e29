import { expect, test } from 'vitest';
import type { Criterion } from '../../../../src/matching/model.js';
import { criterion, mentee, mentor } from '../../people.js';
import { NO, phraseOf, pointsOf, warningsOf } from './pair.js';

const pair = (ann: string, annZone: string, bob: string, bobZone: string) => [
  mentee('ann', { Q: ann }, { zone: annZone }),
  mentor('bob', { Q: bob }, { zone: bobZone }),
];

test.each<[string, string, string, string, Partial<Criterion>, number | string, string, string]>([
  [
    'Saturday 10:00-12:00',
    'Europe/London',
    'Saturday 11:00-13:00',
    'Europe/Berlin',
    {},
    0.5,
    'both are free on Saturday from 10:00 to 12:00 (London time)',
    'the same moment on two clocks',
  ],
  ['Monday 7pm-9pm', 'Asia/Kolkata', 'Monday 8am-10am', 'America/Los_Angeles', {}, 0, '', 'never'],
  ['Sat 10-12', 'Europe/London', 'Sat 10-12', 'Asia/Tokyo', { limit: 'must 1' }, NO, '', 'the same words, other hours'],
  ['Sunday 23:00-23:59', 'UTC', 'Mon 7:00-10:00', 'Asia/Tokyo', { limit: '1' }, 1, '', 'over the end of the week'],
  [
    '6:00-7:00pm F, 8:00-9:00pm T',
    '',
    '7:00-8:00pm F, Tue 20:00-21:00, 18:00-19:00 Fri',
    '',
    {},
    1,
    'these times suit both: 6:00-7:00pm F and 8:00-9:00pm T',
    'as the mentee wrote it',
  ],
  ['Monday morning', '', 'Monday 10:00-11:00', '', {}, 0.5, 'both are free on Monday 10:00–11:00', 'a part of it'],
  ['Monday', '', 'Mon', '', {}, 0.5, 'both are free on Monday', 'whole days'],
  ['flexible', '', 'Mon 9-11', '', { limit: 'must' }, 1, 'this time suits both: Mon 9-11', 'any time'],
  ['Every second Monday', '', 'every second monday', '', {}, 0.5, '', 'no time: by the words'],
  ['Mon 9-11', '', 'Mon 10:45-12', '', {}, 0, '', 'a quarter of an hour is too short'],
])('%j in %j with %j in %j', (ann, annZone, bob, bobZone, more, points, phrase, _name) => {
  const people = pair(ann, annZone, bob, bobZone);
  const one = criterion('availability', more);
  expect(pointsOf(people, one)).toBe(points);
  if (phrase !== '') expect(phraseOf(people, one)).toBe(phrase);
});

test('how many hours a week is no time', () => {
  const people = pair('6', '', '6', '');
  expect(warningsOf(people, { kind: 'availability' }).join()).toMatch(
    /no mentee gave an answer in "Q" that can be used/,
  );
  expect(phraseOf(people, criterion('availability'))).toBe('');
});
