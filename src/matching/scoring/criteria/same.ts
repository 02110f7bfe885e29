/** Both gave the same answer, such as a field of study or a place. */
import { inSentence, named } from '../names.js';
import { FORBIDDEN, type Kind } from './kind.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen, sharedItems } from './tokens.js';

export const same: Kind<Chosen> = {
  kind: 'same',
  label: 'The same',
  help: 'Points when both gave the same answer; of several answers, the share that is common. The introduction tells both what they share: for personal matters use identity.',
  limit: '"must": a pair with nothing in common is not allowed.',
  read: (text, { numbers }) => chosen(text, numbers),
  ...bySharing({
    value(shared, _, mentee, mentor, { limit }) {
      if (shared === 0) return limit.must ? FORBIDDEN : 0;
      return shared / (mentee.numbers.length + mentor.numbers.length - shared);
    },
  }),
  phrase(mentee, mentor, _, { criterion }) {
    const shared = sharedItems(mentee, mentor);
    return shared.length ? `both named the same ${inSentence(criterion.name)}: ${named(shared.slice(0, 3))}` : '';
  },
};
