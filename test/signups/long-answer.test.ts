/** One very long answer changes what a question is for nobody else. */
import { expect, it } from 'vitest';
import { traitsOf } from '../../src/signups/guess/traits.js';

const long = 'lorem ipsum dolor '.repeat(110);
const column = (answers: readonly string[]) => traitsOf({ rows: answers.map((one) => [one]) }, 0);
const names = Array.from({ length: 24 }, (_, at) => `Dmitri Adeyemi${'abcdefghijklmnopqrstuvwxyz'[at]}`);

it.each([2, 3, 10, 24])('%i names and one long answer are no prose', (honest) => {
  expect(column([...names.slice(0, honest), long]).long).toBe(false);
});

it('what most write at length is prose', () => {
  expect(column(Array.from({ length: 6 }, (_, at) => `${long.slice(0, 90)} ${at}`)).long).toBe(true);
});
