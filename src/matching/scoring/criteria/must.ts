/** A rule about two answers: they must have something in common, or nothing. */
import { catalogue } from '../../../core/words.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen } from './tokens.js';

export const words = /* @__PURE__ */ catalogue('matching criteria must', {
  label: 'Must',
  help: 'A pair is allowed only if the two answers have something in common. Who has not answered passes, unless "If unanswered" is none.',
  limit: '"different": allowed only if they have nothing in common, such as another department.',
});

export const must = defineKind<Chosen>('must', words, {
  gate: true,
  word: 'different',
  read: (text, { numbers }) => chosen(text, numbers),
  ...bySharing({ value: (shared, _, _mentee, _mentor, { limit }) => (shared > 0 === limit.different ? FORBIDDEN : 1) }),
  phrase: () => null,
});
