/** Brings times of a week into one wording, so that two forms agree: "Mon AM" and "Mornings [Monday]" are "Monday morning". */
import { partsOfDay, timeOfWeek, weekdays } from '../../core/week.js';
import { ENGLISH, language } from '../../core/words.js';
import { words } from '../words.js';
import { remember } from './remember.js';
import { plain, tidyLine } from './tidy.js';

/** `row` is the row of a grid in which the answer was ticked, or `''`. */
export function slot(answer: string, row = ''): string {
  const [part, day] = [inEnglish(answer), inEnglish(row)];
  return inOneWording(day === '' ? part : `${day} ${part}`);
}

/** A time as People has it, in the language that is spoken: "Monday morning"; unchanged when it is none of those. */
export function slotInWords(slot: string): string {
  const { days, parts } = words.choices;
  return slot
    .split(' ')
    .map((one) => {
      const day = weekdays.find((name) => name === one);
      const part = partsOfDay.find(({ name }) => name === one.toLowerCase());
      return day ? days[day] : part ? words.choices.within(parts[part.name]) : one;
    })
    .join(' ');
}

/** A choice of the sign-up form in the language that is spoken. */
function inEnglish(said: string): string {
  if (language() === ENGLISH || said === '') return said;
  const { days, parts } = words.choices;
  const day = weekdays.find((one) => plain(days[one]) === plain(said));
  return day || partsOfDay.find(({ name }) => plain(parts[name]) === plain(said))?.name || said;
}

const inOneWording = remember((said: string): string => {
  const whole = tidyLine(said, 200);
  if (/\d/.test(whole)) return whole;
  const { day, part, rest } = timeOfWeek(whole);
  // What is neither day nor part of the day ("every second") must not be lost.
  if (/\p{L}{2}/u.test(rest.replace(/\b(in|on|the|at)\b/gi, ''))) return whole;
  if (day < 0) return part ? part.name.charAt(0).toUpperCase() + part.name.slice(1) : whole;
  return part ? `${weekdays[day]} ${part.name}` : weekdays[day]!;
});
