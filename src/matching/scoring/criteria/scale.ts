/** How far apart two answers stand on an ordered scale, such as grades or "never, sometimes, often". */
import { inSentence } from '../names.js';
import { BAND_LIMIT, bandPoints } from './band.js';
import type { CriterionContext, Kind } from './kind.js';
import { itemsOf } from './tokens.js';

interface Level {
  readonly at: number;
  readonly shown: string;
}

export const scale: Kind<Level> = {
  kind: 'scale',
  label: 'Ordered scale',
  help: 'Points when two levels of the scale in the Order column are close or the mentor stands the right number of levels above.',
  limit: BAND_LIMIT,
  fault: ({ criterion }) =>
    itemsOf(criterion.order).length < 2
      ? {
          column: 'Order',
          reason: 'the Order column lists no levels',
          mend: 'List the answers from lowest to highest, comma separated.',
        }
      : null,
  read(text, context) {
    const item = itemsOf(text)[0];
    const at = item && levelsOf(context).get(item.key);
    return at === undefined ? null : { at, shown: item!.shown };
  },
  points: (mentee, mentor, context) => bandPoints(mentor.at - mentee.at, 1, context),
  phrase(mentee, mentor, names, { criterion, limit }) {
    const name = inSentence(criterion.name);
    if (limit.low === null) return mentee.at === mentor.at ? `both gave the same answer to “${criterion.name}”` : '';
    if (mentor.at <= mentee.at) return '';
    return name === 'level'
      ? `${names.mentor} is further on than ${names.mentee}`
      : `${names.mentor} is further on in ${name}`;
  },
};

function levelsOf({ criterion, numbers }: CriterionContext): Map<string, number> {
  if (numbers.size === 0) for (const { key } of itemsOf(criterion.order)) numbers.set(key, numbers.size);
  return numbers;
}
