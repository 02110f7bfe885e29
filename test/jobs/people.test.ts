import { expect, it } from 'vitest';
import { firstName } from '../../src/jobs/people.js';

it.each([
  ['Dr. Anna Nowak', 'Anna', 'nobody is greeted by a title'],
  ['Nowak, Anna', 'Anna', 'nor by a family name'],
  ['Anna Nowak', 'Anna', 'but by the first name'],
])('mails to %s begin with %s: %s', (name, greeted) => {
  expect(firstName(name)).toBe(greeted);
});
