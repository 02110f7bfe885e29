/** Guesses what answers mean whose words do not say it. */
import { writeMeanings } from '../cells/meanings.js';
import { readScale } from '../cells/scale-step.js';
import { isYesNo, readYesNo } from '../cells/yesno.js';
import type { QuestionRow } from '../question-row.js';
import type { ConsentSign } from './consent-sign.js';
import type { Traits } from './traits.js';

/** Answers whose meaning is not that of their words, or that nobody has told. */
export function guessedMeanings(
  { use, kind }: Pick<QuestionRow, 'use' | 'kind'>,
  consent: ConsentSign,
  traits: Traits,
): string {
  if (use === 'consent' && consent === 'reversed') return turned(traits);
  return use === 'criterion' && kind === 'scale' ? untoldSteps(traits) : '';
}

/** Whoever says yes to "Do you object?" refuses. */
function turned({ vocabulary }: Traits): string {
  const bare = Array.from(vocabulary.options.values()).filter((answer) => answer.length <= 12 && isYesNo(answer));
  return writeMeanings(bare.sort().map((answer) => ({ answer, meaning: readYesNo(answer) === 'yes' ? 'no' : 'yes' })));
}

/** Steps of a scale whose order nobody has told: the organiser says which number each is. */
function untoldSteps({ vocabulary }: Traits): string {
  const steps = Array.from(vocabulary.options.values());
  const untold = steps.filter((step) => readScale(step).trouble !== undefined);
  if (untold.length === 0 || steps.length > 20) return '';
  const codes = steps.filter((step) => untold.includes(step) || /^\p{L}+[ -]?\d+$/u.test(step));
  return writeMeanings(codes.sort().map((answer) => ({ answer, meaning: '' })));
}
