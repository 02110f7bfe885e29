import { describe, expect, test } from 'vitest';
import type { Criterion, Participant } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { criterionKinds } from '../../../src/matching/scoring/criteria/index.js';
import { readLimit } from '../../../src/matching/scoring/criteria/limit.js';
import { readNumber } from '../../../src/matching/scoring/criteria/numbers.js';
import { itemsOf } from '../../../src/matching/scoring/criteria/tokens.js';
import { offsetOf } from '../../../src/matching/scoring/criteria/zone.js';
import { criterion, input, mentee, mentor } from '../people.js';

const NO = 'not allowed';

/** Points of Ann with Bob under one criterion; two others are there so that no column is without answers. */
function points(kind: string, ann: string, bob: string, more: Partial<Criterion> = {}): number | typeof NO {
  const people = [mentee('ann', { Q: ann }), mentor('bob', { Q: bob })];
  const extra = [mentee('zoe', { Q: ann || more.order?.split(',')[0] || '1' }), mentor('yan', { Q: bob || '1' })];
  const suggestion = suggestPairs(
    input([...people, ...extra], { criteria: [criterion(kind, more)], bans: [{ a: 'ann', b: 'yan' }] }),
  );
  const pair = suggestion.pairs.find((one) => one.mentee === 'ann');
  return pair ? Math.round(pair.parts[0]!.points * 100) / 100 : NO;
}

const GRADES = { order: 'junior, senior, lead, head' };

