/** Questions that decide about people and are not understood for certain: nothing is suggested while there are any. */
import { oneLine } from '../../core/text.js';
import type { World } from '../../core/world.js';
import { type DecidedQuestion, isWholeTab, wantedOrNot } from '../../signups/index.js';
import { readQuestions } from './questions.js';
import { toRead } from './remarks.js';
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

/** What the organiser has to look at before anything is suggested: questions in doubt, and what people wrote; or `''`. */
export function toLookAt(world: World): string {
  return [doubts(world), toRead(world)].filter((told) => told !== '').join(' ');
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
