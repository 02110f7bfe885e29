/** Who is found by what was typed. */
import { describe, expect, test } from 'vitest';
import { findPairings, findPeople, type PairFilter, sorted } from '../../../src/sidebar/cards/pairing/search.js';
import { DRAFTS, PAIRINGS } from '../views.js';

describe('findPairings', () => {
  test.each([
    ['all', '', 60, 'all'],
    ['draft', '', 56, 'one is approved'],
    ['unmatched', '', 3, 'unmatched'],
    ['all', ' papadimitriou  BARTH ', 1, 'words in any order, of either'],
    ['unmatched', 'maya', 0, 'nobody'],
  ] as [PairFilter, string, number, string][])('%s "%s" finds %s: %s', (filter, search, found) => {
    expect(findPairings(PAIRINGS, filter, search)).toHaveLength(found);
  });

  test('unmatched people come last, the rest stays in order', () => {
    const mixed = [...PAIRINGS].reverse();
    const found = findPairings(mixed, 'all', '').map(({ id }) => id);
    expect(found.slice(-3)).toEqual(['u3', 'u2', 'u1']);
    expect(found[0]).toBe('p57');
  });
});

test.each([
  ['sheet', 'p1'],
  ['weakest', ''],
  ['best', ''],
] as const)('sorted %s', (order, first) => {
  const found = sorted(PAIRINGS, order);
  if (first) expect(found[0]!.id).toBe(first);
  const scores = found.filter(({ status }) => status !== 'unmatched').map(({ score }) => score);
  const expected = [...scores].sort((a, b) => (order === 'best' ? b - a : a - b));
  if (order !== 'sheet') expect(scores).toEqual(expected);
  expect(found.slice(-3).map(({ status }) => status)).toEqual(['unmatched', 'unmatched', 'unmatched']);
});

test.each([
  ['', [], 'nothing is typed'],
  ['ann lee (LEE@example.org)', ['n2'], 'a whole name in any case'],
  [' Ann', ['n1', 'n2'], 'the beginning of two names'],
  ['menon', ['n3'], 'a part of a name'],
  ['Zoe', [], 'nobody'],
])('findPeople "%s" is %j: %s', (typed, ids) => {
  expect(findPeople(DRAFTS.cards.pairing.data.mentors, typed).map(({ id }) => id)).toEqual(ids);
});