describe('points', () => {
  for (const [kind, ann, bob, more, expected, name] of [
    ['overlap', 'data, law', 'law, data', {}, 1, 'everything wanted is offered'],
    ['overlap', 'data, law', 'data', {}, 0.53, 'the first wanted counts a little more'],
    ['overlap', 'data, law', 'law', {}, 0.47, 'the second a little less'],
    ['overlap', 'Data ', ' DATA', {}, 1, 'case and spaces do not matter'],
    ['overlap', 'a, b, c', 'c, b', { limit: '2' }, 1, 'two are enough'],
    ['overlap', 'a, b, c', 'd', { limit: 'must 1' }, NO, 'one in common is a must'],
    ['overlap', 'a, b, c', 'c', { limit: 'must 1' }, 1, 'the must is met'],
    ['same', 'Physics', 'physics', {}, 1, 'the same answer'],
    ['same', 'Physics', 'Law', {}, 0, 'another answer'],
    ['same', 'a, b', 'b, c', {}, 0.33, 'a third in common'],
    ['same', 'Physics', 'Law', { limit: 'must' }, NO, 'the same as a must'],
    ['same', 'Café', 'cafe', {}, 1, 'accents do not matter'],
    ['different', 'Sales', 'Legal', {}, 1, 'different'],
    ['different', 'Sales', 'Sales', {}, 0, 'not different'],
    ['different', 'Sales', 'Sales', { limit: 'must' }, NO, 'different as a must'],
    ['distance', '5', '5', { limit: '4' }, 1, 'equal numbers'],
    ['distance', '5 years', '7', { limit: '4' }, 0.5, 'half the limit apart'],
    ['distance', '5', '10', { limit: '4' }, 0, 'beyond the limit'],
    ['distance', '5', '10', { limit: 'must 4' }, NO, 'beyond a must'],
    ['distance', '5', '10', { limit: '2-10' }, 1, 'ahead within the band'],
    ['distance', '5', '6', { limit: '3-7' }, 0.5, 'a little below the band'],
    ['distance', '10', '5', { limit: 'ahead 5' }, 0, 'the mentor is behind'],
    ['distance', '10', '5', { limit: 'must ahead' }, NO, 'ahead as a must'],
    ['distance', '3', '20+', { limit: 'must 5+' }, 1, 'an open band'],
    ['scale', 'senior', 'Senior', GRADES, 1, 'the same level'],
    ['scale', 'junior', 'head', { ...GRADES, limit: '3' }, 0.25, 'three levels apart'],
    ['scale', 'junior', 'senior', { ...GRADES, limit: '1' }, 0.5, 'the next level'],
    ['scale', 'junior', 'lead', { ...GRADES, limit: 'ahead 2' }, 1, 'two levels above'],
    ['scale', 'lead', 'junior', { ...GRADES, limit: 'must ahead 2' }, NO, 'below as against a must'],
    ['zone', 'Europe/Berlin', 'Europe/Paris', { limit: '4' }, 1, 'the same zone'],
    ['zone', 'Europe/London', 'UTC+2', { limit: '4' }, 0.5, 'two of four hours'],
    ['zone', 'Asia/Tokyo', 'America/New_York', { limit: '5' }, 0, 'beyond the limit of hours'],
    ['zone', 'Asia/Tokyo', 'America/New_York', { limit: 'must 5' }, NO, 'beyond a must of hours'],
    ['zone', 'UTC+12', 'UTC-11', { limit: '4' }, 0.75, 'across the date line'],
    ['language', 'English, Hindi', 'hindi', {}, 1, 'a common language'],
    ['language', 'English (fluent)', 'English', {}, 1, 'how well is left aside'],
    ['language', 'English', 'Hindi', {}, 0, 'no common language'],
    ['language', 'English', 'Hindi', { limit: 'must' }, NO, 'no common language as a must'],
    ['language', '', 'Hindi', { limit: 'must' }, 0.5, 'a language not told passes'],
    ['language', '', 'Hindi', { limit: 'must', missing: 'none' }, NO, 'a language not told is a no'],
    ['overlap', 'a, b', 'No preference', {}, 1, 'who has no preference agrees with everything'],
    ['overlap', 'Any', 'c', { limit: 'must 1' }, 1, 'also under a must'],
    ['overlap', 'a, "b, c"', 'b, c', {}, 0, 'an option with a comma is one option'],
    ['overlap', '"b, c"', '"B, c", d', {}, 1, 'and the same for both'],
    ['same', 'Online', 'Either (online or in person)', {}, 1, 'either'],
    ['same', 'both online and in person', 'In person', {}, 1, 'both'],
    ['same', 'egal', 'Rom', {}, 1, 'whatever, in German'],
    ['same', 'Peu importe', 'Rome', {}, 1, 'whatever, in French'],
    ['same', 'Open source', 'Rome', {}, 0, 'open to all is not open source'],
    ['different', 'any', 'Legal', { limit: 'must' }, 1, 'any other'],
    ['must', 'Remote', 'flexible', {}, 1, 'a must that anything meets'],
    ['availability', 'Mon AM, Tue PM', 'tue pm', {}, 0.5, 'one of two common times'],
    ['availability', 'Mon AM, Tue PM', 'tue pm, mon am', {}, 1, 'two common times'],
    ['availability', 'Mon AM', 'Tue PM', { limit: 'must 1' }, NO, 'no common time as a must'],
    ['must', 'Remote', 'Remote, Office', {}, 1, 'the must is in common'],
    ['must', 'Remote', 'Office', {}, NO, 'the must is not in common'],
    ['must', 'Sales', 'Sales', { limit: 'different' }, NO, 'must be different and is not'],
    ['must', 'Sales', 'Legal', { limit: 'different' }, 1, 'must be different and is'],
    ['same', '', 'Law', { missing: 'half' }, 0.5, 'missing counts half'],
    ['same', 'Law', '', { missing: 'none' }, 0, 'missing counts nothing'],
    ['same', '', '', { missing: 'full' }, 1, 'missing counts in full'],
  ] as [string, string, string, Partial<Criterion>, number | string, string][])
    test(name, () => {
      const needed = ann === '' && bob === '' ? { Q: 'x' } : null;
      if (!needed) expect(points(kind, ann, bob, more)).toBe(expected);
      else {
        const people = [mentee('ann'), mentor('bob'), mentee('zoe', needed), mentor('yan', needed)];
        const { pairs } = suggestPairs(
          input(people, { criteria: [criterion(kind, more)], pins: [{ mentee: 'ann', mentor: 'bob' }] }),
        );
        expect(pairs.find((one) => one.mentee === 'ann')!.parts[0]!.points).toBe(expected);
      }
    });

  for (const [ann, bob, expected, name] of [
    [{ wishes: ['Bob'] }, {}, 1, 'first wish'],
    [{ wishes: ['Yan', 'bob@x.org'] }, {}, 0.8, 'second wish by address'],
    [{ wishes: ['Yan'] }, {}, 0, 'wished for another'],
    [{}, {}, 0.5, 'no wish from either'],
    [{}, { wishes: ['Ann'] }, 1, "only the mentor's wish"],
    [{ wishes: ['Bob'] }, { wishes: ['Zoe'] }, 0.67, 'a wish that is not returned'],
    [{ wishes: ['Bob <bob@x.org>'] }, { wishes: ['Zoe'], mentee: true }, 1, 'who is both wishes as a mentee'],
  ] as [Partial<Participant>, Partial<Participant>, number, string][])
    test(name, () => {
      const people = [
        mentee('ann', {}, ann),
        mentor('bob', {}, bob),
        mentee('zoe', {}, { wishes: ['Yan'] }),
        mentor('yan'),
      ];
      const { pairs } = suggestPairs(
        input(people, {
          criteria: [criterion('wishes', { menteeColumn: '', mentorColumn: '' })],
          pins: [{ mentee: 'ann', mentor: 'bob' }],
        }),
      );
      expect(pairs.find((one) => one.mentee === 'ann')!.parts[0]!.points).toBeCloseTo(expected, 2);
    });

  test('every kind says what it is for, under a name of its own', () => {
    expect(new Set(criterionKinds.map(({ kind }) => kind)).size).toBe(criterionKinds.length);
    for (const { kind, label, help } of criterionKinds) {
      expect(kind).toMatch(/^[a-z]+$/);
      expect(label).not.toBe('');
      expect(help).toMatch(/\.$/);
    }
  });

  test('every kind accepts any text as answer and limit', () => {
    const odd = [
      '',
      ' ',
      ',',
      '🙂',
      '-1e999',
      'NaN',
      'constructor',
      '__proto__',
      '1-',
      '9'.repeat(400),
      '(',
      '<b>',
      'UTC+99',
    ];
    for (const { kind } of criterionKinds) {
      for (const limit of ['', 'must', 'x y', '5', '-3', '1-0']) {
        const people = [
          ...odd.map((text, at) => mentee(`m${at}`, { Q: text })),
          ...odd.map((text, at) => mentor(`t${at}`, { Q: text })),
        ];
        const { pairs, certificate } = suggestPairs(
          input(people, { criteria: [criterion(kind, { limit, order: 'a,b' })] }),
        );
        expect(certificate.proven).toBe(true);
        for (const { score } of pairs) expect(score >= 0 && score <= 100).toBe(true);
      }
    }
  });
});

