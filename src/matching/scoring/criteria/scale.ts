/** How far apart two answers stand on an ordered scale, such as grades or "never, sometimes, often". */
import { catalogue } from '../../../core/words.js';
import { inSentence } from '../grammar.js';
import { BAND_LIMIT, bandPoints } from './band.js';
import { type CriterionContext, defineKind } from './kind.js';
import { itemsOf } from './tokens.js';

interface Level {
  readonly at: number;
  readonly shown: string;
}

export const words = /* @__PURE__ */ catalogue('matching criteria scale', {
  limit: BAND_LIMIT,
  label: 'Ordered scale',
  help: 'Points when two levels of the scale in the Order column are close or the mentor stands the right number of levels above.',
  noLevels: 'the Order column lists no levels',
  listLevels: 'List the answers from lowest to highest, comma separated.',
  sameAnswer: (criterion: string) => `both gave the same answer to “${criterion}”`,
  ahead(mentor: string, mentee: string, criterion: string) {
    const name = inSentence(criterion);
    return name === 'level' ? `${mentor} is further on than ${mentee}` : `${mentor} is further on in ${name}`;
  },
});

export const scale = defineKind<Level>('scale', words, {
  ordered: true,
  unusable: ({ criterion }) =>
    itemsOf(criterion.order).length < 2
      ? {
          column: 'Order',
          reason: words.noLevels,
          mend: words.listLevels,
        }
      : null,
  read(text, context) {
    const item = itemsOf(text)[0];
    const at = item && levelsOf(context).get(item.key);
    return at === undefined ? null : { at, shown: item!.shown };
  },
  points: (mentee, mentor, context) => bandPoints(mentor.at - mentee.at, 1, context),
  phrase(mentee, mentor, names, { criterion, limit }) {
    if (limit.low === null) {
      return mentee.at === mentor.at ? { subject: 'both', text: words.sameAnswer(criterion.name) } : null;
    }
    if (mentor.at <= mentee.at) return null;
    return { subject: 'mentor', text: words.ahead(names.mentor, names.mentee, criterion.name) };
  },
});

function levelsOf({ criterion, numbers }: CriterionContext): Map<string, number> {
  if (numbers.size === 0) for (const { key } of itemsOf(criterion.order)) numbers.set(key, numbers.size);
  return numbers;
}
