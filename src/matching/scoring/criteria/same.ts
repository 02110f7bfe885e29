/** Both gave the same answer, such as a field of study or a place. */
import { catalogue } from '../../../core/words.js';
import { inSentence, isNoun, named } from '../grammar.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { isPersonal } from './personal.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen, sharedItems, tellable } from './tokens.js';

export const words = /* @__PURE__ */ catalogue('matching criteria same', {
  label: 'The same',
  help: 'Points when both gave the same answer; of several answers, the share that is common. The introduction tells both what they share: for personal matters use identity.',
  limit: '"must": a pair with nothing in common is not allowed.',
  shared: (criterion: string, answers: readonly string[]) =>
    isNoun(criterion)
      ? `both named the same ${inSentence(criterion)}: ${named(answers)}`
      : `both gave the same answer to “${criterion}”: ${named(answers)}`,
  suits: (criterion: string, answers: readonly string[]) =>
    isNoun(criterion)
      ? `the same ${inSentence(criterion)} suits both: ${named(answers)}`
      : `${named(answers)} suits both`,
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
    const shared = sharedItems(mentee, mentor).filter(tellable).slice(0, 3);
    if (shared.length === 0 || isPersonal(criterion.name)) return null;
    return mentee.any || mentor.any
      ? { subject: 'other', text: words.suits(criterion.name, shared) }
      : { subject: 'both', text: words.shared(criterion.name, shared) };
  },
});
