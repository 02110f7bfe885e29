/** Reads how many mentees a mentor takes: "2", "5+", "up to 3", "one", "2-3" or nothing at all. */

import { digits, undoDate } from './number-words.js';
import { quote, type Reading, warns } from './reading.js';
import { tidyLine } from './tidy.js';

const mend = 'Write one whole number into the Seats cell in People, or here.';

/** Seats, a whole number from 0. A blank cell is one seat; what cannot be read is one seat with a warning. */
export function readCapacity(cell: string): Reading<number> {
  const typed = undoDate(tidyLine(cell, 300));
  const text = digits(typed);
  if (text === '') return { value: 1 };
  if (/^(none|no|nobody|no one|nil|not (now|yet|at the moment|this time|currently).*|paused?|n\/a|-)\.?$/.test(text)) {
    return { value: 0 };
  }
  if (/^(none|no|not|nobody)\b/.test(text)) {
    return warns(0, `${quote(typed)} leaves open how many mentees; none is assumed for now.`, mend);
  }
  const numbers = (text.match(/-?\d+(?:\.\d+)?/g) || []).map((one, at) => Number(at > 0 ? one.replace('-', '') : one));
  const first = numbers[0];
  if (first === undefined) {
    if (/^(just |only )?a (single )?(mentee|person|student)$/.test(text)) return { value: 1 };
    return warns(1, `${quote(typed)} is not a number of mentees; one is assumed.`, mend);
  }
  const least = Math.min(...numbers.map(Math.abs));
  if (first < 0 || least > 20) {
    return warns(1, `${quote(typed)} cannot be a number of mentees; one is assumed.`, mend);
  }
  if (numbers.length > 1 && new Set(numbers).size > 1) {
    const seats = Math.floor(least);
    return warns(seats, `${quote(typed)} leaves open how many mentees; ${seats} is assumed.`, mend);
  }
  if (!Number.isInteger(least)) {
    const seats = Math.floor(least);
    return warns(seats, `${quote(typed)} is not a whole number of mentees; ${seats} is assumed.`, mend);
  }
  return { value: least };
}
