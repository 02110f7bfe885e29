/** Reads how many mentees a mentor takes: "2", "5+", "up to 3", "one", "2-3" or nothing at all. */
import { digits, undoDate } from './number-words.js';
import { type Reading, warns } from './reading.js';
import { tidyLine } from './tidy.js';

/** Seats, a whole number from 0. A blank cell is one seat; what cannot be read is one seat with a warning. */
export function readCapacity(cell: string): Reading<number> {
  const typed = undoDate(tidyLine(cell, 300));
  const text = digits(typed);
  if (text === '') return { value: 1 };
  if (/^(none|no|nobody|no one|nil|not (now|yet|at the moment|this time|currently).*|paused?|n\/a|-)\.?$/.test(text)) {
    return { value: 0 };
  }
  if (/^(none|no|not|nobody)\b/.test(text)) {
    return warns(0, 'seats-open-or-none', typed);
  }
  const numbers = (text.match(/-?\d+(?:\.\d+)?/g) || []).map((one, at) => Number(at > 0 ? one.replace('-', '') : one));
  const first = numbers[0];
  if (first === undefined) {
    if (/^(just |only )?a (single )?(mentee|person|student)$/.test(text)) return { value: 1 };
    return warns(1, 'seats-unreadable', typed);
  }
  const least = Math.min(...numbers.map(Math.abs));
  if (first < 0 || least > 20) {
    return warns(1, 'seats-impossible', typed);
  }
  if (numbers.length > 1 && new Set(numbers).size > 1) {
    const seats = Math.floor(least);
    return warns(seats, 'seats-open', typed, seats);
  }
  if (!Number.isInteger(least)) {
    const seats = Math.floor(least);
    return warns(seats, 'seats-fraction', typed, seats);
  }
  return { value: least };
}
