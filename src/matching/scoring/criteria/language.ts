/** The two can talk: they share at least one language. */
import { list } from '../../../core/text.js';
import { catalogue } from '../../../core/words.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen, sharedItems } from './tokens.js';

const words = /* @__PURE__ */ catalogue('matching criteria language', {
  label: 'Common language',
  help: 'A must: a pair without a common language is not allowed. Who has not answered passes, unless "If unanswered" is none.',
  bothSpeak: (languages: readonly string[]) => `both speak ${list(languages)}`,
});

export const language = defineKind<Chosen>('language', words, {
  gate: true,
  // "English (fluent)" is English.
  read: (text, { numbers }) => chosen(text.replace(/\([^)]*\)/g, ' '), numbers),
  ...bySharing({ value: (shared) => (shared > 0 ? 1 : FORBIDDEN) }),
  phrase: (mentee, mentor) => ({ subject: 'both', text: words.bothSpeak(sharedItems(mentee, mentor).slice(0, 3)) }),
});
