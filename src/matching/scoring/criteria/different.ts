/** The two gave different answers, such as another department. */
import { inSentence } from '../names.js';
import { FORBIDDEN, type Kind } from './kind.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen, sharedCount } from './tokens.js';

export const different: Kind<Chosen> = {
  kind: 'different',
  label: 'Different',
  help: 'Points when the two answers differ, such as another department, team or company.',
  limit: '"must": a pair with something in common, such as the same department, is not allowed.',
  word: 'different',
  read: (text, { numbers }) => chosen(text, numbers),
  ...bySharing({
    value(shared, _, mentee, mentor, { limit }) {
      if (shared > 0 && limit.must) return FORBIDDEN;
      return 1 - shared / (mentee.numbers.length + mentor.numbers.length - shared);
    },
  }),
  phrase(mentee, mentor, names, { criterion }) {
    if (sharedCount(mentee, mentor) > 0) return '';
    const what = inSentence(criterion.name).replace(/^(?:another|other|different) (?=.)/, '');
    return `${names.mentor} brings the view of another ${what} (${mentor.items[0]!.shown})`;
  },
};