describe('reading', () => {
  for (const [text, expected, name] of [
    ['12', 12, 'a number'],
    ['10+', 10, 'an open number'],
    ['about 5 years', 5, 'a number in words'],
    ['3-5', 4, 'a range'],
    ['3 to 5 years', 4, 'a range in words'],
    ['1,200', 1200, 'thousands'],
    ['1,5', 1.5, 'a decimal comma'],
    ['less than 2', 1, 'less than'],
    ['Seven years', 7, 'a number word'],
    ['many', null, 'no number'],
  ] as [string, number | null, string][])
    test(name, () => {
      expect(readNumber(text)).toBe(expected);
    });

  for (const [text, expected, name] of [
    ['Europe/Berlin', 1, 'winter time of a northern zone'],
    ['Australia/Sydney', 10, 'winter time of a southern zone'],
    ['Asia/Kolkata', 5.5, 'half an hour'],
    ['America/Argentina/Buenos_Aires', -3, 'three parts'],
    ['UTC+2', 2, 'written with UTC'],
    ['GMT-03:30', -3.5, 'written with GMT and minutes'],
    ['(GMT+01:00) Berlin', 1, 'written as lists show it'],
    ['UTC', 0, 'UTC itself'],
    ['+5:30', 5.5, 'an offset alone'],
    ['UTC+99', null, 'no such offset'],
    ['Mars/Olympus', null, 'no such zone'],
    ['', null, 'nothing'],
  ] as [string, number | null, string][])
    test(name, () => {
      expect(offsetOf(text)).toBe(expected);
    });

  for (const [text, expected, name] of [
    ['a, b;c', ['a', 'b', 'c'], 'several separators'],
    ['Coaching (1:1, group), Law', ['Coaching (1:1, group)', 'Law'], 'a comma in brackets'],
    ['A, a ,  A', ['A'], 'the same thing twice'],
    ['n/a, -', [], 'nothing said'],
  ] as [string, string[], string][])
    test(name, () => {
      expect(itemsOf(text).map(({ shown }) => shown)).toEqual(expected);
    });

  for (const [text, expected, name] of [
    ['must 5', { must: true, low: null, high: 5 }, 'a must'],
    ['5 hours', { must: false, low: null, high: 5 }, 'a unit'],
    ['2 - 10 years', { low: 2, high: 10 }, 'a band'],
    ['-2 to 3', { low: -2, high: 3 }, 'a band from below 0'],
    ['ahead 3', { low: 1, high: 3 }, 'ahead'],
    ['must ahead', { must: true, low: 1, high: null }, 'ahead without an end'],
    ['', { must: false, different: false, low: null, high: null }, 'nothing'],
    ['around 5', null, 'a word that is not known'],
  ] as [string, object | null, string][])
    test(name, () => {
      if (expected) expect(readLimit(text)).toMatchObject(expected);
      else expect(readLimit(text)).toBeNull();
    });
});
