/** Brings times of a week into one wording, so that two forms agree: "Mon AM" and "Mornings [Monday]" are "Monday morning". */
import { remember } from './remember.js';
import { tidyLine } from './tidy.js';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const day =
  /\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b\.?/i;
const parts: readonly (readonly [RegExp, string])[] = [
  [/\b(mornings?|a\.?m\.?|before noon)(?=\W|$)/i, 'morning'],
  [/\b(lunch ?times?|lunch|midday|noon)\b/i, 'lunchtime'],
  [/\b(afternoons?|p\.?m\.?)(?=\W|$)/i, 'afternoon'],
  [/\b(evenings?|nights?|after work)\b/i, 'evening'],
];

/** `row` is the row of a grid in which the answer was ticked, or `''`. */
export function slot(answer: string, row = ''): string {
  return inOneWording(row === '' ? answer : `${row} ${answer}`);
}

const inOneWording = remember((words: string): string => {
  const whole = tidyLine(words, 200);
  if (/\d/.test(whole)) return whole;
  const named = day.exec(whole);
  const part = parts.find(([pattern]) => pattern.test(whole));
  const rest = [day, part?.[0]].reduce((left, pattern) => (pattern ? left.replace(pattern, ' ') : left), whole);
  // What is neither day nor part of the day ("every second") must not be lost.
  if (/\p{L}{2}/u.test(rest.replace(/\b(in|on|the|at)\b/gi, ''))) return whole;
  const name = named
    ? days.find((full) => full.slice(0, 3).toLowerCase() === named[1]!.slice(0, 3).toLowerCase())!
    : '';
  if (name === '') return part ? part[1].charAt(0).toUpperCase() + part[1].slice(1) : whole;
  return part ? `${name} ${part[1]}` : name;
});
