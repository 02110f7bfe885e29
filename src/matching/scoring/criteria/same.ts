/** Both gave the same answer, such as a field of study or a place. */
import { catalogue } from '../../../core/words.js';
import { inSentence, named } from '../grammar.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen, sharedItems } from './tokens.js';

const words = /* @__PURE__ */ catalogue('matching criteria same', {
  label: 'The same',
  help: 'Points when both gave the same answer; of several answers, the share that is common. The introduction tells both what they share: for personal matters use identity.',
  limit: '"must": a pair with nothing in common is not allowed.',
  shared: (criterion: string, answers: readonly string[]) =>
    `both named the same ${inSentence(criterion)}: ${named(answers)}`,
});

export const same = defineKind<Chosen>('same', words, {
  read: (text, { numbers }) => chosen(text, numbers),
  ...bySharing({
    value(shared, _, mentee, mentor, { limit }) {
      if (shared === 0) return limit.must ? FORBIDDEN : 0;
      return shared / (mentee.numbers.length + mentor.numbers.length - shared);
    },
  }),
  phrase(mentee, mentor, _, { criterion }) {
    const shared = sharedItems(mentee, mentor).slice(0, 3);
    return shared.length > 0 ? { subject: 'both', text: words.shared(criterion.name, shared) } : null;
  },
});
