/** The two gave different answers, such as another department. */
import { inSentence } from '../names.js';
import { FORBIDDEN, type Kind } from './kind.js';
import { type Chosen, chosen, sharedCount } from './tokens.js';

export const different: Kind<Chosen> = {
  kind: 'different',
  label: 'Different',
  help: 'Points when the two answers differ.',
  limit: '"must": a pair with something in common is not allowed.',
  read: (text, { numbers }) => chosen(text, numbers),
  points(mentee, mentor, { limit }) {
    const shared = sharedCount(mentee, mentor);
    if (shared > 0 && limit.must) return FORBIDDEN;
    return 1 - shared / (mentee.numbers.length + mentor.numbers.length - shared);
  },
  phrase(mentee, mentor, names, { criterion }) {
    if (sharedCount(mentee, mentor) > 0) return '';
    return `${names.mentor} brings the view of another ${inSentence(criterion.name)} (${mentor.items[0]!.shown})`;
  },
};
