/** Guesses whether a question that has no fixed use makes a criterion, which one, and how its answers are read. */
import { gridRow, headerKey, readableHeader } from '../headers.js';
import type { QuestionKind } from '../kinds.js';
import { refusesTopics } from '../languages/wanted-offered.js';
import type { Side } from '../question-row.js';
import type { TabUse } from '../uses.js';
import { words } from '../words.js';
import { asksPriority, asksWeights, concepts, neverCriterion } from './concepts.js';
import { isDelicate } from './delicate.js';
import { nameCriterion } from './name-criterion.js';
import type { Traits } from './traits.js';
import { sideOf } from './whose-answer.js';

export interface CriterionGuess {
  readonly use: 'criterion' | 'nothing';
  readonly criterion: string;
  readonly side: Side;
  readonly kind: QuestionKind;
}

export const nothing: CriterionGuess = { use: 'nothing', criterion: '', side: 'both', kind: '' };

/** `asked`: the header in English, as `headerKey` gives it. */
export function guessCriterion(
  header: string,
  asked: string,
  headers: readonly string[],
  traits: Traits,
  whole: TabUse,
  answeredBy: Side,
): CriterionGuess {
  const row = gridRow(header, headers);
  const bare = row === '' ? asked : asked.replace(/\s*\[[^\]]*\]\s*$/, '');
  const plainKey = bare.replace(/\([^()]*\)/g, ' ');
  if (
    neverCriterion.test(plainKey) ||
    asksPriority.test(bare) ||
    asksWeights.test(asked) ||
    refusesTopics(bare) ||
    refusesTopics(readableHeader(header)) ||
    traits.addresses > 0.3 ||
    traits.emails > 0.3 ||
    isDelicate(plainKey, traits)
  )
    return nothing;
  if (traits.scaleWords >= 0.8 && traits.filled > 0 && !/language/.test(bare)) {
    const isLevel = concepts.some(({ key, header: asks }) => key === 'level' && asks.test(bare));
    const name = isLevel ? words.criteria.level : nameCriterion(row === '' ? bare : headerKey(row));
    return { use: 'criterion', criterion: name, side: 'both', kind: 'scale' };
  }
  if (traits.yesNo > 0.6) return nothing;
  const concept = concepts.find((one) => one.header.test(plainKey) && one.fits(traits));
  if (concept) {
    const sided = concept.sided === true;
    const kind = (traits.list && concept.several) || concept.kind;
    return {
      use: 'criterion',
      criterion: words.criteria[concept.key],
      side: sideFor(bare, whole, sided, answeredBy),
      kind,
    };
  }
  if (!traits.list || traits.moments > 0.5) return nothing;
  // A list that only one role answers is what they want or offer, in whatever words it is asked.
  const side = sideFor(bare, whole, true, answeredBy);
  const asksBoth = side === 'both' || whole !== 'sign-ups (role question)';
  return asksBoth
    ? { use: 'criterion', criterion: nameCriterion(bare), side: 'both', kind: 'overlap' }
    : { use: 'criterion', criterion: words.criteria.topics, side, kind: 'overlap' };
}

/** Needs and offers have a side; what people are or like is compared with the same of the other. */
function sideFor(header: string, whole: TabUse, sided: boolean, answeredBy: Side): Side {
  if (!sided) return 'both';
  if (whole === 'all mentees') return 'mentee';
  if (whole === 'all mentors') return 'mentor';
  const told = sideOf(header);
  return told === 'both' ? answeredBy : told;
}
