/** Topics the mentee wants and the mentor offers; what stands first counts a little more. */
import { catalogue } from '../../../core/words.js';
import { named } from '../grammar.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { isPersonal } from './personal.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen, sharedItems, tellable } from './tokens.js';

export const words = /* @__PURE__ */ catalogue('matching criteria overlap', {
  label: 'Wanted and offered',
  help: 'Points for what the mentee wants and the mentor offers; the first wanted counts most.',
  limit: '"2": two in common are enough for full points. "must 1": without one in common a pair is not allowed.',
  canHelp: (mentor: string, mentee: string, topics: readonly string[]) =>
    `${mentor} can help ${mentee} with ${named(topics)}`,
  suits: (topics: readonly string[]) => `${named(topics)} ${topics.length === 1 ? 'suits' : 'suit'} both`,
  bothChose: (topics: readonly string[]) => `both chose ${named(topics)}`,
});

export const overlap = defineKind<Chosen>('overlap', words, {
  read: (text, { numbers }) => chosen(text, numbers),
  ...bySharing({
    worth: worthOf,
    value(shared, met, { numbers }, _, { limit }) {
      if (limit.must && shared < (limit.high === null ? 1 : limit.high)) return FORBIDDEN;
      const enough =
        limit.high === null ? numbers.length : Math.min(numbers.length, Math.max(1, Math.ceil(limit.high)));
      return shared >= enough ? 1 : met / worthOfFirst(enough);
    },
  }),
  phrase(mentee, mentor, names, { criterion }) {
    const shared = sharedItems(mentee, mentor).filter(tellable).slice(0, 3);
    if (shared.length === 0 || isPersonal(criterion.name)) return null;
    const sided = criterion.mentorColumn !== '' && criterion.menteeColumn !== criterion.mentorColumn;
    return sided
      ? { subject: 'mentor', text: words.canHelp(names.mentor, names.mentee, shared) }
      : {
          subject: mentee.any || mentor.any ? 'other' : 'both',
          text: (mentee.any || mentor.any ? words.suits : words.bothChose)(shared),
        };
  },
});

/** 1, 0.9 ... 0.6, and 0.5 from the sixth on. */
function worthOf(at: number): number {
  return at < 5 ? 1 - at / 10 : 0.5;
}

/** The sum of the first so many. */
function worthOfFirst(many: number): number {
  return many < 5 ? many - (many * (many - 1)) / 20 : 4 + (many - 5) / 2;
}
