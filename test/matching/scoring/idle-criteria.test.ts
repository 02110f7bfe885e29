/** Criteria that decide nothing are told, and no result over them alone is called best without saying so. */
import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { criterion, mentee, mentor } from '../people.js';

const topics = criterion('overlap', { name: 'Topics', menteeColumn: 'Wanted', mentorColumn: 'Offered' });
const suggested = (criteria: readonly Criterion[], wanted: readonly string[], offered: readonly string[]) =>
  suggestPairs({
    people: [
      ...wanted.map((answer, at) => mentee(`m${at}`, { Wanted: answer, Offered: '', Industry: 'Steel' })),
      ...offered.map((answer, at) => mentor(`t${at}`, { Wanted: '', Offered: answer, Industry: 'Steel' })),
    ],
    criteria,
    bans: [],
    pins: [],
    taken: [],
    seed: '',
  });
const told = (result: ReturnType<typeof suggested>) => result.warnings.map(({ code, reason }) => `${code}: ${reason}`);
const noPoints =
  'But no possible pair scores a point, so nothing was decided by the criteria: as many other pairs would be as good.';

test.each([
  [[topics], ['Law', 'Art'], ['Law', 'Tax'], [], ''],
  [
    [topics],
    ['Law', 'Art'],
    ['Tax', 'Data'],
    [
      'no agreement: Topics: no answer of mentees in "Wanted" is among those of mentors in "Offered", so no pair can get a point from it.',
    ],
    noPoints,
  ],
  [
    [topics],
    ['Law', 'Art'],
    ['Tax', ''],
    [
      'no agreement: Topics: no answer of mentees in "Wanted" is among those of mentors in "Offered", so only pairs of whom one has not answered get points from it.',
    ],
    '',
  ],
  [
    [topics],
    ['Law', 'Law', 'Law'],
    ['Law', 'Law', 'Law'],
    ['same for all: Topics: every possible pair gets the same from it, so it decides nothing.'],
    'But every possible pair scores the same, 100, so nothing was decided by the criteria: as many other pairs would be as good.',
  ],
  [
    [topics, criterion('same', { name: 'Industry', menteeColumn: 'Industry', mentorColumn: 'Industry' })],
    ['Law', 'Art', 'Art'],
    ['Law', 'Tax', 'Law'],
    ['same for all: Industry: every possible pair gets the same from it, so it decides nothing.'],
    '',
  ],
  // A few pairs say little.
  [
    [topics],
    ['Law', 'Law'],
    ['Law', 'Law'],
    [],
    'But every possible pair scores the same, 100, so nothing was decided by the criteria: as many other pairs would be as good.',
  ],
  // One pair alone has nothing to be compared with.
  [[topics], ['Law'], ['Law'], [], ''],
  // The two sides of one question under two names.
  [
    [
      criterion('overlap', { name: 'Fields', menteeColumn: 'Wanted', mentorColumn: 'Wanted' }),
      criterion('overlap', { name: 'Work', menteeColumn: 'Offered', mentorColumn: 'Offered' }),
    ],
    ['Law, Art', 'Tax'],
    ['Law, Tax', 'Art'],
    [
      'unusable criterion: Fields: no mentor gave an answer in "Wanted" that can be used, so the criterion is left out.',
      'unusable criterion: Work: no mentee gave an answer in "Offered" that can be used, so the criterion is left out.',
      'split criteria: Mentees answer "Wanted" for Fields and mentors "Offered" for Work: the answers are alike, but two criteria are never compared with each other.',
    ],
    noPoints,
  ],
] as const)('%#', (criteria, wanted, offered, warnings, remark) => {
  const result = suggested(criteria, wanted, offered);
  expect(told(result)).toEqual(warnings);
  const { statement } = result.certificate;
  expect(statement.indexOf('But') < 0 ? '' : statement.slice(statement.indexOf('But'))).toBe(remark);
});
