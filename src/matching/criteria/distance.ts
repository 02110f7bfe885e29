/** How far apart two numbers are, such as years of experience, and whether the mentor is ahead. */
import { inSentence } from '../names.js';
import { BAND_LIMIT, bandPoints } from './band.js';
import type { Kind } from './kind.js';
import { readNumber } from './numbers.js';

export const distance: Kind<number> = {
  kind: 'distance',
  label: 'Distance in numbers',
  help: 'Points when two numbers, such as years of experience, are close or the mentor is ahead by the right amount.',
  limit: BAND_LIMIT,
  read: (text) => readNumber(text),
  points: (mentee, mentor, use) => bandPoints(mentor - mentee, 0, use),
  phrase(mentee, mentor, names, { criterion, limit }) {
    const ahead = Math.round(mentor - mentee);
    if (limit.low === null) return `both are close in ${inSentence(criterion.name)}`;
    if (ahead < 1) return '';
    const years = /^years?\b(?: of| in)?\s*(.*)$/i.exec(criterion.name);
    if (!years) return `${names.mentor} is further on in ${inSentence(criterion.name)}`;
    return `${names.mentor} has ${ahead} more ${ahead === 1 ? 'year' : 'years'} of ${years[1] || 'experience'}`;
  },
};
