import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinList, splitList } from '../../src/core/list-cell.js';

test.each([
  ['Law, Tax', ['Law', 'Tax'], 'commas'],
  ['Law; Tax\nArt|Art history', ['Law', 'Tax', 'Art', 'Art history'], 'what people type'],
  ['Talks (small, large), Law', ['Talks (small, large)', 'Law'], 'a comma in brackets'],
  ['"Law, new and old", Tax', ['Law, new and old', 'Tax'], 'an item with a comma'],
  ['"Hard" skills, Law', ['"Hard" skills', 'Law'], 'marks that do not stand around an item'],
  ['Law, the "hard" one (a, b), Tax', ['Law', 'the "hard" one (a, b)', 'Tax'], 'marks inside an item'],
  ['"', ['"'], 'one mark'],
  ['', [], 'nothing'],
])('%j holds %j (%s)', (cell, items) => expect(splitList(cell)).toEqual(items));

test('what is joined comes back', () => {
  const item = fc
    .stringMatching(/^[a-c"(),;| ]{1,12}$/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(splitList(joinList(items))).toEqual(items);
    }),
  );
});
