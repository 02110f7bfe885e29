/** Questions that decide about people and are not understood for certain: nothing is suggested while there are any. */
import { Refusal } from '../../core/job.js';
import { oneLine } from '../../core/text.js';
import type { World } from '../../core/world.js';
import { type DecidedQuestion, isWholeTab, wantedOrNot } from '../../signups/index.js';
import { readQuestions } from './questions.js';
import { words } from './words.js';

type Risk = keyof typeof words.risks;

/** What stands in doubt and what could come of it, in sentences; `''` when nothing does. */
export function doubts(world: World): string {
  const told = readQuestions(world)
    .filter(({ sure }) => sure === 'unsure')
    .flatMap((question) => {
      const risk = riskOf(question);
      return risk === '' ? [] : [words.doubt(oneLine(question.question, 80), question.tab, words.risks[risk])];
    });
  return told.length === 0 ? '' : words.doubts(told);
}

export function refuseInDoubt(world: World): void {
  const told = doubts(world);
  if (told !== '') throw new Refusal(told);
}

function riskOf(question: DecidedQuestion): Risk | '' {
  if (isWholeTab(question)) return 'tab';
  if (wantedOrNot(question)) return 'either';
  const { use } = question;
  return use === 'nothing' ||
    use === 'consent' ||
    use === 'role' ||
    use === 'capacity' ||
    use === 'manager' ||
    use === 'avoid' ||
    use === 'wishes'
    ? use
    : '';
}
