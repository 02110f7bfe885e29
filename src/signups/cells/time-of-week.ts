/** Brings times of a week into one wording, so that two forms agree: "Mon AM" and "Mornings [Monday]" are "Monday morning". */
import { timeOfWeek, weekdays } from '../../core/week.js';
import { remember } from './remember.js';
import { tidyLine } from './tidy.js';

/** `row` is the row of a grid in which the answer was ticked, or `''`. */
export function slot(answer: string, row = ''): string {
  return inOneWording(row === '' ? answer : `${row} ${answer}`);
}

const inOneWording = remember((words: string): string => {
  const whole = tidyLine(words, 200);
  if (/\d/.test(whole)) return whole;
  const { day, part, rest } = timeOfWeek(whole);
  // What is neither day nor part of the day ("every second") must not be lost.
  if (/\p{L}{2}/u.test(rest.replace(/\b(in|on|the|at)\b/gi, ''))) return whole;
  if (day < 0) return part ? part.name.charAt(0).toUpperCase() + part.name.slice(1) : whole;
  return part ? `${weekdays[day]} ${part.name}` : weekdays[day]!;
});
