/** Topics the mentee wants and the mentor offers; what stands first counts a little more. */
import { named } from '../names.js';
import { FORBIDDEN, type Kind } from './kind.js';
import { type Chosen, chosen, has, sharedCount, sharedItems } from './tokens.js';

export const overlap: Kind<Chosen> = {
  kind: 'overlap',
  label: 'Wanted and offered',
  help: 'Points for what the mentee wants and the mentor offers; the first wanted counts most.',
  limit: '"2": two in common are enough for full points. "must 1": without one in common a pair is not allowed.',
  read: (text, { numbers }) => chosen(text, numbers),
  points(mentee, mentor, { limit }) {
    const wanted = mentee.numbers;
    const enough = limit.high === null ? wanted.length : Math.min(wanted.length, Math.max(1, limit.high));
    let shared = 0;
    let met = 0;
    let full = 0;
    for (let at = 0; at < wanted.length; at++) {
      const worth = at < 5 ? 1 - at / 10 : 0.5;
      if (at < enough) full += worth;
      if (!has(mentor, wanted[at]!)) continue;
      shared++;
      met += worth;
    }
    if (limit.must && shared < (limit.high === null ? 1 : limit.high)) return FORBIDDEN;
    return met >= full || shared >= enough ? 1 : met / full;
  },
  phrase(mentee, mentor, names, { criterion }) {
    if (sharedCount(mentee, mentor) === 0) return '';
    const shared = named(sharedItems(mentee, mentor).slice(0, 3));
    const sided = criterion.mentorColumn !== '' && criterion.menteeColumn !== criterion.mentorColumn;
    return sided ? `${names.mentor} can help ${names.mentee} with ${shared}` : `both chose ${shared}`;
  },
};
