/** How far apart two numbers are, such as years of experience, and whether the mentor is ahead. */
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
    const ahead = Math.round((mentor - mentee) * 10) / 10;
    if (limit.low !== null && ahead > 0) return `${names.mentor} is ${ahead} ahead in ${criterion.name}`;
    return limit.low === null ? `the two are ${ahead === 0 ? 'equal' : 'close'} in ${criterion.name}` : '';
  },
};
