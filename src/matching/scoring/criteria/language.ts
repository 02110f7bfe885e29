/** The two can talk: they share at least one language. */
import { list } from '../../../core/text.js';
import { catalogue } from '../../../core/words.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen, sharedItems } from './tokens.js';

export const words = /* @__PURE__ */ catalogue('matching criteria language', {
  label: 'Common language',
  help: 'Points for a language that both speak.',
  limit:
    '"must": a pair without a common language is not allowed; who has not answered passes, unless "If unanswered" is none.',
  bothSpeak: (languages: readonly string[]) => `both speak ${list(languages)}`,
});

export const language = defineKind<Chosen>('language', words, {
  // "English (fluent)" is English.
  read: (text, { numbers }) => chosen(text.replace(/\([^)]*\)/g, ' '), numbers),
  ...bySharing({ value: (shared, _, _mentee, _mentor, { limit }) => (shared > 0 ? 1 : limit.must ? FORBIDDEN : 0) }),
  phrase(mentee, mentor) {
    const shared = mentee.any || mentor.any ? [] : sharedItems(mentee, mentor).slice(0, 3);
    return shared.length > 0 ? { subject: 'both', text: words.bothSpeak(shared) } : null;
  },
});
