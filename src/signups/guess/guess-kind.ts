/** How the answers of a question are read when the organiser has made it a criterion and nobody has said how. */

import { weekEntries } from '../../core/week-times.js';
import type { Tab } from '../../core/world.js';
import { slot } from '../cells/time-of-week.js';
import type { QuestionKind } from '../kinds.js';
import { traitsOf } from './traits.js';

export function guessKind(tab: Pick<Tab, 'rows'>, column: number): QuestionKind {
  const traits = traitsOf(tab, column);
  if (traits.scaleWords >= 0.8 && traits.filled > 0) return 'scale';
  const options = Array.from(traits.vocabulary.options.values());
  const times = options.filter((option) => weekEntries([slot(option)]).every(({ spans }) => spans.length > 0));
  if (options.length > 0 && times.length >= options.length * 0.8) return 'availability';
  if (traits.numbers >= 0.8 && traits.filled > 0) return 'distance';
  if (traits.yesNo > 0.6) return 'preference';
  if (traits.long) return 'text';
  return traits.list ? 'overlap' : 'same';
}
