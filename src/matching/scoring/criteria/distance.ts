/** How far apart two numbers are, such as years of experience, and whether the mentor is ahead. */
import { inSentence } from '../names.js';
import { BAND_LIMIT, bandPoints } from './band.js';
import type { Kind } from './kind.js';
import { readNumber } from './numbers.js';

/** From so many points on two numbers are called close. */
const CLOSE = 0.7;

export const distance: Kind<number> = {
  kind: 'distance',
  label: 'Distance in numbers',
  help: 'Points when two numbers, such as years of experience, are close or the mentor is ahead by the right amount.',
  limit: BAND_LIMIT,
  read: (text) => readNumber(text),
  points: (mentee, mentor, context) => bandPoints(mentor - mentee, 0, context),
  phrase(mentee, mentor, names, context) {
    const { criterion, limit } = context;
    // More is not always further on, and nobody's age is told.
    if (/^(?:age|birth|date|year(?!s))\b/i.test(criterion.name)) return '';
    const ahead = Math.round(mentor - mentee);
    if (limit.low === null)
      return bandPoints(ahead, 0, context) >= CLOSE ? `both are close in ${inSentence(criterion.name)}` : '';
    if (ahead < 1) return '';
    const years = /^years\b\s*(.*)$/i.exec(criterion.name);
    if (!years) return `${names.mentor} is further on in ${inSentence(criterion.name)}`;
    return `${names.mentor} has ${ahead} more ${ahead === 1 ? 'year' : 'years'} ${years[1] || 'of experience'}`;
  },
};
