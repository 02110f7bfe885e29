/** Whom people asked for by name, first choice first. */
import { catalogue } from '../../../core/words.js';
import { byExceptions } from './exceptions.js';
import { defineKind } from './kind.js';
import { itemsOf } from './tokens.js';

interface Wisher {
  readonly id: string;
  /** Points by the id of the person asked for. */
  readonly worth: ReadonlyMap<string, number>;
  /** Gave at least one wish. */
  readonly asked: boolean;
}

/** No id: an id has no line break. */
const ASKED = '\nasked';

export const words = /* @__PURE__ */ catalogue('matching criteria wishes', {
  label: 'Wishes by name',
  help: "The mentee's first wish gives full points, each later one a fifth less; a mentor's wishes count half as much as the mentee's.",
  bothAsked: 'both asked for each other',
  asked: (who: string, whom: string) => `${who} asked to be paired with ${whom}`,
});

export const wishes = defineKind<Wisher>('wishes', words, {
  soft: true,
  personal: true,
  read(text, { find, criterion }, person, side) {
    const column = side === 'mentee' ? criterion.menteeColumn : criterion.mentorColumn;
    const named = column ? itemsOf(text).map(({ shown }) => shown) : person.wishes;
    // One column for both sides tells whom somebody who is both wants as a mentor.
    const counts = side === 'mentee' || !person.mentee || (column !== '' && column !== criterion.menteeColumn);
    const own = counts ? named.filter((name) => name.trim() !== '') : [];
    const worth = new Map<string, number>();
    own.forEach((name, at) => {
      for (const id of find(name)) if (!worth.has(id)) worth.set(id, Math.max(0.2, 1 - at / 5));
    });
    return { id: person.id, worth, asked: own.length > 0 };
  },
  says: ({ asked }) => asked,
  ...byExceptions<Wisher>({
    usual: { id: '', worth: new Map(), asked: false },
    marks: ({ id, asked }) => (asked ? [id, ASKED] : [id]),
    seeks: ({ worth }) => [...worth.keys(), ASKED],
    points(mentee, mentor, { missing }) {
      const wanted = mentee.asked ? mentee.worth.get(mentor.id) || 0 : NaN;
      const wanting = mentor.asked ? mentor.worth.get(mentee.id) || 0 : NaN;
      if (mentee.asked) return mentor.asked ? (2 * wanted + wanting) / 3 : wanted;
      return mentor.asked ? wanting : missing;
    },
  }),
  phrase(mentee, mentor, names) {
    const [wanted, wanting] = [mentee.worth.has(mentor.id), mentor.worth.has(mentee.id)];
    if (wanted && wanting) return { subject: 'both', text: words.bothAsked };
    if (wanted) return { subject: 'mentee', text: words.asked(names.mentee, names.mentor) };
    return wanting ? { subject: 'mentor', text: words.asked(names.mentor, names.mentee) } : null;
  },
});
