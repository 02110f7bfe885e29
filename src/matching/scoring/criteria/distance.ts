/** How far apart two numbers are, such as years of experience, and whether the mentor is ahead. */
import { catalogue } from '../../../core/words.js';
import { inSentence } from '../grammar.js';
import { BAND_LIMIT, bandPoints } from './band.js';
import { defineKind } from './kind.js';
import { readNumber } from './numbers.js';

/** From so many points on two numbers are called close. */
const CLOSE = 0.7;

export const words = /* @__PURE__ */ catalogue('matching criteria distance', {
  limit: BAND_LIMIT,
  label: 'Distance in numbers',
  help: 'Points when two numbers, such as years of experience, are close or the mentor is ahead by the right amount.',
  close: (criterion: string) => `both are close in ${inSentence(criterion)}`,
  ahead(mentor: string, criterion: string, by: number) {
    const years = /^years\b\s*(.*)$/i.exec(criterion);
    if (!years) return `${mentor} is further on in ${inSentence(criterion)}`;
    return `${mentor} has ${by} more ${by === 1 ? 'year' : 'years'} ${years[1] || 'of experience'}`;
  },
});

export const distance = defineKind<number>('distance', words, {
  read: (text) => readNumber(text),
  points: (mentee, mentor, context) => bandPoints(mentor - mentee, 0, context),
  phrase(mentee, mentor, names, context) {
    const { criterion, limit } = context;
    // More is not always further on, and nobody's age is told.
    if (/^(?:age|birth|date|year(?!s))\b/i.test(criterion.name)) return null;
    const ahead = Math.round(mentor - mentee);
    if (limit.low === null) {
      const close = bandPoints(ahead, 0, context) >= CLOSE;
      return close ? { subject: 'both', text: words.close(criterion.name) } : null;
    }
    return ahead < 1 ? null : { subject: 'mentor', text: words.ahead(names.mentor, criterion.name, ahead) };
  },
});
