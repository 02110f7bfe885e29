/** The times at which both can meet. */
import { list } from '../../../core/text.js';
import { catalogue } from '../../../core/words.js';
import { defineKind, FORBIDDEN } from './kind.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosen, sharedItems } from './tokens.js';

const words = /* @__PURE__ */ catalogue('matching criteria availability', {
  label: 'Common times',
  help: 'Points for times at which both are free.',
  limit: '"3": three common times are enough for full points. "must 1": without one a pair is not allowed. Empty: 2.',
  freeOn: (days: readonly string[]) => `both are free on ${list(days)}`,
  suits: (times: readonly string[]) => `these times suit both: ${list(times)}`,
});

export const availability = defineKind<Chosen>('availability', words, {
  read: (text, { numbers }) => chosen(text, numbers),
  ...bySharing({
    value(shared, _, _mentee, _mentor, { limit }) {
      if (limit.must && shared < (limit.high === null ? 1 : limit.high)) return FORBIDDEN;
      return Math.min(1, shared / Math.max(1, limit.high === null ? 2 : limit.high));
    },
  }),
  phrase(mentee, mentor, { hoursApart }) {
    // Each told their own clock: far apart, the same words are different hours.
    if (hoursApart() > 2) return null;
    const shared = sharedItems(mentee, mentor).slice(0, 2);
    if (shared.length === 0) return null;
    return shared.every((time) => DAY.test(time))
      ? { subject: 'both', text: words.freeOn(shared) }
      : { subject: 'other', text: words.suits(shared) };
  },
});

const DAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day/i;
