/** Whether the two work apart: for different line managers, and neither above the other. */
import { catalogue } from '../../../core/words.js';
import { fold } from '../names.js';
import { byExceptions } from './exceptions.js';
import { defineKind, FORBIDDEN } from './kind.js';

interface Placed {
  readonly id: string;
  /** Id of the manager where People knows one, else the address or name as it was given; `''` when not told. */
  readonly manager: string;
  /** Everybody above, at any level. */
  readonly above: ReadonlySet<string>;
}

export const words = /* @__PURE__ */ catalogue('matching criteria manager', {
  label: 'Another reporting line',
  help: "Points when the two report to different line managers and neither stands above the other at any level. One's own manager is ruled out even without this.",
  limit: '"must": two of one reporting line, or with the same manager, are not allowed.',
  untold: (side: 'mentee' | 'mentor') => `no ${side} has a manager in People, so it only tells who stands above whom.`,
});

export const manager = defineKind<Placed>('manager', words, {
  personal: true,
  field: { header: 'Manager', of: (person) => person.manager },
  says: (placed) => placed.manager !== '',
  read(text, { find, above }, { id }) {
    const found = find(text);
    const address = /[^\s<>]+@[^\s<>]+/.exec(text);
    const known = found.length === 1 ? `id ${found[0]}` : fold(address ? address[0]! : text);
    return { id, manager: known, above: above(id) };
  },
  ready(mentees, mentors) {
    const silent = [mentees, mentors].map((side) => side.every((placed) => placed.manager === ''));
    if (!silent[0] && !silent[1]) return '';
    return words.untold(silent[0] ? 'mentee' : 'mentor');
  },
  ...byExceptions<Placed>({
    usual: { id: '', manager: '\nanother', above: new Set() },
    marks: ({ id, manager, above }) => [`is ${id}`, `for ${manager}`, ...[...above].map((boss) => `under ${boss}`)],
    seeks: ({ id, manager, above }) => [
      `for ${manager}`,
      'for ',
      `under ${id}`,
      ...[...above].map((boss) => `is ${boss}`),
    ],
    points(mentee, mentor, { limit, missing }) {
      const near = mentee.above.has(mentor.id) || mentor.above.has(mentee.id);
      if (!near && (mentee.manager === '' || mentor.manager === '')) return missing;
      return !near && mentee.manager !== mentor.manager ? 1 : limit.must ? FORBIDDEN : 0;
    },
  }),
  phrase: () => null,
});
