/** The two gave different answers, such as another department. */
import { catalogue } from '../../../core/words.js';
import { inSentence } from '../grammar.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { isPersonal } from './personal.js';
import { bySharing } from './sharing.js';
import { agree, type Chosen, chosen, tellable } from './tokens.js';

export const words = /* @__PURE__ */ catalogue('matching criteria different', {
  label: 'Different',
  help: 'Points when the two answers differ, such as another department, team or company.',
  limit: '"must": a pair with something in common, such as the same department, is not allowed.',
  another: (mentor: string, criterion: string, answer: string) =>
    `${mentor} brings the view of another ${inSentence(criterion).replace(/^(?:another|other|different) (?=.)/, '')} (${answer})`,
});

export const different = defineKind<Chosen>('different', words, {
  word: 'different',
  read: (text, { numbers }) => chosen(text, numbers),
  ...bySharing({
    value(shared, _, mentee, mentor, { limit }) {
      if (shared > 0 && limit.must) return FORBIDDEN;
      return 1 - shared / (mentee.numbers.length + mentor.numbers.length - shared);
    },
  }),
  phrase(mentee, mentor, names, { criterion }) {
    if (agree(mentee, mentor) || isPersonal(criterion.name) || !tellable(mentor.items[0]!.shown)) return null;
    return { subject: 'mentor', text: words.another(names.mentor, criterion.name, mentor.items[0]!.shown) };
  },
});
