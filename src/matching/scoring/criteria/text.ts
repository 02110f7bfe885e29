/** Free text, compared by the words that few people use: "both wrote of kubernetes and migrations". */
import { list } from '../../../core/text.js';
import { catalogue } from '../../../core/words.js';
import { fold } from '../names.js';
import { defineKind } from './kind.js';
import { bySharing } from './sharing.js';
import { type Chosen, chosenOf, has } from './tokens.js';

/** Words in more than this share of the answers are how the cohort talks, and tell nothing of a pair. */
const COMMON = 0.2;
/** So many words as rare as can be give full points, unless the limit says otherwise. */
const ENOUGH = 3;

export const words = /* @__PURE__ */ catalogue('matching criteria text', {
  label: 'Words in common',
  help:
    'Points for rare words that stand in what both wrote; words in more than a fifth of the answers are left out. ' +
    'A weak sign, and both are told the words: keep the weight small.',
  limit: '"5": five rare words in common are enough for full points. Empty: 3.',
  bothWrote: (shared: readonly string[]) => `both wrote of ${list(shared)}`,
});

export const text = defineKind<Chosen>('text', words, {
  soft: true,
  read: (answer, { numbers }) => chosenOf(wordsOf(answer), numbers),
  /**
   * A word that stands in `f` of `n` answers of both sides counts ln(n/f) / ln(n/2): 1 where only two people use it
   * (inverse document frequency); 0 where nobody else does, or too many do.
   */
  ready(mentees, mentors, context) {
    const answers = [...mentees, ...mentors];
    const frequency = new Int32Array(context.numbers.size);
    for (const { numbers } of answers) for (const number of numbers) frequency[number]!++;
    const most = Math.max(2, COMMON * answers.length);
    const rarest = Math.log(Math.max(3, answers.length) / 2);
    context.worths = Float64Array.from(frequency, (often) =>
      often < 2 || often > most ? 0 : Math.log(Math.max(3, answers.length) / often) / rarest,
    );
    return '';
  },
  ...bySharing({
    worth: (_, number, { worths }) => worths[number]!,
    value(_, worth, { numbers }, _mentor, { worths, limit }) {
      if (worth === 0) return 0;
      // Who wrote little needs fewer words in common.
      let own = 0;
      for (let at = 0; at < numbers.length; at++) own += worths[numbers[at]!]!;
      return Math.min(1, worth / Math.min(own, limit.high === null ? ENOUGH : Math.max(1, limit.high)));
    },
  }),
  phrase(mentee, mentor, _, { worths }) {
    const shared = mentee.items
      .map(({ shown }, at) => ({ shown, worth: has(mentor, mentee.numbers[at]!) ? worths[mentee.numbers[at]!]! : 0 }))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, 3);
    if (shared.length === 0) return null;
    return { subject: 'both', text: words.bothWrote(shared.map(({ shown }) => shown)) };
  },
});

/** Words of three letters or more, each once, the rest of a contraction left away. */
function wordsOf(answer: string) {
  const seen = new Map<string, string>();
  for (const shown of answer.match(/\p{L}[\p{L}\p{M}]{2,}/gu) || []) {
    const key = fold(shown);
    if (key.length > 2 && !seen.has(key)) seen.set(key, shown);
  }
  return [...seen].map(([key, shown]) => ({ key, shown }));
}
