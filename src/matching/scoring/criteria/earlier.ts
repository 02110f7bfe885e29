/** Whether the two were paired in an earlier round, in the same roles. */
import { catalogue } from '../../../core/words.js';
import { byExceptions } from './exceptions.js';
import { defineKind, FORBIDDEN } from './kind.js';

interface Past {
  readonly id: string;
  /** Earlier mentors of a mentee; none of a mentor. */
  readonly mentors: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

export const words = /* @__PURE__ */ catalogue('matching criteria earlier', {
  label: 'Earlier pairs',
  help: 'Points for a partner whom the two did not have in an earlier round. Needs no columns.',
  limit:
    'Empty or "avoid": a repeat is worth nothing. "prefer": a repeat is worth full points. "must": a repeat is not allowed.',
  acquainted: 'the two know each other from an earlier round',
});

export const earlier = defineKind<Past>('earlier', words, {
  word: 'prefer',
  personal: true,
  columnless: true,
  says: ({ mentors }) => mentors.size > 0,
  read: (_, { earlier: past }, { id }, side) => ({ id, mentors: (side === 'mentee' && past.get(id)) || NOBODY }),
  ...byExceptions<Past>({
    usual: { id: '', mentors: NOBODY },
    marks: ({ id }) => [id],
    seeks: ({ mentors }) => [...mentors],
    points(mentee, mentor, { limit }) {
      const repeat = mentee.mentors.has(mentor.id);
      if (repeat && limit.must) return FORBIDDEN;
      return repeat === limit.prefer ? 1 : 0;
    },
  }),
  phrase: (mentee, mentor, _, { limit }) =>
    limit.prefer && mentee.mentors.has(mentor.id) ? { subject: 'other', text: words.acquainted } : null,
});
