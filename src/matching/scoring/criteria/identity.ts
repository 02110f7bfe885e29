/** A mentee's own wish for somebody who shares something personal, such as gender, background or being a parent. */
import { count } from '../../../core/text.js';
import { catalogue } from '../../../core/words.js';
import { answerOf, columnOf } from '../answers.js';
import { fold } from '../names.js';
import { defineKind } from './kind.js';
import { itemsOf } from './tokens.js';
import { readYesNo } from './yes-no.js';

interface Identity {
  /**
   * What a mentor is; what a mentee wishes for, known once all mentors are read. Nothing: the mentee is not counted.
   */
  keys: readonly string[];
  /** The wish in words between single spaces; `''` of who does not wish. */
  readonly wish: string;
  /** Asks for somebody alike. */
  readonly alike: boolean;
  /** What the mentee is. */
  readonly own: readonly string[];
}

export const words = /* @__PURE__ */ catalogue('matching criteria identity', {
  label: 'Identity wish',
  help:
    'Only for mentees who ask for it. The Mentee\'s column holds the wish, as yes, as "the same" or in the words of the answers; the Mentor\'s column holds what both sides say of themselves. ' +
    'Nobody is compared by it who did not ask, it is never a rule, and nothing that the two read tells of it. Give each such wish a column of its own.',
  noColumn: 'only what mentees ask for may count, and no column of its own holds that wish',
  nameColumn: "Ask mentees whether they wish for it, and name that column as the Mentee's column.",
  notOffered: (mentees: number) =>
    `nothing that any mentor answered is what is wished for by ${count(mentees, 'mentee')} who ${mentees === 1 ? 'asks' : 'ask'} for it, so it does not count for them.`,
});

export const identity = defineKind<Identity>('identity', words, {
  soft: true,
  personal: true,
  says: ({ keys, wish }) => keys.length > 0 || wish !== '',
  counts: ({ keys }) => keys.length > 0,
  unusable: ({ criterion }) =>
    fold(columnOf(criterion, 'mentee')) === fold(columnOf(criterion, 'mentor'))
      ? {
          column: "Mentee's column",
          reason: words.noColumn,
          mend: words.nameColumn,
        }
      : null,
  read(text, { criterion }, person, side) {
    if (side === 'mentor') return { keys: keysOf(text), wish: '', alike: false, own: [] };
    const answer = readYesNo(text);
    const wishes = keysOf(text).length > 0 && answer !== 'no' && answer !== 'any';
    return {
      keys: [],
      wish: wishes ? spaced(fold(text)) : '',
      alike: answer === 'yes' || ALIKE.test(fold(text)),
      own: keysOf(answerOf(person, columnOf(criterion, 'mentor')) || ''),
    };
  },
  ready(mentees, mentors) {
    const there = [...new Set(mentors.flatMap(({ keys }) => keys))].map((key) => ({ key, words: spaced(key) }));
    let lost = 0;
    for (const mentee of mentees) {
      if (mentee.wish === '') continue;
      const named = there.filter(({ words }) => mentee.wish.indexOf(words) >= 0);
      const own = there.filter(({ key }) => mentee.alike && mentee.own.indexOf(key) >= 0);
      mentee.keys = (named.length > 0 ? named : own).map(({ key }) => key);
      if (mentee.keys.length === 0) lost++;
    }
    if (lost === 0) return '';
    return words.notOffered(lost);
  },
  points(mentee, mentor, { missing }) {
    if (mentor.keys.length === 0) return missing;
    let shared = 0;
    for (const key of mentee.keys) if (mentor.keys.indexOf(key) >= 0) shared++;
    return shared / Math.max(1, mentee.keys.length);
  },
  // Special-category data: what both read never tells that somebody asked, nor for what.
  phrase: () => null,
});

const ALIKE =
  /\b(?:same|alike|like me|(?:my|mine) own|gleiche[mnrs]?|(?:der|die|das|dem|den)?selbe[mnrs]?|wie ich|memes?|comme moi|mism[oa]s?|como yo)\b/;

function keysOf(text: string): string[] {
  return itemsOf(text).map(({ key }) => key);
}

/** " a woman ": found in a text only as whole words. */
function spaced(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
